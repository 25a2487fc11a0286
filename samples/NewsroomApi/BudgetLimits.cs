namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>How much a question may cost: what it gets if nobody says, and the most that a caller may ask for.</summary>
internal sealed record BudgetLimits
{
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan MaxDeadline { get; init; } = TimeSpan.FromSeconds(10);

    public long Expansions { get; init; } = 100_000;

    public long MaxExpansions { get; init; } = 1_000_000;

    /// <summary>How many things one page may show; it has no parts, so that an answer with more is there as JSON alone.</summary>
    public int MaxOnPage { get; init; } = 500;
}
