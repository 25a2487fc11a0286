using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>The steps among which to look for cycles or for an order, which both need a direction.</summary>
internal static class CycleSteps
{
    /// <exception cref="ArgumentException">The options go both ways, or name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while they were laid out.</exception>
    public static Rows Of(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        ThrowIfBothWays(options);
        return Projection.Of(graph, options).Steps(options.Direction, cancellationToken);
    }

    /// <exception cref="ArgumentException">The options go both ways.</exception>
    public static void ThrowIfBothWays(WalkOptions options)
    {
        if (options.Direction == WalkDirection.Both)
        {
            throw new ArgumentException(
                "Walked both ways, every relationship leads there and back. Set Direction to Forward or Backward.", nameof(options));
        }
    }
}
