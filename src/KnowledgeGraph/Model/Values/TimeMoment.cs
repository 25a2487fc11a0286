using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>A second of the UTC line, in the Gregorian calendar extended to both sides.</summary>
/// <remarks>
/// Reaches some 292 thousand million years either way, because EDTF does; a day has 86,400 seconds, and there are no
/// leap seconds. Year 0 is 1 BC. The default is 1970-01-01T00:00:00Z.
/// </remarks>
public readonly record struct TimeMoment : IComparable<TimeMoment>, IParsable<TimeMoment>
{
    internal const int SecondsPerDay = 86_400;

    private TimeMoment(long unixSeconds)
    {
        UnixSeconds = unixSeconds;
    }

    /// <summary>Makes the moment of a date and time in UTC.</summary>
    /// <param name="year">The year; 0 is 1 BC, -1 is 2 BC.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last of that month.</param>
    /// <param name="hour">The hour, 0 to 23.</param>
    /// <param name="minute">The minute, 0 to 59.</param>
    /// <param name="second">The second, 0 to 59; there is no leap second.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date or time of day, or it is out of reach.</exception>
    public TimeMoment(long year, int month, int day, int hour = 0, int minute = 0, int second = 0)
    {
        if (!TryCreate(year, month, day, hour, minute, second, out var moment))
        {
            throw new ArgumentOutOfRangeException(nameof(year), string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{day} {hour}:{minute}:{second} is no moment: the date must be in the calendar, and the time between 00:00:00 and 23:59:59."));
        }

        this = moment;
    }

    /// <summary>Seconds since 1970-01-01T00:00:00Z, negative before it.</summary>
    public long UnixSeconds { get; }

    /// <summary>The first moment that can be told.</summary>
    public static TimeMoment MinValue => new(long.MinValue);

    /// <summary>The last moment that can be told.</summary>
    public static TimeMoment MaxValue => new(long.MaxValue);

    /// <summary>The year; 0 is 1 BC, -1 is 2 BC.</summary>
    public long Year => Date.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Date.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => Date.Day;

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => SecondOfDay / 3600;

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => SecondOfDay / 60 % 60;

    /// <summary>The second, 0 to 59.</summary>
    public int Second => SecondOfDay % 60;

    internal int SecondOfDay => (int)(UnixSeconds - (Days * SecondsPerDay));

    internal (long Year, int Month, int Day) Date => ProlepticCalendar.FromDays(Days);

    private long Days => ProlepticCalendar.FloorDivide(UnixSeconds, SecondsPerDay);

    /// <summary>The moment so many seconds after 1970-01-01T00:00:00Z; any number will do.</summary>
    /// <param name="seconds">The seconds; negative ones are before 1970.</param>
    /// <returns>The moment whose <see cref="UnixSeconds"/> they are.</returns>
    public static TimeMoment FromUnixSeconds(long seconds) => new(seconds);

    /// <summary>The second in which the instant lies; fractions are dropped towards the past.</summary>
    /// <param name="instant">The instant, with whatever offset.</param>
    /// <returns>The moment in UTC; the offset of the instant is not kept.</returns>
    public static TimeMoment FromDateTimeOffset(DateTimeOffset instant) => new(instant.ToUnixTimeSeconds());

    /// <summary>Reads <c>2023-06-01T00:00:00Z</c>; years beyond four digits have a Y before them.</summary>
    /// <param name="text">The moment, to the second and with its Z; nothing is trimmed.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a moment.</exception>
    public static TimeMoment Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException($"A moment is written like '2023-06-01T00:00:00Z' (a year beyond four digits like 'Y12023'), but this is {InputExcerpt.Of(text)}.");
    }

    /// <summary>Reads a moment; where the text is none, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeMoment value)
    {
        const int FromMonthOn = 16;
        value = default;
        if (text is null || text.Length < FromMonthOn)
        {
            return false;
        }

        var rest = text.AsSpan(text.Length - FromMonthOn);
        return rest is ['-', _, _, '-', _, _, 'T', _, _, ':', _, _, ':', _, _, 'Z']
            && YearText.TryParse(text.AsSpan(0, text.Length - FromMonthOn), out var year)
            && Digits.TryParsePair(rest[1..3], out var month)
            && Digits.TryParsePair(rest[4..6], out var day)
            && Digits.TryParsePair(rest[7..9], out var hour)
            && Digits.TryParsePair(rest[10..12], out var minute)
            && Digits.TryParsePair(rest[13..15], out var second)
            && TryCreate(year, month, day, hour, minute, second, out value);
    }

    static TimeMoment IParsable<TimeMoment>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TimeMoment>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimeMoment result) => TryParse(s, out result);

    /// <summary>The moment so far away: first by calendar months, the last day of a month standing for days that a month lacks, then by seconds.</summary>
    /// <param name="duration">How far; a negative one goes towards the past.</param>
    /// <returns>Null where that is out of reach.</returns>
    public TimeMoment? Plus(CalendarDuration duration)
    {
        var (year, month, day) = Date;
        var months = (year * 12) + (month - 1) + duration.Months;
        var newYear = ProlepticCalendar.FloorDivide(months, 12);
        var newMonth = (int)(months - (newYear * 12)) + 1;
        var newDay = Math.Min(day, ProlepticCalendar.DaysInMonth(newYear, newMonth));
        var seconds = ((Int128)ProlepticCalendar.ToDays(newYear, newMonth, newDay) * SecondsPerDay) + SecondOfDay + duration.Seconds;
        return seconds >= long.MinValue && seconds <= long.MaxValue ? new TimeMoment((long)seconds) : null;
    }

    /// <summary>Compares by time; the earlier comes first.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns>Negative where this moment is the earlier one, 0 where the two are equal, else positive.</returns>
    public int CompareTo(TimeMoment other) => UnixSeconds.CompareTo(other.UnixSeconds);

    /// <summary>ISO 8601 in UTC, like <c>2023-06-01T00:00:00Z</c>; years beyond four digits have the Y of EDTF before them.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString()
    {
        var (year, month, day) = Date;
        return string.Create(CultureInfo.InvariantCulture, $"{YearText.Format(year)}-{month:00}-{day:00}T{Hour:00}:{Minute:00}:{Second:00}Z");
    }

    /// <summary>Whether the left moment is before the right one.</summary>
    /// <param name="left">The moment asked about.</param>
    /// <param name="right">The moment it is compared with.</param>
    /// <returns>True where it is the earlier one.</returns>
    public static bool operator <(TimeMoment left, TimeMoment right) => left.UnixSeconds < right.UnixSeconds;

    /// <summary>Whether the left moment is after the right one.</summary>
    /// <param name="left">The moment asked about.</param>
    /// <param name="right">The moment it is compared with.</param>
    /// <returns>True where it is the later one.</returns>
    public static bool operator >(TimeMoment left, TimeMoment right) => left.UnixSeconds > right.UnixSeconds;

    /// <summary>Whether the left moment is the right one or before it.</summary>
    /// <param name="left">The moment asked about.</param>
    /// <param name="right">The moment it is compared with.</param>
    /// <returns>True where it does not come after the right one.</returns>
    public static bool operator <=(TimeMoment left, TimeMoment right) => left.UnixSeconds <= right.UnixSeconds;

    /// <summary>Whether the left moment is the right one or after it.</summary>
    /// <param name="left">The moment asked about.</param>
    /// <param name="right">The moment it is compared with.</param>
    /// <returns>True where it does not come before the right one.</returns>
    public static bool operator >=(TimeMoment left, TimeMoment right) => left.UnixSeconds >= right.UnixSeconds;

    private static bool TryCreate(long year, int month, int day, int hour, int minute, int second, out TimeMoment moment)
    {
        const long BeyondReach = 300_000_000_000;
        moment = default;
        if (year is <= -BeyondReach or >= BeyondReach
            || !ProlepticCalendar.IsDate(year, month, day)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        var seconds = ((Int128)ProlepticCalendar.ToDays(year, month, day) * SecondsPerDay) + (hour * 3600) + (minute * 60) + second;
        if (seconds < long.MinValue || seconds > long.MaxValue)
        {
            return false;
        }

        moment = new TimeMoment((long)seconds);
        return true;
    }
}
