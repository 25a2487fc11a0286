using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>How far one time is from another, in words that end in a preposition: <c>9 days before</c>.</summary>
internal static class OffsetWords
{
    // Because a span of time holds no more than this; longer ones stay in ISO 8601.
    private const long MostSeconds = 900_000_000_000;

    /// <summary>The words, to be followed by what it is counted from.</summary>
    public static string Of(TimeOffset offset) => (offset.Minimum, offset.Maximum) switch
    {
        ({ } least, null) when IsZero(least) => "after",
        (null, { } most) when IsZero(most) => "before",
        ({ } least, null) => least.IsNegative ? $"at most {Length(least)} before, or after" : $"at least {Length(least)} after",
        (null, { } most) => most.IsNegative ? $"at least {Length(most)} before" : $"at most {Length(most)} after, or before",
        ({ } least, { } most) => Between(least, most),
        _ => "at an unknown distance from",
    };

    private static string Between(CalendarDuration least, CalendarDuration most)
    {
        if (least == most)
        {
            return IsZero(least) ? "at the time of" : Ending(least);
        }

        if (least.IsNegative && (most.IsNegative || IsZero(most)))
        {
            return $"{Length(most)} to {Ending(least)}";
        }

        return least.IsNegative ? $"between {Ending(least)} and {Ending(most)}" : $"{Length(least)} to {Ending(most)}";
    }

    private static string Ending(CalendarDuration duration) => $"{Length(duration)} {(duration.IsNegative ? "before" : "after")}";

    private static string Length(CalendarDuration duration)
    {
        var length = duration.IsNegative ? duration.Negate() : duration;
        if (length.Seconds > MostSeconds || length.Months > int.MaxValue)
        {
            return length.ToString();
        }

        var parts = new List<string>();
        if (length.Months > 0)
        {
            parts.Add(Lists.Count((int)length.Months, "month"));
        }

        if (length.Seconds > 0 || parts.Count == 0)
        {
            // Because without the precision and the largest unit, 9 days come out as "1 week".
            parts.Add(TimeSpan.FromSeconds(length.Seconds).Humanize(
                precision: 4, culture: CultureInfo.InvariantCulture, maxUnit: TimeUnit.Day, minUnit: TimeUnit.Second));
        }

        return Lists.And(parts);
    }

    private static bool IsZero(CalendarDuration duration) => duration is { Months: 0, Seconds: 0 };
}
