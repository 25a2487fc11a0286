namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>A question cost more than it might, so that what it found is not the whole answer.</summary>
internal sealed class BudgetHitException(string limit, string message) : Exception(message)
{
    public BudgetHitException(string limit)
        : this(limit, $"The question was cut by its limit of {limit}: what it found is not the whole answer. Ask for less, or allow more.")
    {
    }

    public string Limit { get; } = limit;

    public static void ThrowIf(Enum? cut)
    {
        if (cut is not null)
        {
            throw new BudgetHitException(cut.ToString().ToLowerInvariant());
        }
    }
}
