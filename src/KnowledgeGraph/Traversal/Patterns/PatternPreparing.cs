using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Makes a pattern ready to be asked again and again: <c>var deniers = graph.Prepare(pattern)</c>, then <c>deniers.MatchFrom(attack)</c>.</summary>
/// <remarks>Preparing costs a look at every relationship of the graph for each step of the pattern, and room as <see cref="PreparedPattern{TNodes}"/> says.</remarks>
public static class PatternPreparing
{
    /// <summary>Makes a pattern of one node ready for a graph.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type or an act that the graph does not know.</exception>
    public static PreparedPattern<T1> Prepare<T1>(this EntityGraph graph, PathPattern<ValueTuple, T1> pattern)
        where T1 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => (T1)nodes[0]);
    }

    /// <summary>Makes a pattern of two nodes ready for a graph.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type or an act that the graph does not know.</exception>
    public static PreparedPattern<(T1, T2)> Prepare<T1, T2>(this EntityGraph graph, PathPattern<ValueTuple<T1>, T2> pattern)
        where T1 : Node
        where T2 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1]));
    }

    /// <summary>Makes a pattern of three nodes ready for a graph.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type or an act that the graph does not know.</exception>
    public static PreparedPattern<(T1, T2, T3)> Prepare<T1, T2, T3>(this EntityGraph graph, PathPattern<(T1, T2), T3> pattern)
        where T1 : Node
        where T2 : Node
        where T3 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1], (T3)nodes[2]));
    }

    /// <summary>Makes a pattern of four nodes ready for a graph.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type or an act that the graph does not know.</exception>
    public static PreparedPattern<(T1, T2, T3, T4)> Prepare<T1, T2, T3, T4>(this EntityGraph graph, PathPattern<(T1, T2, T3), T4> pattern)
        where T1 : Node
        where T2 : Node
        where T3 : Node
        where T4 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1], (T3)nodes[2], (T4)nodes[3]));
    }

    /// <summary>Makes a pattern of five nodes ready for a graph.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <typeparam name="T5">The fifth node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type or an act that the graph does not know.</exception>
    public static PreparedPattern<(T1, T2, T3, T4, T5)> Prepare<T1, T2, T3, T4, T5>(this EntityGraph graph, PathPattern<(T1, T2, T3, T4), T5> pattern)
        where T1 : Node
        where T2 : Node
        where T3 : Node
        where T4 : Node
        where T5 : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => ((T1)nodes[0], (T2)nodes[1], (T3)nodes[2], (T4)nodes[3], (T5)nodes[4]));
    }

    /// <summary>Makes a pattern of any length ready for a graph.</summary>
    /// <typeparam name="TLast">The last node.</typeparam>
    /// <param name="graph">The graph.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type or an act that the graph does not know.</exception>
    public static PreparedPattern<ValueList<Node>> Prepare<TLast>(this EntityGraph graph, PathPattern<ValueList<Node>, TLast> pattern)
        where TLast : Node
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pattern);
        return new(PatternPlan.Of(graph, pattern.Shape), static nodes => nodes.ToValueList());
    }
}
