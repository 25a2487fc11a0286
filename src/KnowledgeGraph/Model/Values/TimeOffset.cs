using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>How far one time is from another: a duration, or anything from one duration to another.</summary>
/// <remarks>
/// Written as ISO 8601: <c>P9D</c>, <c>-P9D</c>, <c>PT1H/PT12H</c> (some hours after), <c>PT0S/..</c> (after, nobody
/// says how long). An end that nobody gives is null; one end is always given. The default is <c>PT0S</c>: the same time.
/// </remarks>
public readonly record struct TimeOffset : IParsable<TimeOffset>
{
    private const string NoEnd = "..";

    private readonly CalendarDuration _minimum;
    private readonly CalendarDuration _maximum;
    private readonly bool _hasNoMinimum;
    private readonly bool _hasNoMaximum;

    /// <summary>Makes an offset from its ends; null is an end that nobody gives.</summary>
    /// <param name="minimum">The least it can be, included.</param>
    /// <param name="maximum">The most it can be, included; the same as the minimum for one duration and no other.</param>
    /// <exception cref="ArgumentException">Neither end is given, or the minimum is larger than the maximum; months are compared with seconds at their mean length.</exception>
    public TimeOffset(CalendarDuration? minimum, CalendarDuration? maximum)
    {
        if (ProblemWith(minimum, maximum) is { } problem)
        {
            throw new ArgumentException(problem, nameof(maximum));
        }

        _minimum = minimum ?? default;
        _maximum = maximum ?? default;
        _hasNoMinimum = minimum is null;
        _hasNoMaximum = maximum is null;
    }

    /// <summary>Later, nobody says how much: <c>PT0S/..</c>. The very same time is not ruled out.</summary>
    public static TimeOffset After => new(default(CalendarDuration), maximum: null);

    /// <summary>Earlier, nobody says how much: <c>../PT0S</c>. The very same time is not ruled out.</summary>
    public static TimeOffset Before => new(minimum: null, default(CalendarDuration));

    /// <summary>The least it can be, included; null where nobody says.</summary>
    public CalendarDuration? Minimum => _hasNoMinimum ? null : _minimum;

    /// <summary>The most it can be, included; null where nobody says.</summary>
    public CalendarDuration? Maximum => _hasNoMaximum ? null : _maximum;

    /// <summary>Whether it is one duration and no other.</summary>
    public bool IsExact => !_hasNoMinimum && !_hasNoMaximum && _minimum == _maximum;

    /// <summary>So many days; negative ones are before.</summary>
    /// <param name="days">How many days; 0 is the same time.</param>
    /// <returns>An exact offset, counted in seconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More days than a <see cref="CalendarDuration"/> holds.</exception>
    public static TimeOffset Days(long days) => OfSeconds(days, TimeMoment.SecondsPerDay);

    /// <summary>So many hours; negative ones are before.</summary>
    /// <param name="hours">How many hours; 0 is the same time.</param>
    /// <returns>An exact offset, counted in seconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More hours than a <see cref="CalendarDuration"/> holds.</exception>
    public static TimeOffset Hours(long hours) => OfSeconds(hours, 3600);

    /// <summary>So many minutes; negative ones are before.</summary>
    /// <param name="minutes">How many minutes; 0 is the same time.</param>
    /// <returns>An exact offset, counted in seconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More minutes than a <see cref="CalendarDuration"/> holds.</exception>
    public static TimeOffset Minutes(long minutes) => OfSeconds(minutes, 60);

    /// <summary>So many calendar months, which have no length in days; negative ones are before.</summary>
    /// <param name="months">How many months; 0 is the same time.</param>
    /// <returns>An exact offset, counted in months.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More months than a <see cref="CalendarDuration"/> holds.</exception>
    public static TimeOffset Months(long months)
    {
        var duration = new CalendarDuration(months, 0);
        return new TimeOffset(duration, duration);
    }

    /// <summary>Anything from the minimum of one to the maximum of the other: <c>Between(Hours(1), Hours(12))</c> is some hours after.</summary>
    /// <param name="least">The offset whose minimum counts; its maximum does not.</param>
    /// <param name="most">The offset whose maximum counts; its minimum does not.</param>
    /// <returns>An offset of those two ends.</returns>
    /// <exception cref="ArgumentException">The first is larger than the second, or nothing is given at either end.</exception>
    public static TimeOffset Between(TimeOffset least, TimeOffset most) => new(least.Minimum, most.Maximum);

    /// <summary>Reads an ISO 8601 duration, or two with a slash between them, <c>..</c> being an end that nobody gives.</summary>
    /// <param name="text">The duration, or the lesser and the greater with a slash between them; nothing is trimmed.</param>
    /// <returns>The offset; exact for one duration, or for the same one twice.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not an offset.</exception>
    public static TimeOffset Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value, out var problem)
            ? value
            : throw new FormatException(problem ?? $"An offset is an ISO 8601 duration in whole numbers or two of them, like 'P9D', '-P9D', 'PT1H/PT12H' or 'PT0S/..', but this is {InputExcerpt.Of(text)}.");
    }

    /// <summary>Reads an offset; where the text is none, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeOffset value) => TryParse(text, out value, out _);

    static TimeOffset IParsable<TimeOffset>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TimeOffset>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimeOffset result) => TryParse(s, out result);

    /// <summary>As far the other way: from B to A, where this is from A to B.</summary>
    /// <returns>The offset whose minimum is the negated maximum; an end that nobody gives stays so, at the other side.</returns>
    public TimeOffset Negate() => new(Maximum?.Negate(), Minimum?.Negate());

    /// <summary>The canonical text: one duration where both ends are the same, else two with a slash between them, the lesser first.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() =>
        IsExact ? _minimum.ToString() : $"{Minimum?.ToString() ?? NoEnd}/{Maximum?.ToString() ?? NoEnd}";

    private static TimeOffset OfSeconds(long count, long size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, CalendarDuration.MaximumSeconds / size);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, -CalendarDuration.MaximumSeconds / size);
        var duration = new CalendarDuration(0, count * size);
        return new TimeOffset(duration, duration);
    }

    private static bool TryParse(string? text, out TimeOffset value, out string? problem)
    {
        value = default;
        problem = null;
        if (text is null)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!CalendarDuration.TryParse(text.AsSpan(), out var duration))
            {
                return false;
            }

            value = new TimeOffset(duration, duration);
            return true;
        }

        if (!TryParseEnd(text.AsSpan(0, slash), out var minimum) || !TryParseEnd(text.AsSpan(slash + 1), out var maximum))
        {
            return false;
        }

        problem = ProblemWith(minimum, maximum);
        if (problem is not null)
        {
            return false;
        }

        value = new TimeOffset(minimum, maximum);
        return true;
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, out CalendarDuration? end)
    {
        end = null;
        if (text is NoEnd)
        {
            return true;
        }

        if (!CalendarDuration.TryParse(text, out var duration))
        {
            return false;
        }

        end = duration;
        return true;
    }

    private static string? ProblemWith(CalendarDuration? minimum, CalendarDuration? maximum)
    {
        if (minimum is null && maximum is null)
        {
            return "An offset without either end says nothing; give one, like 'PT0S/..', or leave the offset out.";
        }

        return minimum is { } least && maximum is { } most && MeanSeconds(least) > MeanSeconds(most)
            ? $"An offset runs from its minimum to its maximum, but {least} is more than {most}; '{most}/{least}' would do."
            : null;
    }

    private static Int128 MeanSeconds(CalendarDuration duration)
    {
        const int MeanSecondsPerMonth = 2_629_746;
        return ((Int128)duration.Months * MeanSecondsPerMonth) + duration.Seconds;
    }
}
