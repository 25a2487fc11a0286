using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>A stretch of a document's text, from <see cref="Start"/> up to but without <see cref="End"/>.</summary>
/// <remarks>
/// Positions count UTF-16 code units of the text as it was hashed, from 0. A span has at least one code unit; only the
/// default, <c>[0,0)</c>, is empty, and it stands for no place in the text: it contains and overlaps nothing, not even
/// itself, and nothing contains it.
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>, IParsable<TextSpan>
{
    /// <summary>Makes a span of at least one code unit.</summary>
    /// <param name="start">The first code unit that belongs to the span, from 0.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the end is not after it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit that belongs to the span.</summary>
    public int Start { get; }

    /// <summary>The first code unit after the span.</summary>
    public int End { get; }

    /// <summary>How many code units the span has; 0 only for the default.</summary>
    public int Length => End - Start;

    /// <summary>Whether this is the default, which stands for no place in the text.</summary>
    public bool IsDefault => End == 0;

    /// <summary>Reads <c>[start,end)</c>, without white space; <c>[0,0)</c> is the default.</summary>
    /// <param name="text">The span; nothing is trimmed.</param>
    /// <returns>The span, or the default for <c>[0,0)</c>.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a span.</exception>
    public static TextSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException($"A text span is written [start,end) with 0 <= start < end, like '[12,40)', but this is {InputExcerpt.Of(text)}.");
    }

    /// <summary>Reads <c>[start,end)</c>; where the text is no span, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TextSpan value)
    {
        value = default;
        if (text is not ['[', .., ')'])
        {
            return false;
        }

        var inner = text.AsSpan(1, text.Length - 2);
        var comma = inner.IndexOf(',');
        if (comma < 0
            || !Digits.TryParse(inner[..comma], out var start) || start > int.MaxValue
            || !Digits.TryParse(inner[(comma + 1)..], out var end) || end > int.MaxValue)
        {
            return false;
        }

        if (start == 0 && end == 0)
        {
            return true;
        }

        if (end <= start)
        {
            return false;
        }

        value = new TextSpan((int)start, (int)end);
        return true;
    }

    static TextSpan IParsable<TextSpan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TextSpan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TextSpan result) => TryParse(s, out result);

    /// <summary>Whether every code unit of the other span lies in this one; a span contains itself.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>False where either is the default.</returns>
    public bool Contains(TextSpan other) => !other.IsDefault && Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share a code unit; spans that only touch do not.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>False where either is the default.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The code units of the text that this span covers; nothing for the default.</summary>
    /// <param name="text">The whole text that the span counts in.</param>
    /// <returns>As many code units as <see cref="Length"/> says.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the end of the text.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return End <= text.Length
            ? text[Start..End]
            : throw new ArgumentOutOfRangeException(nameof(text), $"The span {ToString()} reaches beyond the text, which has {text.Length} code units.");
    }

    /// <summary>Orders by start, then by end, so that of two that start together the shorter comes first.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Negative where this span comes first, 0 where the two are equal, else positive.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary><c>[start,end)</c>.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start},{End})");

    /// <summary>Whether the left span sorts before the right one.</summary>
    /// <param name="left">The span asked about.</param>
    /// <param name="right">The span it is compared with.</param>
    /// <returns>True where it starts first, or starts with the right one and ends first.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span sorts after the right one.</summary>
    /// <param name="left">The span asked about.</param>
    /// <param name="right">The span it is compared with.</param>
    /// <returns>True where it starts last, or starts with the right one and ends last.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span is the right one or sorts before it.</summary>
    /// <param name="left">The span asked about.</param>
    /// <param name="right">The span it is compared with.</param>
    /// <returns>True where it does not come after the right one.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span is the right one or sorts after it.</summary>
    /// <param name="left">The span asked about.</param>
    /// <param name="right">The span it is compared with.</param>
    /// <returns>True where it does not come before the right one.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
