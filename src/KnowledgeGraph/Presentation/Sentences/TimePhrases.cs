namespace KnowledgeGraph.Presentation;

/// <summary>When something was, as it stands in a sentence.</summary>
internal sealed class TimePhrases(Citations citations)
{
    /// <summary><c>on 23 May 2023</c>, <c>nine days before statement F43 of the Corps was made</c>.</summary>
    public string When(UncertainTime time) => time.Relative is { } relative ? Counted(relative) : DateWords.When(time);

    /// <summary>The same for a time that was solved: <c>on 23 May 2023 (counted: nine days before ...)</c>.</summary>
    /// <param name="solution">The time.</param>
    /// <param name="said">The time before it was solved, which knows what it counts from.</param>
    public string When(TimeSolution solution, UncertainTime said)
    {
        if (solution.Status == TimeSolutionStatus.Absolute)
        {
            return DateWords.When(solution.Time);
        }

        var counted = said.Relative is { } relative ? Counted(relative)
            : solution.Anchor is { } anchor ? $"by its distance from {new TermPhrases(citations).Of(anchor)}"
            : "by what is said of it";
        return solution.Time.IsUnknown ? counted : $"{DateWords.When(solution.Time)} (counted: {counted})";
    }

    private string Counted(RelativeTime relative) => $"{OffsetWords.Of(relative.Offset, spelled: true)} {Anchor(relative)}";

    private string Anchor(RelativeTime relative)
    {
        var anchor = new TermPhrases(citations).Of(relative.Anchor);
        return relative.Clock switch
        {
            AnchorClock.Said => $"{anchor} was made",
            AnchorClock.Published => $"{anchor} was published",
            AnchorClock.Holds => $"{anchor} took place",
            AnchorClock.Retrieved => $"{anchor} was retrieved",
            _ => anchor,
        };
    }
}
