using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>A time as finely as somebody gave it, and no finer: a month stays a month.</summary>
/// <remarks>
/// <para>
/// It is absolute, and then its text is EDTF of level 0 or 1 (Extended Date/Time Format, Library of Congress,
/// 2019-02-04, part of ISO 8601-2:2019); or relative, counted from something else; or unknown, which is the default.
/// The ends of an interval may have times of day, which ISO 8601-1 allows and EDTF leaves out. Years reach from
/// -200,000,000,000 to 200,000,000,000.
/// </para>
/// <para>
/// An absolute time has bounds, in whole seconds of UTC. A time that states no offset is read as UTC; a date may have
/// its offset beside it, <see cref="UtcOffset"/>. An interval means some time in it or all of it: the bounds are the
/// same. The hemisphere of a season is not known, nor is the year that a winter belongs to, so spring and autumn
/// (21, 23) reach from March to November, and summer and winter (22, 24) from the December before the year to the
/// February after it. The marks ? ~ % do not move the bounds; look at <see cref="IsUncertain"/> and
/// <see cref="IsApproximate"/>.
/// </para>
/// <para>Equality is by what was said, not by bounds: <c>2023-05</c> is not <c>2023-05-01/2023-05-31</c>, and a time with an offset beside it is not the same time without.</para>
/// </remarks>
public readonly partial record struct UncertainTime : IParsable<UncertainTime>
{
    private const string UnknownText = "unknown";
    private const string OffsetMark = " (UTC";

    private readonly EdtfTime? _absolute;

    private UncertainTime(EdtfTime? absolute)
    {
        _absolute = absolute;
    }

    private UncertainTime(RelativeTime relative)
    {
        Relative = relative;
    }

    /// <summary>The canonical EDTF text, offsets in it written <c>Z</c> or <c>+03:00</c>; null for a relative or unknown time.</summary>
    public string? Edtf => _absolute?.Text;

    /// <summary>The first second that it may mean; null where nothing bounds it.</summary>
    public TimeMoment? Earliest => _absolute?.Earliest;

    /// <summary>The last second that it may mean, included; null where nothing bounds it.</summary>
    public TimeMoment? Latest => _absolute?.Latest;

    /// <summary>How finely it is known; <see cref="TimePrecision.Unknown"/> for a relative or unknown time.</summary>
    public TimePrecision Precision => _absolute?.Precision ?? TimePrecision.Unknown;

    /// <summary>Whether a date in it is marked as rough, with ~ or %.</summary>
    public bool IsApproximate => _absolute is { } time && time.Qualifier.HasFlag(EdtfQualifier.Approximate);

    /// <summary>Whether a date in it is marked as doubtful, with ? or %.</summary>
    public bool IsUncertain => _absolute is { } time && time.Qualifier.HasFlag(EdtfQualifier.Uncertain);

    /// <summary>
    /// The offset that stands beside the EDTF text, for the dates in it, which have no room for one. Null where none
    /// is stated, and where the text states it itself, as a date-time does.
    /// </summary>
    public TimeSpan? UtcOffset => _absolute?.SeparateOffset is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Whether nothing is said: the default.</summary>
    public bool IsUnknown => _absolute is null && Relative is null;

    /// <summary>Whether it is counted from something else, and so has neither EDTF nor bounds until it is solved.</summary>
    public bool IsRelative => Relative is not null;

    /// <summary>What a relative time is counted from, and how far; null for any other.</summary>
    public RelativeTime? Relative { get; }

    /// <summary>Reads EDTF of level 0 or 1.</summary>
    /// <param name="edtf">The EDTF text, without white space.</param>
    /// <param name="utcOffset">The offset that stands beside it, in whole minutes and less than a day; null where there is none.</param>
    /// <returns>The time, absolute; its text is canonical, and may differ from the one given.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF of these levels, or leaves no room for an offset beside it; the message says what would be right.</exception>
    public static UncertainTime FromEdtf(string edtf, TimeSpan? utcOffset = null)
    {
        ArgumentNullException.ThrowIfNull(edtf);
        return TryRead(edtf, utcOffset, out var time, out var problem)
            ? time
            : throw new FormatException($"{InputExcerpt.Of(edtf)} is no EDTF time of level 0 or 1: {problem}.");
    }

    /// <summary>Reads EDTF of level 0 or 1; where the text is none, or has no room for the offset, answers false and hands out the default.</summary>
    /// <param name="edtf">The EDTF text, without white space; null is none.</param>
    /// <param name="utcOffset">The offset that stands beside it, in whole minutes and less than a day; null where there is none.</param>
    /// <param name="value">The time, or the default.</param>
    /// <returns>Whether the text is EDTF of these levels and takes the offset.</returns>
    public static bool TryFromEdtf([NotNullWhen(true)] string? edtf, TimeSpan? utcOffset, out UncertainTime value)
    {
        value = default;
        return edtf is not null && TryRead(edtf, utcOffset, out value, out _);
    }

    /// <summary>Reads what <see cref="ToString"/> writes: EDTF, EDTF with its offset as in <c>2023-05 (UTC+03:00)</c>, a relative time, or <c>unknown</c>.</summary>
    /// <param name="text">The time; nothing is trimmed.</param>
    /// <returns>The time, equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is none of these; the message says what would be right.</exception>
    public static UncertainTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text, out var value))
        {
            return value;
        }

        if (text.Contains("of ", StringComparison.Ordinal))
        {
            return new UncertainTime(RelativeTime.Parse(text));
        }

        return text.Contains(' ', StringComparison.Ordinal)
            ? throw new FormatException($"A time is written like '2023-05-22', '2023-05 (UTC+03:00)', 'said of F50 + P9D' or 'unknown', but this is {InputExcerpt.Of(text)}.")
            : FromEdtf(text);
    }

    /// <summary>Reads a time; where the text is none, answers false and hands out the default, which is also what <c>unknown</c> reads as.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out UncertainTime value)
    {
        value = default;
        if (text is null or UnknownText)
        {
            return text is not null;
        }

        if (RelativeTime.TryParse(text, out var relative))
        {
            value = new UncertainTime(relative);
            return true;
        }

        var mark = text.IndexOf(OffsetMark, StringComparison.Ordinal);
        if (mark < 0)
        {
            return TryRead(text, utcOffset: null, out value, out _);
        }

        var offset = text.AsSpan(mark + OffsetMark.Length);
        return offset is [.., ')']
            && UtcOffsetText.TryParse(offset[..^1], out TimeSpan utcOffset)
            && TryRead(text.AsSpan(0, mark), utcOffset, out value, out _);
    }

    static UncertainTime IParsable<UncertainTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UncertainTime>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UncertainTime result) => TryParse(s, out result);

    /// <summary>The canonical EDTF, with <c> (UTC+03:00)</c> where the offset stands beside it; a relative time like <c>said of F50 + P9D</c>; or <c>unknown</c>.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString()
    {
        if (_absolute is not { } time)
        {
            return Relative?.ToString() ?? UnknownText;
        }

        return time.SeparateOffset is { } minutes
            ? string.Create(CultureInfo.InvariantCulture, $"{time.Text}{OffsetMark}{UtcOffsetText.Format(minutes)})")
            : time.Text;
    }

    private static bool TryRead(ReadOnlySpan<char> edtf, TimeSpan? utcOffset, out UncertainTime value, out string? problem)
    {
        value = default;
        int? minutes = null;
        if (utcOffset is { } offset)
        {
            minutes = UtcOffsetText.ToMinutes(offset);
            if (minutes is null)
            {
                problem = "an offset from UTC has whole minutes and is less than a day";
                return false;
            }
        }

        if (!EdtfParser.TryParse(edtf, minutes, out var time, out problem))
        {
            return false;
        }

        value = new UncertainTime(time);
        return true;
    }
}
