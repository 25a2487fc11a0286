namespace KnowledgeGraph.Queries;

/// <summary>Something that two parties both say.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record AgreedProposition : IPresentable
{
    internal AgreedProposition()
    {
    }

    /// <summary>What the one party says.</summary>
    public required AccountProposition Left { get; init; }

    /// <summary>What the other party says.</summary>
    public required AccountProposition Right { get; init; }

    /// <summary>The predicate on which they agree: the most special one that both use or imply.</summary>
    public required Code Predicate { get; init; }

    /// <summary>What the agreement hangs on, such as that two events are one; empty if on nothing.</summary>
    public required ValueList<ConflictCondition> Conditions { get; init; }

    /// <summary>Both propositions and the predicate.</summary>
    public override string ToString() => $"{Left.Proposition.Id} and {Right.Proposition.Id}: {Predicate}";

    EntityGraph IPresentable.Graph => Left.Statement.Graph;
}
