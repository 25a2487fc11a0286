using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Begins patterns of paths: a chain of nodes, and between them relationships of a type that lead one way.</summary>
/// <remarks>
/// <code>
/// var deniedBy = Pattern.From&lt;Event&gt;().At(attack)
///     .In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility)
///     .Out(KnownRelationships.SpokenBy);
///
/// foreach (var (what, denial, speaker) in graph.Match(deniedBy)) { }
/// </code>
/// A pattern belongs to no graph, never changes, and may be matched from any thread: each call makes another one.
/// </remarks>
public static class Pattern
{
    /// <summary>
    /// A pattern of one node, to be gone on with by <c>Out</c> and <c>In</c> to up to five nodes: the compiler checks that each
    /// type of relationship leads from the node before it, and matches hand out the nodes as a tuple of their types.
    /// </summary>
    /// <typeparam name="T">The kind of node, or a more general one.</typeparam>
    /// <param name="predicate">What must hold of it; null for nothing.</param>
    public static PathPattern<ValueTuple, T> From<T>(Func<T, bool>? predicate = null)
        where T : Node
    {
        var pattern = new PathPattern<ValueTuple, T>(PatternShape.Of(EndKinds.Of<T>()));
        return predicate is null ? pattern : pattern.Where(predicate);
    }

    /// <summary>
    /// A pattern of one node of any kind, to be gone on with by <c>Out</c> and <c>In</c> to any length, by types or codes of types that are
    /// known only when the program runs. Matches hand out the nodes as a list.
    /// </summary>
    public static PathPattern<ValueList<Node>, Node> FromAny() => new(PatternShape.Of(EndKinds.Of<Node>()));
}
