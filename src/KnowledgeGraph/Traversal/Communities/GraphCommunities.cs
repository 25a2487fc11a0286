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

    /// <summary>Communities with more relationships within them than chance would have: the Leiden algorithm.</summary>
    /// <remarks>
    /// Leiden (Traag, Waltman and van Eck 2019) makes <see cref="CommunityPartition.Modularity"/> high; the highest there is, it need
    /// not find. Each community is connected by relationships within it. Parallel relationships count each, the direction has no say.
    /// Where chance decides, it is by the seed alone: the same graph, options and seed have the same communities. Works on one thread.
    /// Costs a few dozen looks at each relationship as a rule, and about as much memory as the relationships themselves. A node at a time
    /// is taken from the budget; where it was cut, the communities are those found until then, connected all the same.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="search">Resolution, seed, and how often to begin anew; null for 1, 0 and 10.</param>
    /// <param name="options">Which relationships, at what cost; null for all.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The communities, the largest first; each node by itself where there are no relationships, none where there are no nodes.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static CommunityPartition Communities(
        this EntityGraph graph,
        CommunityOptions? search = null,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return LeidenWalk.Over(graph, search ?? CommunityOptions.Default, options ?? WalkOptions.Default, cancellationToken);
    }
}
