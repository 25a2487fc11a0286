using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>How much or how many, as it was said: a number with its qualifier, its unit, and what it counts.</summary>
/// <remarks>
/// Made by the factories; <c>with</c> changes the unit, what is counted, and the moment. Equality is by all parts as
/// said: "exactly 5" and "between 5 and 5" cover the same numbers and are not equal. 1.50 and 1.5 are the same number.
/// The default is unknown, without a unit; unknown is not zero.
/// </remarks>
public readonly record struct Quantity : IParsable<Quantity>
{
    private readonly decimal _value;
    private readonly decimal? _high;

    private Quantity(QuantityQualifier qualifier, decimal value, decimal? high, string? unit)
    {
        Qualifier = qualifier;
        _value = DecimalText.Normalize(value);
        _high = high is { } number ? DecimalText.Normalize(number) : null;
        Unit = unit;
    }

    /// <summary>How the number was given.</summary>
    public QuantityQualifier Qualifier { get; }

    /// <summary>The number, and of two the lower.</summary>
    /// <exception cref="InvalidOperationException">The quantity is unknown. It has no number, not even zero; look at <see cref="Qualifier"/> or <see cref="Interval"/> first.</exception>
    public decimal Value =>
        Qualifier == QuantityQualifier.Unknown
            ? throw new InvalidOperationException("An unknown quantity has no number; look at its qualifier or its interval first.")
            : _value;

    /// <summary>The higher of two numbers; null for every qualifier but <see cref="QuantityQualifier.Between"/>.</summary>
    public decimal? High => _high;

    /// <summary>What one is, like <c>person</c>, <c>km</c>, <c>USD</c>; null where nothing was said.</summary>
    /// <exception cref="ArgumentException">The unit is empty, or holds white space, control characters or lone surrogates.</exception>
    public string? Unit
    {
        get;
        init => field = value is null || EntityId.IsValid(value)
            ? value
            : throw new ArgumentException($"A unit is one word without white space, like 'person' or 'km', but this is {InputExcerpt.Of(value)}.", nameof(value));
    }

    /// <summary>What is counted, where that is narrower than the unit, like <c>man</c>; null where it is not.</summary>
    /// <exception cref="ArgumentException">The text is blank, or holds control characters or lone surrogates.</exception>
    public string? Of
    {
        get;
        init => field = value is null || QuantityText.IsCountable(value)
            ? value
            : throw new ArgumentException($"What is counted is a text without control characters, like 'man', but this is {InputExcerpt.Of(value)}.", nameof(value));
    }

    /// <summary>The moment that a cumulative count stands for; unknown where nothing was said.</summary>
    public UncertainTime AsOf { get; init; }

    /// <summary>The numbers that this may be, bounds included or not as the qualifier says; everything for an unknown quantity.</summary>
    /// <remarks>About n is n ± 20 %, and at least ± 1. At most and less than have no lower bound, zero included. A bound too large for a decimal is left out.</remarks>
    public QuantityInterval Interval => Qualifier switch
    {
        QuantityQualifier.Exactly => QuantityInterval.Exactly(_value),
        QuantityQualifier.AtLeast => QuantityInterval.AtLeast(_value),
        QuantityQualifier.AtMost => QuantityInterval.AtMost(_value),
        QuantityQualifier.LessThan => QuantityInterval.LessThan(_value),
        QuantityQualifier.MoreThan => QuantityInterval.MoreThan(_value),
        QuantityQualifier.Between => new QuantityInterval(_value, _high),
        QuantityQualifier.About => Around(_value),
        _ => default,
    };

    /// <summary>This number and no other.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity that covers this number alone.</returns>
    /// <exception cref="ArgumentException">The unit is not one word.</exception>
    public static Quantity Exactly(decimal value, string? unit = null) => new(QuantityQualifier.Exactly, value, high: null, unit);

    /// <summary>This number or more.</summary>
    /// <param name="value">The least it may be, included.</param>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity without an upper bound.</returns>
    /// <exception cref="ArgumentException">The unit is not one word.</exception>
    public static Quantity AtLeast(decimal value, string? unit = null) => new(QuantityQualifier.AtLeast, value, high: null, unit);

    /// <summary>This number or less.</summary>
    /// <param name="value">The most it may be, included.</param>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity without a lower bound, not even zero.</returns>
    /// <exception cref="ArgumentException">The unit is not one word.</exception>
    public static Quantity AtMost(decimal value, string? unit = null) => new(QuantityQualifier.AtMost, value, high: null, unit);

    /// <summary>Some number near this one: within a fifth, and never closer than 1.</summary>
    /// <param name="value">The number it is near.</param>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity whose <see cref="Interval"/> lies around the number.</returns>
    /// <exception cref="ArgumentException">The unit is not one word.</exception>
    public static Quantity About(decimal value, string? unit = null) => new(QuantityQualifier.About, value, high: null, unit);

    /// <summary>Less than this number.</summary>
    /// <param name="value">The number it stays below.</param>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity without a lower bound, not even zero.</returns>
    /// <exception cref="ArgumentException">The unit is not one word.</exception>
    public static Quantity LessThan(decimal value, string? unit = null) => new(QuantityQualifier.LessThan, value, high: null, unit);

    /// <summary>More than this number.</summary>
    /// <param name="value">The number it goes beyond.</param>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity without an upper bound.</returns>
    /// <exception cref="ArgumentException">The unit is not one word.</exception>
    public static Quantity MoreThan(decimal value, string? unit = null) => new(QuantityQualifier.MoreThan, value, high: null, unit);

    /// <summary>One of the two numbers or any between them.</summary>
    /// <param name="low">The lower number, included.</param>
    /// <param name="high">The higher number, included; the lower one again is allowed.</param>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity that covers both numbers.</returns>
    /// <exception cref="ArgumentException">The second number is below the first, or the unit is not one word.</exception>
    public static Quantity Between(decimal low, decimal high, string? unit = null) =>
        low <= high
            ? new Quantity(QuantityQualifier.Between, low, high, unit)
            : throw new ArgumentException($"The lower number comes first, but these are {DecimalText.Format(low)} and {DecimalText.Format(high)}.", nameof(high));

    /// <summary>No number was given. With a unit, what was not counted is still known.</summary>
    /// <param name="unit">What one is, one word of at most 256 characters; null where nothing was said.</param>
    /// <returns>A quantity without a number; without a unit, the default.</returns>
    /// <exception cref="ArgumentException">The unit is not one word.</exception>
    public static Quantity Unknown(string? unit = null) => new(QuantityQualifier.Unknown, 0m, high: null, unit);

    /// <summary>Reads what <see cref="ToString"/> writes, with single spaces.</summary>
    /// <param name="text">The quantity, from its qualifier to its moment; nothing is trimmed.</param>
    /// <returns>The quantity, equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException($"A quantity is written like 'at least 12 person of man as of 2023-06-01', 'between 5 and 7 km' or 'unknown', numbers with at most 28 digits, but this is {InputExcerpt.Of(text)}.");
    }

    /// <summary>Reads a quantity; where the text is none, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default, which is also what <c>unknown</c> reads as.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity value)
    {
        value = default;
        return text is not null && QuantityText.TryRead(text, out value);
    }

    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <summary>
    /// The qualifier, the number or numbers, the unit, what is counted and the moment, as far as they are there:
    /// <c>at least 12 person of man as of 2023-06-01</c>. A word that would be misread stands in double quotes.
    /// </summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => QuantityText.Write(this);

    private static QuantityInterval Around(decimal value)
    {
        var margin = Math.Max(1m, Math.Abs(value) / 5m);
        return new QuantityInterval(
            value >= decimal.MinValue + margin ? value - margin : null,
            value <= decimal.MaxValue - margin ? value + margin : null);
    }
}
