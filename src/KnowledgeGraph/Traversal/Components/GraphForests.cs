using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Connects all that can be connected with as little as possible.</summary>
public static class GraphForests
{
    /// <summary>The relationships of least total cost that connect whatever is connected at all: a tree for each component.</summary>
    /// <remarks>
    /// Relationships connect either way, so the direction of the options has no say; one that leads from a node to itself connects
    /// nothing. The cost function is asked once about each relationship between two nodes, in ledger order, derived ones at the place of what they follow from; costs
    /// may be negative, and one with positive infinity is as if it were not there. Of equally cheap relationships the first in ledger order
    /// is taken, so the forest is always the same. Costs a look at each relationship and a sort of them, with 16 bytes for each (Kruskal, 1956), on one thread.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="cost">What it costs to use a relationship, in any unit; <c>_ => 1</c> if all cost the same.</param>
    /// <param name="options">Which relationships, among which nodes, at what cost; null for all, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The forest, cheapest relationships first; empty where nothing is connected.</returns>
    /// <exception cref="InvalidCostException">The cost of a relationship is not a number, or negative infinity.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static SpanningForest MinimumSpanningForest(
        this EntityGraph graph,
        Func<Relationship, double> cost,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(cost);
        return KruskalWalk.Of(graph, cost, options ?? WalkOptions.Default, cancellationToken);
    }
}
