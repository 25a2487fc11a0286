namespace KnowledgeGraph;

/// <summary>What a time comes to once its anchor is looked up, and how.</summary>
/// <remarks>The default is an unknown time that needed no anchor.</remarks>
/// <param name="Time">The time; unknown unless the status is absolute, solved or constrained. A solved time is unknown, too, where anchor and offset leave it without any bound.</param>
/// <param name="Status">How it came about.</param>
/// <param name="Anchor">The anchor that was, or would have been, counted from; of several constraints the first one's; null for a time without one.</param>
public readonly record struct TimeSolution(UncertainTime Time, TimeSolutionStatus Status, EntityId? Anchor)
{
    /// <summary>The solution of a time that needs no anchor.</summary>
    /// <param name="time">The time; it may be unknown.</param>
    /// <returns>A solution without an anchor.</returns>
    /// <exception cref="ArgumentException">The time is relative.</exception>
    public static TimeSolution Absolute(UncertainTime time) =>
        time.IsRelative
            ? throw new ArgumentException($"An absolute solution needs a time without anchor, but this is '{time}'.", nameof(time))
            : new TimeSolution(time, TimeSolutionStatus.Absolute, Anchor: null);

    /// <summary>The time, and what it was counted from or why it could not be, for messages; not meant to be read back.</summary>
    /// <returns>One line for people.</returns>
    public override string ToString() => Status switch
    {
        TimeSolutionStatus.Solved => $"{Time} (counted from {Anchor})",
        TimeSolutionStatus.AnchorUnknown => $"{Time} (the time of {Anchor} is unknown)",
        TimeSolutionStatus.AnchorCycle => $"{Time} (the time of {Anchor} depends on this one)",
        TimeSolutionStatus.Constrained => $"{Time} (by its distance from {Anchor})",
        TimeSolutionStatus.Contradictory => $"{Time} (what is said of it cannot all be so)",
        _ => Time.ToString(),
    };
}
