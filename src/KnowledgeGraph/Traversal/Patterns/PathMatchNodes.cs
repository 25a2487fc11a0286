using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Takes matches apart into their nodes: <c>foreach (var (attack, claim, speaker) in graph.Match(pattern))</c>.</summary>
public static class PathMatchNodes
{
    /// <summary>The two nodes of a match.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <param name="match">The match.</param>
    /// <param name="first">The first node.</param>
    /// <param name="second">The second node.</param>
    public static void Deconstruct<T1, T2>(this PathMatch<(T1, T2)> match, out T1 first, out T2 second) =>
        (first, second) = match.Nodes;

    /// <summary>The three nodes of a match.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <param name="match">The match.</param>
    /// <param name="first">The first node.</param>
    /// <param name="second">The second node.</param>
    /// <param name="third">The third node.</param>
    public static void Deconstruct<T1, T2, T3>(this PathMatch<(T1, T2, T3)> match, out T1 first, out T2 second, out T3 third) =>
        (first, second, third) = match.Nodes;

    /// <summary>The four nodes of a match.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <param name="match">The match.</param>
    /// <param name="first">The first node.</param>
    /// <param name="second">The second node.</param>
    /// <param name="third">The third node.</param>
    /// <param name="fourth">The fourth node.</param>
    public static void Deconstruct<T1, T2, T3, T4>(this PathMatch<(T1, T2, T3, T4)> match, out T1 first, out T2 second, out T3 third, out T4 fourth) =>
        (first, second, third, fourth) = match.Nodes;

    /// <summary>The five nodes of a match.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <typeparam name="T5">The fifth node.</typeparam>
    /// <param name="match">The match.</param>
    /// <param name="first">The first node.</param>
    /// <param name="second">The second node.</param>
    /// <param name="third">The third node.</param>
    /// <param name="fourth">The fourth node.</param>
    /// <param name="fifth">The fifth node.</param>
    public static void Deconstruct<T1, T2, T3, T4, T5>(this PathMatch<(T1, T2, T3, T4, T5)> match, out T1 first, out T2 second, out T3 third, out T4 fourth, out T5 fifth) =>
        (first, second, third, fourth, fifth) = match.Nodes;
}
