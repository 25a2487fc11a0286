namespace KnowledgeGraph.Queries;

/// <summary>Which pairs a question about candidates offers, and how much it may cost.</summary>
public sealed record CandidateOptions
{
    /// <summary>The defaults.</summary>
    public static CandidateOptions Default { get; } = new();

    /// <summary>The least <see cref="IdentityCandidate.Score"/> of a pair; null, the default, for 0.6 by name and 0.5 of events.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1.</exception>
    public double? MinimumScore
    {
        get;
        init
        {
            if (value is { } score && !(score >= 0 && score <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A score is from 0 to 1.");
            }

            field = value;
        }
    }

    /// <summary>How far apart two events may have happened, or may have been told of; a day unless it is set. It does not matter for names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan Within
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value.Ticks, nameof(value));
            field = value;
        }
    }

    = TimeSpan.FromDays(1);

    /// <summary>
    /// Whether pairs that are judged the same, or not the same, are offered as well, marked; false unless it is set. Pairs judged
    /// unsure always are, because that is open.
    /// </summary>
    public bool IncludingJudged { get; init; }

    /// <summary>
    /// At most 1,000 pairs and 10 million comparisons, unless it is set. One comparison is one pair that is met, or one word whose like
    /// spellings are looked up; a question cut by them ranks what it has seen by then, which need not be the best.
    /// </summary>
    public QuestionBudget Budget { get; init => field = NotNull.Of(value); } = new() { MaxResults = 1000, MaxComparisons = 10_000_000 };
}
