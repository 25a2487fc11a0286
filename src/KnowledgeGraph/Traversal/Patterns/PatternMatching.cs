using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Finds the paths of a graph that fit a pattern.</summary>
/// <remarks>
/// <para>
/// Each path that fits comes once, and where repeated steps side by side can share its relationships among them in several ways, once for each of
/// these; two paths with the same nodes and other relationships are two. No relationship occurs twice in one path, while a node may. A
/// path goes along relationships in force, the derived ones included; ask <see cref="EntityGraph.AsOf"/> for an earlier moment.
/// </para>
/// <para>
/// Matches come by their first nodes in ledger order, then by their relationships, step by step, in the order of
/// <see cref="EntityGraph.Relationships"/>; a repetition that ends comes before one that goes on from there. It is the same order wherever the search begins.
/// </para>
/// <para>
/// The search begins at the node of the pattern from which, by estimate, the least has to be looked at (<see cref="PathMatches{TNodes}.BeginsAt"/>): the
/// number of ids given for a node and of their relationships counts, else 4,096 samples of the graph's nodes and relationships. Where that is the first
/// node, matches are found one after the other as they are asked for; else what leads to the node from the left is looked at before the first match, and kept.
/// Costs a look at each relationship of the types asked for at each node that a path of the pattern reaches from there.
/// </para>
/// <para>
/// The budget counts looks at relationships; a node that the search tries as a beginning without being given it counts as one, too, and so does each
/// step that is taken again from what was kept. Matches that a budget has cut are matches all the same, and some are missing:
/// <see cref="PathMatches{TNodes}.CutReason"/> says so. The deadline counts from the first match that is asked for, what the caller does in between included.
/// </para>
/// </remarks>
public static class PatternMatching
{
    /// <summary>The nodes that fit a pattern of one node, in ledger order.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="budget">How much each search may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The matches, searched for when they are gone through; none where nothing fits.</returns>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type of relationship or an act that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled, while the matches are gone through.</exception>
    public static PathMatches<T1> Match<T1>(
        this EntityGraph graph,
        PathPattern<ValueTuple, T1> pattern,
        WalkBudget? budget = null,
        CancellationToken cancellationToken = default)
        where T1 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => (T1)nodes[0], budget, cancellationToken);
    }

    /// <summary>The paths that fit a pattern of two nodes.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="budget">How much each search may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The matches, searched for when they are gone through; none where nothing fits.</returns>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type of relationship or an act that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled, while the matches are gone through.</exception>
    public static PathMatches<(T1, T2)> Match<T1, T2>(
        this EntityGraph graph,
        PathPattern<ValueTuple<T1>, T2> pattern,
        WalkBudget? budget = null,
        CancellationToken cancellationToken = default)
        where T1 : Node
        where T2 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1]), budget, cancellationToken);
    }

    /// <summary>The paths that fit a pattern of three nodes.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="budget">How much each search may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The matches, searched for when they are gone through; none where nothing fits.</returns>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type of relationship or an act that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled, while the matches are gone through.</exception>
    public static PathMatches<(T1, T2, T3)> Match<T1, T2, T3>(
        this EntityGraph graph,
        PathPattern<(T1, T2), T3> pattern,
        WalkBudget? budget = null,
        CancellationToken cancellationToken = default)
        where T1 : Node
        where T2 : Node
        where T3 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1], (T3)nodes[2]), budget, cancellationToken);
    }

    /// <summary>The paths that fit a pattern of four nodes.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="budget">How much each search may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The matches, searched for when they are gone through; none where nothing fits.</returns>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type of relationship or an act that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled, while the matches are gone through.</exception>
    public static PathMatches<(T1, T2, T3, T4)> Match<T1, T2, T3, T4>(
        this EntityGraph graph,
        PathPattern<(T1, T2, T3), T4> pattern,
        WalkBudget? budget = null,
        CancellationToken cancellationToken = default)
        where T1 : Node
        where T2 : Node
        where T3 : Node
        where T4 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1], (T3)nodes[2], (T4)nodes[3]), budget, cancellationToken);
    }

    /// <summary>The paths that fit a pattern of five nodes.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <typeparam name="T5">The fifth node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="budget">How much each search may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The matches, searched for when they are gone through; none where nothing fits.</returns>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type of relationship or an act that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled, while the matches are gone through.</exception>
    public static PathMatches<(T1, T2, T3, T4, T5)> Match<T1, T2, T3, T4, T5>(
        this EntityGraph graph,
        PathPattern<(T1, T2, T3, T4), T5> pattern,
        WalkBudget? budget = null,
        CancellationToken cancellationToken = default)
        where T1 : Node
        where T2 : Node
        where T3 : Node
        where T4 : Node
        where T5 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1], (T3)nodes[2], (T4)nodes[3], (T5)nodes[4]), budget, cancellationToken);
    }

    /// <summary>The paths that fit a pattern of any length, their nodes as lists.</summary>
    /// <typeparam name="TLast">The last node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="budget">How much each search may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The matches, searched for when they are gone through; none where nothing fits.</returns>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type of relationship or an act that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled, while the matches are gone through.</exception>
    public static PathMatches<ValueList<Node>> Match<TLast>(
        this EntityGraph graph,
        PathPattern<ValueList<Node>, TLast> pattern,
        WalkBudget? budget = null,
        CancellationToken cancellationToken = default)
        where TLast : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => nodes.ToValueList(), budget, cancellationToken);
    }
}
