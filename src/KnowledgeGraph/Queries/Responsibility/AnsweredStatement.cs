namespace KnowledgeGraph.Queries;

/// <summary>A statement and a denial that answers it.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public abstract record AnsweredStatement : IPresentable
{
    private protected AnsweredStatement(DenialMatch match)
    {
        Denial = match.Denial;
        IsExplicit = match.IsExplicit;
        IsCertain = match.IsCertain;
    }

    /// <summary>The denial, with its evidence; at least one of those who made it stands by it, and neither retracted, corrected nor revised it.</summary>
    public AttributedStatement Denial { get; }

    /// <summary>Whether the denial names the statement as what it disputes; otherwise it denies the same thing.</summary>
    public bool IsExplicit { get; }

    /// <summary>
    /// Whether it certainly came later, and within the period that was asked for. What names the statement came after it, but how long
    /// after is known only from the times.
    /// </summary>
    public bool IsCertain { get; }

    EntityGraph IPresentable.Graph => Denial.Graph;
}
