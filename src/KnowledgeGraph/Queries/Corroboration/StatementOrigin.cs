namespace KnowledgeGraph.Queries;

/// <summary>One origin: the reports that are not shown to be independent of each other, and why not.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record StatementOrigin : IPresentable
{
    internal StatementOrigin()
    {
    }

    /// <summary>The original speakers who stand by it, each once, in the order of the reports.</summary>
    public required ValueList<Speaker> Speakers { get; init; }

    /// <summary>The reports, in ledger order; each has the chain of those who quote each other down to the original speaker.</summary>
    public required ValueList<AttributedStatement> Reports { get; init; }

    /// <summary>
    /// Why the reports are one origin: as few joins as connect them all, one less than there are reports, by reason in the order
    /// of <see cref="OriginJoinReason"/> and then in ledger order.
    /// </summary>
    public required ValueList<OriginJoin> Joins { get; init; }

    /// <summary>
    /// Whether it may be another of the origins: nobody in it is named, or it is judged unsure whether a speaker in it is one with
    /// a speaker in another, or an organization wrote or contributed to a document that says it in its own voice, and speaks or did so
    /// in another, too.
    /// </summary>
    public required bool MayBeAnother { get; init; }

    /// <summary>The speakers, and the ids of the reports.</summary>
    public override string ToString() =>
        $"{string.Join(" and ", Speakers)}: {string.Join(", ", Reports.Select(report => report.Statement.Id))}{(MayBeAnother ? " (may be another)" : "")}";

    EntityGraph IPresentable.Graph => Reports[0].Graph;
}
