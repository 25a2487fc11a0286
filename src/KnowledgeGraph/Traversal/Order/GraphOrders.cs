using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Puts nodes in order along relationships.</summary>
public static class GraphOrders
{
    /// <summary>The nodes that can be reached from a node, deep before wide, in preorder and in postorder, and by which steps.</summary>
    /// <remarks>
    /// From each node the walk goes on along its relationships in ledger order (a derived one has the place of what it follows from), at once to the first node that it
    /// has not reached yet, and back where there is none. Costs a look at each relationship of the nodes that are reached, one bit for
    /// each node of the graph and a few numbers for each that is reached; it has no recursion, so chains may be long.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="source">The node to begin at; it is reached as well.</param>
    /// <param name="options">Which relationships, which way, among which nodes, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The orders; of the source alone where the walk can go nowhere.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static DepthFirstOrder DepthFirst(
        this EntityGraph graph,
        EntityId source,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return DepthFirstWalk.From(graph.OrdinalOrThrow(source), graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>The nodes in an order in which each relationship leads from an earlier to a later one; where there is none, a cycle.</summary>
    /// <remarks>
    /// Of the nodes that could come next, the first in ledger order does. A symmetric relationship leads both ways, so there is no
    /// order where one is followed: name the types to follow. Nodes on a cycle, or behind one, are left out. Costs a look at each
    /// relationship, and the logarithm of the number of nodes for each (Kahn, "Topological Sorting of Large Networks", 1962); a cycle
    /// is handed over whatever is left of the budget, at the cost of another look at each at most.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, forward or backward, among which nodes, at what cost; null for all, forward, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The order, of all nodes or of those before the cycles; empty for a graph without nodes.</returns>
    /// <exception cref="ArgumentException">The options go both ways, or name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static TopologicalOrder TopologicalOrder(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= WalkOptions.Forward;
        CycleSteps.ThrowIfBothWays(options);
        return KahnWalk.Of(graph, options, cancellationToken);
    }
}
