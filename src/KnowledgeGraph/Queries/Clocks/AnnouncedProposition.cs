namespace KnowledgeGraph.Queries;

/// <summary>A proposition put forward as still to come, with who says so.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record AnnouncedProposition : IPresentable
{
    internal AnnouncedProposition()
    {
    }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>What is announced.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>The statement and the proposition.</summary>
    public override string ToString() => $"{Statement}: {Proposition}";

    EntityGraph IPresentable.Graph => Statement.Graph;
}
