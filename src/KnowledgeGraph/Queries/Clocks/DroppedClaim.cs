namespace KnowledgeGraph.Queries;

/// <summary>
/// A claim that a version of a document carries and a later one does not. That is not a retraction: nobody took it back.
/// </summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record DroppedClaim : IPresentable
{
    internal DroppedClaim()
    {
    }

    /// <summary>The statement, as the last version that carries it has it.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>The next fully extracted version of its document, from which it is missing.</summary>
    public required Document MissingFrom { get; init; }

    /// <summary>The statement with its chain, and the version that lacks it.</summary>
    public override string ToString() => $"{Statement}, not in {MissingFrom.Id}";

    EntityGraph IPresentable.Graph => Statement.Graph;
}
