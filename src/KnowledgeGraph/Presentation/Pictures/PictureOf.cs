using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Knows which picture suits what is shown.</summary>
internal static class PictureOf
{
    /// <summary>What draws it: a timeline, places, a matrix or a connection for what is one, else the network of what the page cites and names.</summary>
    /// <param name="shown">What is shown.</param>
    /// <param name="page">Lays it out, which is not done where it is not needed.</param>
    /// <param name="cancellationToken">Ends the drawing of a network.</param>
    public static Func<string> Any(IPresentable shown, Func<Page> page, CancellationToken cancellationToken = default) => shown switch
    {
        Timeline timeline => () => TimelineSvg.Of(timeline),
        Answer<PlacedEvent> answer => () => PlacesSvg.Of(answer),
        Answer<BorderEvent> answer => () => PlacesSvg.Of(answer),
        DistanceAnswer answer => () => PlacesSvg.Of(answer),
        StanceMatrix matrix => () => StanceMatrixSvg.Of(matrix),
        _ => () => NetworkSvg.Of(Network(shown, page, options: null, cancellationToken), cancellationToken),
    };

    /// <summary>The network of whatever can be shown.</summary>
    public static NetworkPicture Network(IPresentable shown, Func<Page> page, NetworkPictureOptions? options, CancellationToken cancellationToken) => shown switch
    {
        EntityGraph graph => NetworkPicture.Of(graph, options, cancellationToken),
        Subgraph part => NetworkPicture.Of(part.Graph, part.Nodes.Select(node => node.Id), options, cancellationToken),
        Neighborhood neighborhood => NetworkPicture.Around(neighborhood.Graph, neighborhood, options, cancellationToken),
        Connection connection => NetworkPicture.Along(connection.Graph, connection, options),
        WeightedConnection connection => NetworkPicture.Along(shown.Graph, connection.Connection, options),
        ConnectionRanking<Connection> { Count: > 0 } ranking => NetworkPicture.Along(shown.Graph, ranking[0], options),
        ConnectionRanking<WeightedConnection> { Count: > 0 } ranking => NetworkPicture.Along(shown.Graph, ranking[0].Connection, options),
        ShortestConnections connections => NetworkPicture.Along(shown.Graph, connections.First, options),
        Conflict conflict => NetworkPicture.Between(shown.Graph, [conflict], options, cancellationToken),
        Answer<Conflict> { Count: > 0 } conflicts => NetworkPicture.Between(shown.Graph, conflicts, options, cancellationToken),
        _ => NetworkPicture.Of(shown.Graph, NamedBy(shown, page), options, cancellationToken),
    };

    // The statements that are cited bring their speakers and what they are about; what an answer names besides comes along.
    private static IEnumerable<EntityId> NamedBy(IPresentable shown, Func<Page> page)
    {
        var named = shown switch
        {
            EventAnswer answer => answer.SameEvents.Prepend(answer.Event).Select(happening => happening.Id),
            Account account => [account.Party.Id],
            AccountDifference difference => [difference.Left.Party.Id, difference.Right.Party.Id],
            IMeasured measured => measured.Highest(30).Select(one => one.Node.Id),
            IFindings findings => findings.Items.SelectMany(NamedBy),
            _ => NamedBy(shown),
        };
        return page().Evidence.Select(cited => cited.Id).Where(id => shown.Graph.StatementOf(id) is { IsRedacted: false }).Concat(named);
    }

    private static IEnumerable<EntityId> NamedBy(object item) => item switch
    {
        NameHit hit => [hit.Entity.Id],
        IdentityCandidate candidate => [candidate.Left.Id, candidate.Right.Id],
        AttributedRelationship found => [found.From.Id, found.To.Id],
        PositionHolding holding => [holding.Person.Id, holding.Position.Id],
        Spokesman spokesman => [spokesman.Agent.Id, spokesman.SpeaksFor.Id],
        PartyMembership membership => membership.Chain.SelectMany(NamedBy),
        UnclaimedEvent unclaimed => [unclaimed.Event.Id],
        Blame blame => blame.Blamed.Select(agent => agent.Id).Concat(blame.Events.Select(happening => happening.Id)),
        _ => [],
    };
}
