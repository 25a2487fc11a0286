using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph;

/// <summary>A length of time: calendar months and seconds, kept apart because a month is not 30 days.</summary>
/// <remarks>
/// A year is twelve months, a week seven days, a day 24 hours: the time line is UTC, which has no short and long days.
/// Both parts point the same way. Equality is by parts: <c>P1W</c> is <c>P7D</c>, <c>P1M</c> is not <c>P30D</c>. The
/// default is no time at all, <c>PT0S</c>.
/// </remarks>
public readonly record struct CalendarDuration : IParsable<CalendarDuration>
{
    /// <summary>The most months, either way; more than the time line has.</summary>
    public const long MaximumMonths = 8_000_000_000_000;

    /// <summary>The most seconds, either way; about as many as the time line has.</summary>
    public const long MaximumSeconds = 9_000_000_000_000_000_000;

    /// <summary>Makes a duration; negative parts point towards the past.</summary>
    /// <param name="months">The calendar months, a year being twelve.</param>
    /// <param name="seconds">The seconds, a day being 86,400.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is larger than its maximum.</exception>
    /// <exception cref="ArgumentException">One part is negative and the other positive.</exception>
    public CalendarDuration(long months, long seconds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MaximumMonths);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, -MaximumMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, MaximumSeconds);
        ArgumentOutOfRangeException.ThrowIfLessThan(seconds, -MaximumSeconds);
        if (Math.Sign(months) * Math.Sign(seconds) < 0)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Months and seconds point the same way, but these are {months} and {seconds}."), nameof(seconds));
        }

        Months = months;
        Seconds = seconds;
    }

    /// <summary>The calendar months, years included.</summary>
    public long Months { get; }

    /// <summary>The seconds, days and weeks included.</summary>
    public long Seconds { get; }

    /// <summary>Whether it points towards the past.</summary>
    public bool IsNegative => Months < 0 || Seconds < 0;

    /// <summary>Reads an ISO 8601 duration in whole numbers, like <c>P9D</c>, <c>-P1Y6M</c>, <c>PT3H</c>, <c>P2W</c>.</summary>
    /// <param name="text">The duration, largest part first, a minus before the P for the past; nothing is trimmed.</param>
    /// <returns>The duration, in months and seconds.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such a duration.</exception>
    public static CalendarDuration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException($"A duration is ISO 8601 in whole numbers, like 'P9D', '-P9D', 'P1Y6M' or 'PT3H', but this is {InputExcerpt.Of(text)}.");
    }

    /// <summary>Reads a duration; where the text is none, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarDuration value) =>
        TryParse(text.AsSpan(), out value);

    static CalendarDuration IParsable<CalendarDuration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CalendarDuration>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarDuration result) => TryParse(s, out result);

    /// <summary>As long, the other way.</summary>
    /// <returns>The duration with both parts negated; no time at all stays no time.</returns>
    public CalendarDuration Negate() => new(-Months, -Seconds);

    /// <inheritdoc/>
    public bool Equals(CalendarDuration other) => Months == other.Months && Seconds == other.Seconds;

    /// <summary>Another one in each process, because durations are read from files, and a file could choose such as all had the same.</summary>
    public override int GetHashCode() => HashCode.Combine((int)Months, (int)(Months >> 32), (int)Seconds, (int)(Seconds >> 32));

    /// <summary>ISO 8601 in years, months, days, hours, minutes and seconds, parts that are zero left out: <c>P1Y6M</c>, <c>-P9D</c>, <c>P1DT12H</c>, <c>PT0S</c>.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString()
    {
        if (Months == 0 && Seconds == 0)
        {
            return "PT0S";
        }

        var months = Math.Abs(Months);
        var seconds = Math.Abs(Seconds);
        var text = new StringBuilder(IsNegative ? "-P" : "P");
        Append(text, months / 12, 'Y');
        Append(text, months % 12, 'M');
        Append(text, seconds / TimeMoment.SecondsPerDay, 'D');
        seconds %= TimeMoment.SecondsPerDay;
        if (seconds != 0)
        {
            text.Append('T');
            Append(text, seconds / 3600, 'H');
            Append(text, seconds / 60 % 60, 'M');
            Append(text, seconds % 60, 'S');
        }

        return text.ToString();
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out CalendarDuration value)
    {
        value = default;
        var isNegative = text is ['-', ..];
        var rest = isNegative ? text[1..] : text;
        if (rest is not ['P', _, ..])
        {
            return false;
        }

        rest = rest[1..];
        var time = rest.IndexOf('T');
        var days = time < 0 ? rest : rest[..time];
        var hours = time < 0 ? [] : rest[(time + 1)..];
        Int128 months = 0;
        Int128 seconds = 0;
        if ((time >= 0 && hours.IsEmpty)
            || !TryAdd(ref days, 'Y', 12, ref months)
            || !TryAdd(ref days, 'M', 1, ref months)
            || !TryAdd(ref days, 'W', 7 * TimeMoment.SecondsPerDay, ref seconds)
            || !TryAdd(ref days, 'D', TimeMoment.SecondsPerDay, ref seconds)
            || !TryAdd(ref hours, 'H', 3600, ref seconds)
            || !TryAdd(ref hours, 'M', 60, ref seconds)
            || !TryAdd(ref hours, 'S', 1, ref seconds)
            || !days.IsEmpty || !hours.IsEmpty
            || months > MaximumMonths || seconds > MaximumSeconds)
        {
            return false;
        }

        value = new CalendarDuration((long)(isNegative ? -months : months), (long)(isNegative ? -seconds : seconds));
        return true;
    }

    /// <summary>Takes a number with this unit off the front, if one stands there; false where a number is malformed.</summary>
    private static bool TryAdd(ref ReadOnlySpan<char> rest, char unit, int size, ref Int128 sum)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        if (length < 0 || rest[length] != unit)
        {
            return true;
        }

        if (!Digits.TryParse(rest[..length], out var number))
        {
            return false;
        }

        sum += (Int128)number * size;
        rest = rest[(length + 1)..];
        return true;
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }
}
