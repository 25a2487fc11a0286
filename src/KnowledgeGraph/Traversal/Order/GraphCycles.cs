using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Finds where relationships lead in a circle.</summary>
public static class GraphCycles
{
    /// <summary>The ways that lead from a node back to it through no node twice, found while they are enumerated.</summary>
    /// <remarks>
    /// Each cycle comes once, beginning at the first of its nodes in ledger order. Cycles come by that node, then in ledger order of
    /// their relationships, compared one by one. A relationship from a node to itself is a cycle of one; a symmetric one leads both
    /// ways and is a cycle of two. Parallel relationships make no further cycles: the first in ledger order stands for them. Costs,
    /// for each cycle and for each node that lies on one, a look at each relationship of its strongly connected component at most
    /// (Johnson, "Finding All the Elementary Circuits of a Directed Graph", 1975); to know whether there is any, <c>Any()</c> on the
    /// answer costs about two looks at each. The number of cycles may be exponential: 24 diamonds in a ring, 72 nodes, have 2^24.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, forward or backward, among which nodes, at what cost; null for all, forward, without a limit.</param>
    /// <param name="cancellationToken">Ends an enumeration with an exception.</param>
    /// <returns>The cycles; empty if there is none.</returns>
    /// <exception cref="ArgumentException">The options go both ways, or name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled already.</exception>
    public static ElementaryCycles Cycles(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        cancellationToken.ThrowIfCancellationRequested();
        options ??= WalkOptions.Forward;
        CycleSteps.ThrowIfBothWays(options);
        Projection.Of(graph, options);
        return new ElementaryCycles(graph, options, cancellationToken);
    }

    /// <summary>One shortest cycle of each strongly connected component that has any.</summary>
    /// <remarks>
    /// What a cycle is, is told at <see cref="Cycles"/>. Of equally short cycles it is the first there. Cycles come in ledger order of
    /// the first nodes of their components, which need not lie on them. Costs, for each node of a component at most, a look at each of
    /// its relationships; a component with a cycle of one or two is soon done with.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, forward or backward, among which nodes, at what cost; null for all, forward, without a limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The cycles; empty if there is none. Where the search was cut, components are missing, and the last cycle may not be a shortest.</returns>
    /// <exception cref="ArgumentException">The options go both ways, or name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static FoundCycles ShortestCycles(
        this EntityGraph graph,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ShortestCycleWalk.Of(graph, options ?? WalkOptions.Forward, cancellationToken);
    }
}
