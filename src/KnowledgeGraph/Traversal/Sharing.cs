namespace KnowledgeGraph.Traversal;

/// <summary>When walks share their work among threads.</summary>
/// <remarks>
/// Both are set before the first walk or not at all: they are there so that a whole run of tests can go over two threads, on graphs that are far too small for it
/// to pay.
/// </remarks>
internal static class Sharing
{
    /// <summary>On how many threads a walk works at most whose options do not say.</summary>
    public static int UsualThreads { get; set; } = 1;

    /// <summary>How many nodes and steps are worth handing to a thread.</summary>
    public static int LeastWork { get; set; } = 1 << 14;
}
