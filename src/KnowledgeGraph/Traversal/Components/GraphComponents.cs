using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Tells which parts of a graph hang together.</summary>
public static class GraphComponents
{
    /// <summary>The parts of a graph between which there is no relationship at all, whichever way.</summary>
    /// <remarks>
    /// The definition is that of the weakly connected components of LDBC Graphalytics: two nodes are in one component if
    /// relationships lead from one to the other when each may be walked either way. So the direction of the options has no say. A
    /// node without relationships is a component of its own. Components come in ledger order of their first nodes, and so do the
    /// nodes of each; numbers are the same whatever the threads. Costs at most a look at each relationship from either end, usually
    /// far fewer (Afforest: Sutton, Ben-Nun and Barak, IPDPS 2018), and a number for each node; with a limit of
    /// <see cref="WalkBudget.MaxExpansions"/> that might be used up, a look at each on one thread.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, among which nodes, on how many threads, at what cost; null for all, on one thread, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The components; none for a graph without nodes. Where the walk was cut, two of them may be one in truth.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static Components WeaklyConnectedComponents(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ComponentWalk.Weak(graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>The parts of a graph within which each node leads to every other and back.</summary>
    /// <remarks>
    /// A symmetric relationship leads both ways. A node that lies on no cycle is a component of its own. Walked backward, the
    /// components are the same; walked both ways they are the weakly connected ones. Components come in ledger order of their first
    /// nodes, and so do the nodes of each. Costs a look at each relationship and five numbers for each node (Tarjan, "Depth-First
    /// Search and Linear Graph Algorithms", 1972), on one thread.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, among which nodes, at what cost; null for all, forward, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The components; none for a graph without nodes. Where the walk was cut, two of them may be one in truth.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static Components StronglyConnectedComponents(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ComponentWalk.Strong(graph, options ?? WalkOptions.Forward, cancellationToken);
    }
}
