using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Walks along relationships: what is around a node, and what connects two of them.</summary>
/// <remarks>
/// A relationship is a step, however it came about; who says so is in its evidence. Judgements of identity are not walked:
/// nodes judged the same are two nodes here. A walk keeps a few numbers for each node that it reaches; a neighborhood also one
/// bit for each node and each relationship of the graph.
/// </remarks>
public static class GraphTraversal
{
    /// <summary>The nodes within some relationships of a node, and the relationships among them.</summary>
    /// <remarks>
    /// The center itself is not a neighbor, not even of itself. Neighbors come by distance, then in ledger order. Costs a look
    /// at each relationship of the nodes that are nearer than the depth, and at those that lead from the neighbors.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="center">The node in the middle.</param>
    /// <param name="depth">How many relationships to go; 0 for none, <see cref="int.MaxValue"/> for all that can be reached.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The neighborhood; without neighbors where the node has no relationships of the kind asked for.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The depth is negative.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static Neighborhood Neighborhood(
        this EntityGraph graph,
        EntityId center,
        int depth = 1,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        return NeighborhoodWalk.Around(graph.OrdinalOrThrow(center), depth, graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>A way from one node to another with the fewest relationships.</summary>
    /// <remarks>
    /// Among equally short ways it is the one that comes first in ledger order, compared relationship by relationship from the
    /// beginning on; the same graph always gives the same one. The walk goes from both ends, from the one where fewer relationships
    /// are to be looked at next, until the two meet; it costs at most a look at each relationship from each end, and no more than what
    /// it reaches however large the graph is.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to begin at.</param>
    /// <param name="to">The node to end at; the same one gives a connection of length 0.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The connection; where there is none, one that does not exist and explains itself.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static Connection ShortestConnection(
        this EntityGraph graph,
        EntityId from,
        EntityId to,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ConnectionWalk.Between(
            graph.OrdinalOrThrow(from), graph.OrdinalOrThrow(to), graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>All the ways from one node to another that have as few relationships as the shortest.</summary>
    /// <remarks>
    /// They come in ledger order, compared relationship by relationship from the beginning on, and are made one after the other while
    /// they are enumerated; there may be very many. Costs what <see cref="ShortestConnection"/> costs, and a second look at the
    /// relationships of the nodes that lie on them. The budget is that of the search; a connection that is enumerated costs its steps.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to begin at.</param>
    /// <param name="to">The node to end at; the same one gives a single connection of length 0.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>
    /// The connections; none where there is none, with the reason in <see cref="ShortestConnections.First"/>. If the budget ended the
    /// search, at most one.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static ShortestConnections AllShortestConnections(
        this EntityGraph graph,
        EntityId from,
        EntityId to,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ConnectionWalk.AllBetween(
            graph.OrdinalOrThrow(from), graph.OrdinalOrThrow(to), graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>Whether there is a way from one node to another.</summary>
    /// <remarks>Costs what <see cref="ShortestConnection"/> costs at most, and is through at once where nothing leads to the end.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to begin at.</param>
    /// <param name="to">The node to end at; it can be reached from itself.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>Whether there is one by the relationships that the options let the walk take; null if the budget ended the walk before that was known.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static bool? CanReach(
        this EntityGraph graph,
        EntityId from,
        EntityId to,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ConnectionWalk.Exists(
            graph.OrdinalOrThrow(from), graph.OrdinalOrThrow(to), graph, options ?? WalkOptions.Default, cancellationToken);
    }
}
