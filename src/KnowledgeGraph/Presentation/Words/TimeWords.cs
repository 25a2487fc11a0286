namespace KnowledgeGraph.Presentation;

/// <summary>A solved time in words, with how it came about.</summary>
internal static class TimeWords
{
    /// <summary><c>23 May 2023 (derived: 9 days before F43 was said)</c>; an absolute time is just its date.</summary>
    /// <param name="solution">The time.</param>
    /// <param name="said">The time before it was solved, which knows its anchor's clock and its distance.</param>
    public static string Of(TimeSolution solution, UncertainTime said) => solution.Status switch
    {
        TimeSolutionStatus.Absolute => DateWords.Of(solution.Time),
        TimeSolutionStatus.Solved => $"{(solution.Time.IsUnknown ? "not known" : DateWords.Of(solution.Time))} (derived: {Derivation(solution, said)})",
        TimeSolutionStatus.Constrained => $"{(solution.Time.IsUnknown ? "not known" : DateWords.Of(solution.Time))} (derived: by its distance from {solution.Anchor})",
        TimeSolutionStatus.Contradictory => "not known (what is said of it cannot all be so)",
        TimeSolutionStatus.AnchorCycle => $"not known ({Derivation(solution, said)}, but the time of {solution.Anchor} depends on this one)",
        _ => $"not known ({Derivation(solution, said)}, but the time of {solution.Anchor} is not known)",
    };

    /// <summary>A time that nobody has solved: its date, or its distance from its anchor.</summary>
    public static string Of(UncertainTime time) =>
        time.Relative is { } relative ? $"{OffsetWords.Of(relative.Offset)} {Anchor(relative)}" : DateWords.Of(time);

    private static string Derivation(TimeSolution solution, UncertainTime said) =>
        said.IsRelative ? Of(said) : $"counted from {solution.Anchor}";

    private static string Anchor(RelativeTime relative) => relative.Clock switch
    {
        AnchorClock.Said => $"{relative.Anchor} was said",
        AnchorClock.Published => $"{relative.Anchor} was published",
        AnchorClock.Holds => $"{relative.Anchor} took place",
        AnchorClock.Retrieved => $"{relative.Anchor} was retrieved",
        _ => relative.Anchor.ToString(),
    };
}
