namespace KnowledgeGraph.Queries;

/// <summary>Two claims of responsibility for one event that say it of different agents.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record CompetingClaims : IPresentable
{
    internal CompetingClaims()
    {
    }

    /// <summary>The claim that the ledger has first, with an item for each of those who make it jointly and stand by it.</summary>
    public required ValueList<ResponsibilityClaim> First { get; init; }

    /// <summary>The other claim, with an item for each of those who make it jointly and stand by it.</summary>
    public required ValueList<ResponsibilityClaim> Second { get; init; }

    /// <summary>
    /// Whether they compete only on a condition: that agents of whom it is unsure whether they are the same are not, or that a source that
    /// nobody names is not the other claimant.
    /// </summary>
    public required bool IsOnlyIfDifferent { get; init; }

    EntityGraph IPresentable.Graph => First[0].Statement.Graph;
}
