using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Tells how densely the surroundings of each node are knit.</summary>
public static class GraphCores
{
    /// <summary>
    /// The core number of each node: the highest number k such that the node is among nodes which have at least k neighbors each
    /// among themselves.
    /// </summary>
    /// <remarks>
    /// Neighbors count once however many relationships connect two nodes, and whichever way; a relationship from a node to itself
    /// does not count. So the direction of the options has no say. A node without neighbors has 0, the nodes of a tree have 1, those
    /// of a ring 2, and ten nodes that are all connected with each other 9. Costs a look at each pair of neighbors from either end
    /// (Batagelj and Zaversnik, "An O(m) Algorithm for Cores Decomposition of Networks", 2003), on one thread.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, among which nodes, at what cost; null for all, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The numbers. Where the walk was cut, each is at most what it would be in truth.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static NodeMeasures<int> Cores(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return CoreWalk.Of(graph, options ?? WalkOptions.Default, cancellationToken);
    }
}
