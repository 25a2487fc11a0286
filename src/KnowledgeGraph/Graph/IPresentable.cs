namespace KnowledgeGraph;

/// <summary>
/// What can be shown as sentences, a table, a page or a picture: answers, what they consist of, and graphs. It knows the graph that it was
/// found in, and keeps it alive, so that what is shown does not lose who says so. Only the library has such types.
/// </summary>
public interface IPresentable
{
    /// <summary>The graph that it was found in.</summary>
    internal EntityGraph Graph { get; }
}
