using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A network of who stands in what relation to whom, and who says what about what, before it is laid out.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Nodes">The nodes, in the order of the ledger; sources that nobody names come last.</param>
/// <param name="Links">The edges: relationships in the order of the ledger, then statements in the order of their first.</param>
/// <param name="Sides">The sides, the one with most to say first.</param>
/// <param name="LeftOut">What is not drawn, a sentence each.</param>
/// <param name="Layout">How it is laid out.</param>
internal sealed record NetworkPicture(
    string Title,
    ValueList<NetworkNode> Nodes,
    ValueList<NetworkLink> Links,
    ValueList<NetworkSide> Sides,
    ValueList<string> LeftOut,
    NetworkLayout Layout)
{
    /// <summary>That only a part of the ledger is looked at; null where all of it is.</summary>
    public string? AsOf { get; init; }

    /// <summary>The whole graph.</summary>
    public static NetworkPicture Of(EntityGraph graph, NetworkPictureOptions? options = null, CancellationToken cancellationToken = default) =>
        Of(graph, (IEnumerable<EntityId>?)null, options, cancellationToken);

    /// <summary>A part of a graph: the entities given, and the ends of the statements given.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">Ids of entities and statements; with statements among them, only those are drawn. Null for the whole graph.</param>
    /// <param name="options">What is shown; null for what is usual.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static NetworkPicture Of(EntityGraph graph, IEnumerable<EntityId>? nodes, NetworkPictureOptions? options = null, CancellationToken cancellationToken = default) =>
        new NetworkReader(graph, options ?? NetworkPictureOptions.Default).Read(nodes?.ToHashSet(), cancellationToken) with { AsOf = CutWords.Of(graph) };

    /// <summary>A node and what is around it.</summary>
    public static NetworkPicture Around(EntityGraph graph, Neighborhood neighborhood, NetworkPictureOptions? options = null, CancellationToken cancellationToken = default) => Of(
        graph,
        neighborhood.Select(neighbor => neighbor.Node.Id).Prepend(neighborhood.Center.Id),
        Titled(options, $"Around {NodeWords.Of(neighborhood.Center)}"),
        cancellationToken);

    /// <summary>Conflicts: the statements that clash, a line between those who say them, and no relationship.</summary>
    public static NetworkPicture Between(EntityGraph graph, IReadOnlyList<Conflict> conflicts, NetworkPictureOptions? options = null, CancellationToken cancellationToken = default)
    {
        var statements = conflicts.SelectMany(conflict => new[] { conflict.Left.StatementId, conflict.Right.StatementId }).ToHashSet();
        var reader = new NetworkReader(graph, Titled(options, "Whose statements clash")) { Conflicts = conflicts };
        return reader.Read(statements, cancellationToken) with { AsOf = CutWords.Of(graph) };
    }

    /// <summary>A connection, from left to right; only its ends where there is none.</summary>
    public static NetworkPicture Along(EntityGraph graph, Connection connection, NetworkPictureOptions? options = null) =>
        ConnectionNetwork.Of(graph, connection, options ?? NetworkPictureOptions.Default) with { AsOf = CutWords.Of(graph) };

    private static NetworkPictureOptions Titled(NetworkPictureOptions? options, string title) =>
        (options ?? NetworkPictureOptions.Default) is { Title: null } untitled ? untitled with { Title = title } : options!;
}
