namespace KnowledgeGraph.Queries;

/// <summary>How much a question may cost. One that reaches a limit hands out what it has, and says that it was cut.</summary>
public sealed record QuestionBudget
{
    /// <summary>No limit at all.</summary>
    public static QuestionBudget Unlimited { get; } = new();

    /// <summary>How many items the answer may have; null for no limit. The items that it keeps are the first in its order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaxResults
    {
        get;
        init
        {
            ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>
    /// How many pairs may be compared; null for no limit. The same limit cuts the same question at the same place every time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long? MaxComparisons
    {
        get;
        init
        {
            ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>How long it may take from its beginning; null for no limit. The clock is read every now and then, so it may be a little late.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan? Deadline
    {
        get;
        init
        {
            ThrowIfNegative(value?.Ticks);
            field = value;
        }
    }

    /// <summary>The clock that <see cref="Deadline"/> is measured by; the system's, unless it is set.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    private static void ThrowIfNegative(long? value)
    {
        if (value is { } limit)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(limit, nameof(value));
        }
    }
}
