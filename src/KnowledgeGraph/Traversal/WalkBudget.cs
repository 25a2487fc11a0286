namespace KnowledgeGraph.Traversal;

/// <summary>How much a walk may cost. A walk that reaches a limit hands out what it has, and says that it was cut.</summary>
public sealed record WalkBudget
{
    /// <summary>No limit at all; the default of a walk.</summary>
    public static WalkBudget Unlimited { get; } = new();

    /// <summary>
    /// How often the walk may look at a relationship from one of its ends, those that it then does not follow included;
    /// null for no limit. The same limit cuts the same walk at the same place every time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long? MaxExpansions
    {
        get;
        init
        {
            if (value is { } expansions)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(expansions, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>
    /// How long the walk may take from its beginning; null for no limit. The clock is read at the first relationship and then
    /// at every 1024th, so a walk may be late by as much as those take. Zero cuts at the first. The first walk of a graph with some types and kinds lays
    /// out their steps: that is not cut, because the next walk needs them as well, but it counts, and where it takes too long the walk
    /// is cut as it begins.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan? Deadline
    {
        get;
        init
        {
            if (value is { } deadline)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(deadline, TimeSpan.Zero, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The clock that <see cref="Deadline"/> is measured by; the system's, unless it is set.</summary>
    public TimeProvider Clock { get; init => field = NotNull.Of(value); } = TimeProvider.System;
}
