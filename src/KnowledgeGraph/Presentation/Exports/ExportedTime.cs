namespace KnowledgeGraph.Presentation;

/// <summary>Times as an export has them.</summary>
internal static class ExportedTime
{
    private const long LastYear = 9999;

    /// <summary>When a relationship holds, solved through its anchor where it is relative.</summary>
    public static UncertainTime HoldsOf(Relationship relationship, EntityGraph graph) =>
        relationship.Holds.IsRelative ? graph.Solve(relationship.Holds).Time : relationship.Holds;

    /// <summary>A time in the words of the ledger, where its EDTF alone would lose something: an anchor, or an offset beside it.</summary>
    public static string? AsStated(UncertainTime time) => time.IsRelative || time.UtcOffset is not null ? time.ToString() : null;

    /// <summary>The bounds of a time that leaves nothing open, first and last second; null for any other.</summary>
    /// <remarks>
    /// That is an interval between two days or moments, neither of which is marked as doubtful or rough: a program that shows it on its
    /// timeline shows it as certain, and a month or a single day may mean any moment in it.
    /// </remarks>
    public static (TimeMoment Start, TimeMoment End)? CertainIntervalOf(UncertainTime time) =>
        time is { Precision: TimePrecision.Interval, IsApproximate: false, IsUncertain: false, Edtf: { } text, Earliest: { Year: >= 1 } start, Latest: { Year: <= LastYear } end }
            && text.Split('/').All(IsDayOrFiner)
            ? (start, end)
            : null;

    /// <summary>Whether an interval is of whole days of UTC.</summary>
    public static bool IsOfWholeDays((TimeMoment Start, TimeMoment End) interval) =>
        interval is { Start: { Hour: 0, Minute: 0, Second: 0 }, End: { Hour: 23, Minute: 59, Second: 59 } };

    // A year, a month and a day, with or without a time of day; a day that is not known is written with an X.
    private static bool IsDayOrFiner(string date) => date.Length >= "2023-05-22".Length && !date.Contains('X', StringComparison.Ordinal) && date[0] is not ('Y' or '-');
}
