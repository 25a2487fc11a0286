using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Walks along relationships: what is around a node, and what connects two of them.</summary>
/// <remarks>
/// A relationship is a step, however it came about; who says so is in its evidence. Judgements of identity are not walked:
/// nodes judged the same are two nodes here. A walk keeps one bit for each node of the graph, a neighborhood also one for each
/// relationship, and a few numbers for each node that it reaches.
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
    /// beginning on; the same graph always gives the same one. Costs at most a look at each relationship from each end.
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
}
