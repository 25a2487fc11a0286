using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>How far one time is from another, in words that end in a preposition: <c>9 days before</c>.</summary>
internal static class OffsetWords
{
    // Because a span of time holds no more than this; longer ones stay in ISO 8601.
    private const long MostSeconds = 900_000_000_000;

    /// <summary>The words, to be followed by what it is counted from.</summary>
    /// <param name="offset">The distance.</param>
    /// <param name="spelled">Whether numbers to ten are words, as in a sentence: <c>nine days before</c>.</param>
    public static string Of(TimeOffset offset, bool spelled = false) => (offset.Minimum, offset.Maximum) switch
    {
        ({ } least, null) when IsZero(least) => "after",
        (null, { } most) when IsZero(most) => "before",
        ({ } least, null) => least.IsNegative ? $"at most {Length(least, spelled)} before, or after" : $"at least {Length(least, spelled)} after",
        (null, { } most) => most.IsNegative ? $"at least {Length(most, spelled)} before" : $"at most {Length(most, spelled)} after, or before",
        ({ } least, { } most) => Between(least, most, spelled),
        _ => "at an unknown distance from",
    };

    /// <summary>How long, whichever way it points: <c>nine days</c>, <c>one hour to 12 hours</c>, <c>at least one day</c>.</summary>
    public static string Length(TimeOffset offset) => (offset.Minimum, offset.Maximum) switch
    {
        ({ IsNegative: true }, { IsNegative: true }) => Length(offset.Negate()),
        ({ IsNegative: true } least, { } most) => $"between minus {Length(least, spelled: true)} and {Length(most, spelled: true)}",
        (null, { IsNegative: true } most) => $"at least minus {Length(most, spelled: true)}",
        ({ IsNegative: true } least, null) => $"at most minus {Length(least, spelled: true)}, or more",
        ({ } least, { } most) when least == most => Length(least, spelled: true),
        ({ } least, { } most) => $"{Length(least, spelled: true)} to {Length(most, spelled: true)}",
        ({ } least, null) => $"at least {Length(least, spelled: true)}",
        (null, { } most) => $"at most {Length(most, spelled: true)}",
        _ => "a length of time that is not known",
    };

    private static string Between(CalendarDuration least, CalendarDuration most, bool spelled)
    {
        if (least == most)
        {
            return IsZero(least) ? "at the time of" : Ending(least, spelled);
        }

        if (least.IsNegative && (most.IsNegative || IsZero(most)))
        {
            return $"{Length(most, spelled)} to {Ending(least, spelled)}";
        }

        return least.IsNegative ? $"between {Ending(least, spelled)} and {Ending(most, spelled)}" : $"{Length(least, spelled)} to {Ending(most, spelled)}";
    }

    private static string Ending(CalendarDuration duration, bool spelled) => $"{Length(duration, spelled)} {(duration.IsNegative ? "before" : "after")}";

    private static string Length(CalendarDuration duration, bool spelled)
    {
        var length = duration.IsNegative ? duration.Negate() : duration;
        if (length.Seconds > MostSeconds || length.Months > int.MaxValue)
        {
            return length.ToString();
        }

        var parts = new List<string>();
        if (length.Months > 0)
        {
            parts.Add(spelled ? QuantityWords.Of(Quantity.Exactly(length.Months, "month")) : Lists.Count((int)length.Months, "month"));
        }

        if (spelled && length.Seconds > 0 && length.Seconds % TimeMoment.SecondsPerDay == 0)
        {
            parts.Add(QuantityWords.Of(Quantity.Exactly(length.Seconds / TimeMoment.SecondsPerDay, "day")));
        }
        else if (spelled && length.Seconds > 0 && length.Seconds % 3600 == 0 && length.Seconds < TimeMoment.SecondsPerDay)
        {
            parts.Add(QuantityWords.Of(Quantity.Exactly(length.Seconds / 3600, "hour")));
        }
        else if (length.Seconds > 0 || parts.Count == 0)
        {
            // Because without the precision and the largest unit, 9 days come out as "1 week".
            parts.Add(TimeSpan.FromSeconds(length.Seconds).Humanize(
                precision: 4, culture: CultureInfo.InvariantCulture, maxUnit: TimeUnit.Day, minUnit: TimeUnit.Second));
        }

        return Lists.And(parts);
    }

    private static bool IsZero(CalendarDuration duration) => duration is { Months: 0, Seconds: 0 };
}
