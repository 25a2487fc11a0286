namespace KnowledgeGraph.Presentation;

/// <summary>Quantities in words that keep how sure they are: <c>at least 12 people</c>, <c>about 300 m</c>, <c>one man</c>.</summary>
internal static class QuantityWords
{
    /// <summary>The words, without the moment that a cumulative count stands for.</summary>
    public static string Of(Quantity quantity)
    {
        var unit = UnitWords.Of(quantity, IsOne(quantity));
        var counted = unit.Length == 0 ? "" : $" {unit}";
        return quantity.Qualifier switch
        {
            QuantityQualifier.Unknown when UnitWords.IsSymbol(quantity.Unit) => "an amount that is not known",
            QuantityQualifier.Unknown => unit.Length == 0 ? "a number that is not known" : $"a number of {unit} that is not known",
            QuantityQualifier.Between => $"between {Number(quantity.Value, quantity)} and {Number(quantity.High!.Value, quantity)}{counted}",
            _ => $"{Hedge(quantity)}{Number(quantity.Value, quantity)}{counted}",
        };
    }

    /// <summary>The words with the moment that a cumulative count stands for: <c>at least 12 people by 7 September 2024</c>.</summary>
    public static string WithMoment(Quantity quantity) => Of(quantity) + Moment(quantity);

    /// <summary><c> by 7 September 2024</c>; empty where the count stands for no moment.</summary>
    public static string Moment(Quantity quantity) => quantity.AsOf.IsUnknown ? "" : $" by {TimeWords.Of(quantity.AsOf)}";

    /// <summary>What there is none of, for a count of zero: <c>nobody</c>, <c>no children</c>; null for what is measured, or where it is not said what is counted.</summary>
    public static string? None(Quantity quantity)
    {
        if (UnitWords.IsSymbol(quantity.Unit))
        {
            return null;
        }

        return UnitWords.Of(quantity, isOne: false) switch { "" => null, "people" or "persons" => "nobody", var counted => $"no {counted}" };
    }

    /// <summary>Whether the verb after it is that of many.</summary>
    public static bool IsPlural(Quantity quantity) => !IsOne(quantity) && quantity.Qualifier != QuantityQualifier.Unknown;

    private static bool IsOne(Quantity quantity) =>
        quantity.Qualifier is not (QuantityQualifier.Unknown or QuantityQualifier.Between) && quantity.Value == 1;

    private static string Number(decimal number, Quantity quantity) =>
        UnitWords.IsSymbol(quantity.Unit) ? NumberWords.InDigits(number) : NumberWords.Of(number);

    private static string Hedge(Quantity quantity) => quantity.Qualifier switch
    {
        QuantityQualifier.AtLeast => "at least ",
        QuantityQualifier.AtMost => "at most ",
        QuantityQualifier.About => "about ",
        QuantityQualifier.LessThan => UnitWords.IsSymbol(quantity.Unit) ? "less than " : "fewer than ",
        QuantityQualifier.MoreThan => "more than ",
        _ => "",
    };

    /// <summary>The same with what is counted: <c>between 10 and 14 people</c>.</summary>
    public static string Interval(QuantityInterval interval, string? unit)
    {
        if (unit is null || (interval.Lower is null && interval.Upper is null))
        {
            return interval is { Lower: null, Upper: null } && unit is not null ? Of(Quantity.Unknown(unit)) : Interval(interval);
        }

        var isOne = interval is { Lower: 1, LowerIsOpen: false } && interval.Upper is null or 1;
        return $"{Interval(interval)} {UnitWords.Of(Quantity.Exactly(1, unit), isOne)}";
    }

    /// <summary><c>14</c>, <c>between 10 and 14</c>, <c>at least 14</c>, <c>more than 13</c>, <c>a number that is not known</c>.</summary>
    public static string Interval(QuantityInterval interval) => (interval.Lower, interval.Upper) switch
    {
        (null, null) => "a number that is not known",
        ({ } least, null) => (interval.LowerIsOpen ? "more than " : "at least ") + NumberWords.Of(least),
        (null, { } most) => (interval.UpperIsOpen ? "fewer than " : "at most ") + NumberWords.Of(most),
        ({ } least, { } most) when least == most => NumberWords.Of(least),
        ({ } least, { } most) => $"between {NumberWords.Of(least)}{(interval.LowerIsOpen ? " (not itself)" : "")} and {NumberWords.Of(most)}{(interval.UpperIsOpen ? " (not itself)" : "")}",
    };
}
