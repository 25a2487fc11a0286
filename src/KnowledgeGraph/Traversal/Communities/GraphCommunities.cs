using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Divides the nodes of a graph into communities, by who is connected with whom.</summary>
public static class GraphCommunities
{
    /// <summary>Communities whose nodes have come to have one label, handed on from neighbor to neighbor.</summary>
    /// <remarks>
    /// Label propagation (Raghavan, Albert and Kumara 2007) in the synchronous form that LDBC Graphalytics calls CDLP: each node begins
    /// with a label of its own; in each iteration all nodes at once take the label that most of the relationships with their neighbors
    /// bring, of equally frequent ones that of the node that comes first in the ledger. Parallel relationships bring it each. A node
    /// without relationships keeps its label. Quick and rough: a community need not be connected, and labels may swing to and fro.
    /// Costs a look at each relationship from either end for each iteration, taken from the budget an iteration at a time; the labels
    /// after the last whole one are handed out. A number for each node and thread is kept beside. The same graph has the same
    /// communities on however many threads.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="iterations">How often to hand labels on, 10 by default; it ends before, when none changes.</param>
    /// <param name="options">
    /// Which relationships, which way, at what cost; null for all, both ways. A label goes along a step: forward to where a relationship
    /// leads, backward to where it comes from.
    /// </param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The communities, the largest first; none in a graph without nodes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of iterations is negative.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static CommunityPartition LabelPropagation(
        this EntityGraph graph,
        int iterations = 10,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(iterations);
        return LabelPropagationWalk.Over(graph, iterations, options ?? WalkOptions.Default, cancellationToken);
    }
}
