using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Ranks the nodes of a graph by what leads to them.</summary>
public static class GraphRanking
{
    /// <summary>How likely a reader is to be at each node, who follows relationships at random and now and then jumps anew.</summary>
    /// <remarks>
    /// PageRank (Brin and Page 1998) as LDBC Graphalytics defines it: it begins with equal ranks; a node hands its rank on in equal
    /// shares along each of its steps, parallel relationships each having one; what a node without any step has, goes where a jump
    /// goes. The ranks sum up to 1, after however many iterations, but for rounding. They tell where relationships lead, not who
    /// is right. Costs a look at each step for each iteration, and five numbers for each node; the looks are taken from the budget
    /// an iteration at a time, and the ranks after the last whole one are handed out. The same graph has the same ranks to the last
    /// bit on however many threads.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="ranking">Damping, when to stop, and where jumps go; null for 0.85, a millionth, and anywhere.</param>
    /// <param name="options">
    /// Which relationships, which way, at what cost; null for all, the way that they lead. A rank goes along a step: forward to where
    /// a relationship leads, backward to where it comes from, or both.
    /// </param>
    /// <param name="cancellationToken">Ends the ranking with an exception.</param>
    /// <returns>A rank for each node of the kinds asked for; none in a graph without nodes.</returns>
    /// <exception cref="UnknownIdException">There is no node that jumps are to go to.</exception>
    /// <exception cref="ArgumentException">
    /// The options name a relationship type that the graph does not know, or no node that jumps are to go to is of a kind that they name.
    /// </exception>
    /// <exception cref="OperationCanceledException">The ranking was cancelled.</exception>
    public static NodeMeasures<double> PageRank(
        this EntityGraph graph,
        PageRankOptions? ranking = null,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return PageRankWalk.Over(graph, ranking ?? PageRankOptions.Default, options ?? WalkOptions.Forward, cancellationToken);
    }
}
