using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>The numbers that a quantity may be: an interval of the decimal line, never empty.</summary>
/// <remarks>
/// A missing bound is unbounded, and an unbounded end is open. The default has no bounds, <c>(,)</c>: anything is
/// possible, because nothing is known. Equality is by bounds and by which of them belong to the interval; 1.50 and 1.5
/// are the same bound.
/// </remarks>
public readonly record struct QuantityInterval : IParsable<QuantityInterval>
{
    private readonly bool _lowerIsExcluded;
    private readonly bool _upperIsExcluded;

    /// <summary>Makes an interval from its bounds; null is unbounded.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="lowerIsOpen">Whether the lower bound itself is left out; without a bound this has no effect.</param>
    /// <param name="upperIsOpen">Whether the upper bound itself is left out; without a bound this has no effect.</param>
    /// <exception cref="ArgumentException">No number lies between these bounds.</exception>
    public QuantityInterval(decimal? lower, decimal? upper, bool lowerIsOpen = false, bool upperIsOpen = false)
    {
        if (IsEmpty(lower, upper, lowerIsOpen || upperIsOpen))
        {
            throw new ArgumentException($"No number lies in {Write(lower, upper, lowerIsOpen, upperIsOpen)}; an interval runs from its lower to its upper bound and holds at least one number.", nameof(upper));
        }

        Lower = Normalized(lower);
        Upper = Normalized(upper);
        _lowerIsExcluded = lowerIsOpen && lower is not null;
        _upperIsExcluded = upperIsOpen && upper is not null;
    }

    /// <summary>The lower bound; null where there is none.</summary>
    public decimal? Lower { get; }

    /// <summary>The upper bound; null where there is none.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the lower bound is left out; true where there is none.</summary>
    public bool LowerIsOpen => _lowerIsExcluded || Lower is null;

    /// <summary>Whether the upper bound is left out; true where there is none.</summary>
    public bool UpperIsOpen => _upperIsExcluded || Upper is null;

    /// <summary>This number and no other.</summary>
    /// <param name="value">The only number.</param>
    /// <returns>An interval that is closed at both ends.</returns>
    public static QuantityInterval Exactly(decimal value) => new(value, value);

    /// <summary>This number and all above it.</summary>
    /// <param name="value">The lower bound, included.</param>
    /// <returns>An interval without an upper bound.</returns>
    public static QuantityInterval AtLeast(decimal value) => new(value, upper: null);

    /// <summary>This number and all below it, without end.</summary>
    /// <param name="value">The upper bound, included.</param>
    /// <returns>An interval without a lower bound.</returns>
    public static QuantityInterval AtMost(decimal value) => new(lower: null, value);

    /// <summary>All numbers below this one, without end.</summary>
    /// <param name="value">The upper bound, left out.</param>
    /// <returns>An interval without a lower bound.</returns>
    public static QuantityInterval LessThan(decimal value) => new(lower: null, value, upperIsOpen: true);

    /// <summary>All numbers above this one.</summary>
    /// <param name="value">The lower bound, left out.</param>
    /// <returns>An interval without an upper bound.</returns>
    public static QuantityInterval MoreThan(decimal value) => new(value, upper: null, lowerIsOpen: true);

    /// <summary>Both numbers and all between them.</summary>
    /// <param name="lower">The lower bound, included.</param>
    /// <param name="upper">The upper bound, included; the lower one again is allowed.</param>
    /// <returns>An interval that is closed at both ends.</returns>
    /// <exception cref="ArgumentException">The upper number is below the lower one.</exception>
    public static QuantityInterval Between(decimal lower, decimal upper) => new(lower, upper);

    /// <summary>Reads <c>[12,)</c>, <c>(,10)</c>, <c>[5,5]</c>, <c>(,)</c> and the like, without white space.</summary>
    /// <param name="text">The interval, in square and round brackets; nothing is trimmed.</param>
    /// <returns>The interval, equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not an interval, or it is an empty one.</exception>
    public static QuantityInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException($"An interval is written like '[12,)', '(,10)' or '[5,7]', with at most 28 digits and at least one number inside, but this is {InputExcerpt.Of(text)}.");
    }

    /// <summary>Reads an interval; where the text is none, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out QuantityInterval value)
    {
        value = default;
        if (text is not [('[' or '(') and var opening, .., (']' or ')') and var closing])
        {
            return false;
        }

        var inner = text.AsSpan(1, text.Length - 2);
        var comma = inner.IndexOf(',');
        if (comma < 0
            || !TryParseBound(inner[..comma], opening == '(', out var lower)
            || !TryParseBound(inner[(comma + 1)..], closing == ')', out var upper)
            || IsEmpty(lower, upper, opening == '(' || closing == ')'))
        {
            return false;
        }

        value = new QuantityInterval(lower, upper, opening == '(', closing == ')');
        return true;
    }

    static QuantityInterval IParsable<QuantityInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<QuantityInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QuantityInterval result) => TryParse(s, out result);

    /// <summary>Whether the number lies in the interval.</summary>
    /// <param name="value">The number, of any scale.</param>
    /// <returns>False for a bound that is left out.</returns>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower || (value == lower && !_lowerIsExcluded))
        && (Upper is not { } upper || value < upper || (value == upper && !_upperIsExcluded));

    /// <summary>Whether every number of the other interval lies in this one; an interval contains itself.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True where the other lies in this one, bounds included.</returns>
    public bool Contains(QuantityInterval other) => CompareLower(this, other) <= 0 && CompareUpper(this, other) >= 0;

    /// <summary>Whether some number lies in both. Numbers need not be whole: <c>(1,2)</c> overlaps <c>(0,2)</c>.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The opposite of <see cref="IsDisjointFrom"/>.</returns>
    public bool Overlaps(QuantityInterval other) => Intersect(other) is not null;

    /// <summary>Whether no number lies in both, so that the two cannot be right about the same thing.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The opposite of <see cref="Overlaps"/>.</returns>
    public bool IsDisjointFrom(QuantityInterval other) => Intersect(other) is null;

    /// <summary>The numbers that lie in both; null where there are none.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The largest interval in both, or null.</returns>
    public QuantityInterval? Intersect(QuantityInterval other)
    {
        var low = CompareLower(this, other) >= 0 ? this : other;
        var high = CompareUpper(this, other) <= 0 ? this : other;
        return IsEmpty(low.Lower, high.Upper, low._lowerIsExcluded || high._upperIsExcluded)
            ? null
            : new QuantityInterval(low.Lower, high.Upper, low._lowerIsExcluded, high._upperIsExcluded);
    }

    /// <summary>The usual notation: a square bracket takes the bound in, a round one leaves it out, <c>(,)</c> has none.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => Write(Lower, Upper, LowerIsOpen, UpperIsOpen);

    private static bool IsEmpty(decimal? lower, decimal? upper, bool oneIsOpen) =>
        lower is { } low && upper is { } high && (low > high || (low == high && oneIsOpen));

    private static decimal? Normalized(decimal? bound) => bound is { } value ? DecimalText.Normalize(value) : null;

    private static bool TryParseBound(ReadOnlySpan<char> text, bool isOpen, out decimal? bound)
    {
        bound = null;
        if (text.IsEmpty)
        {
            return isOpen;
        }

        if (!DecimalText.TryParse(text, out var value))
        {
            return false;
        }

        bound = value;
        return true;
    }

    /// <summary>Which interval starts first: negative for the left one.</summary>
    private static int CompareLower(QuantityInterval left, QuantityInterval right)
    {
        if (left.Lower is not { } leftBound || right.Lower is not { } rightBound)
        {
            return (left.Lower is null ? 0 : 1) - (right.Lower is null ? 0 : 1);
        }

        var order = leftBound.CompareTo(rightBound);
        return order != 0 ? order : left._lowerIsExcluded.CompareTo(right._lowerIsExcluded);
    }

    /// <summary>Which interval ends first: negative for the left one.</summary>
    private static int CompareUpper(QuantityInterval left, QuantityInterval right)
    {
        if (left.Upper is not { } leftBound || right.Upper is not { } rightBound)
        {
            return (left.Upper is null ? 1 : 0) - (right.Upper is null ? 1 : 0);
        }

        var order = leftBound.CompareTo(rightBound);
        return order != 0 ? order : right._upperIsExcluded.CompareTo(left._upperIsExcluded);
    }

    private static string Write(decimal? lower, decimal? upper, bool lowerIsOpen, bool upperIsOpen)
    {
        var from = lower is { } low ? DecimalText.Format(low) : "";
        var to = upper is { } high ? DecimalText.Format(high) : "";
        return $"{(lowerIsOpen || lower is null ? '(' : '[')}{from},{to}{(upperIsOpen || upper is null ? ')' : ']')}";
    }
}
