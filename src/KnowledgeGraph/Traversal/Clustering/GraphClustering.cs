using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Asks how closely the neighbors of nodes are connected with one another.</summary>
/// <remarks>
/// Neighbors of a node are the other nodes that a relationship connects it with, whichever way it leads and however many there are:
/// a triangle is three nodes of which each is a neighbor of the other two. A relationship of a node with itself is in none.
/// </remarks>
public static class GraphClustering
{
    /// <summary>How many triangles there are in all.</summary>
    /// <remarks>
    /// Each is counted once. Nodes are ordered by degree, and the neighbors of higher degree of two neighbors are compared, eight
    /// with eight at a time where the processor can (Schank and Wagner 2005; Latapy 2008). With m connected pairs it costs at most 2m
    /// times the square root of 2m looks, and far fewer where degrees differ much. Where there is a limit, it works on one thread.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, at what cost; null for all. The direction has no say.</param>
    /// <param name="cancellationToken">Ends the count with an exception.</param>
    /// <returns>The number, 0 if there are none; where it was cut, of those that were found until then.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public static TriangleCount Triangles(this EntityGraph graph, WalkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return TriangleWalk.CountIn(graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>How many triangles each node is a corner of.</summary>
    /// <remarks>
    /// They sum up to three times the number of <see cref="Triangles"/>. Found in the same way, at the same cost and with a number for
    /// each node and thread beside; where it was cut, each is of those that were found until then.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, at what cost; null for all. The direction has no say.</param>
    /// <param name="cancellationToken">Ends the count with an exception.</param>
    /// <returns>A number for each node of the kinds asked for.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public static NodeMeasures<long> TrianglesPerNode(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return TriangleWalk.PerNode(graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>The local clustering coefficient of each node: which part of the pairs of its neighbors are connected, from 0 to 1.</summary>
    /// <remarks>
    /// As LDBC Graphalytics defines it (Watts and Strogatz 1998). Walked both ways, a pair is connected or it is not. Walked forward or
    /// backward, which gives the same, a node's neighbors still are those at either end of a relationship, but from each to each other
    /// of them are two ways, and it is the part of those that are there; a symmetric relationship is both. A node with fewer than two
    /// neighbors has 0. Costs what <see cref="TrianglesPerNode"/> does, without comparing eight at a time; where it was cut, the
    /// coefficients count what was found until then.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways.</param>
    /// <param name="cancellationToken">Ends the count with an exception.</param>
    /// <returns>A coefficient for each node of the kinds asked for.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public static NodeMeasures<double> LocalClustering(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return LocalClusteringWalk.Over(graph, options ?? WalkOptions.Default, cancellationToken);
    }
}
