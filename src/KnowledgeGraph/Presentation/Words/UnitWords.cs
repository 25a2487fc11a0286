using System.Collections.Frozen;
using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>What is counted or measured, after a number.</summary>
internal static class UnitWords
{
    private static readonly FrozenSet<string> s_symbols = FrozenSet.Create(
        StringComparer.Ordinal,
        "km", "m", "cm", "mm", "mi", "ft", "kg", "g", "mg", "t", "l", "ml", "ha", "h", "min", "s", "ms", "kWh", "kW", "km2", "m2", "m3", "kt", "kn");

    // Because to say what sort of person or item is counted is to say that it is a person or an item.
    private static readonly FrozenSet<string> s_general = FrozenSet.Create(StringComparer.Ordinal, "person", "people", "item", "piece", "unit");

    /// <summary>The noun without its number, such as <c>people</c>; empty for a bare number.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="isOne">Whether it is exactly one.</param>
    public static string Of(Quantity quantity, bool isOne) => (quantity.Unit, quantity.Of) switch
    {
        (null, null) => "",
        ({ } unit, null) => Noun(unit, isOne),
        ({ } unit, { } of) when !s_general.Contains(unit) => $"{Noun(unit, isOne)} of {CitationMarks.Without(of)}",
        (_, { } of) => Noun(of, isOne),
    };

    /// <summary>Whether a unit is a symbol, such as <c>km</c> or <c>USD</c>, and so follows digits.</summary>
    public static bool IsSymbol(string? unit) => unit is not null && (s_symbols.Contains(unit) || !unit.All(character => char.IsAsciiLetterLower(character) || character is ' ' or '-'));

    private static string Noun(string noun, bool isOne) =>
        CitationMarks.Without(isOne || IsSymbol(noun) ? noun : noun.Pluralize(inputIsKnownToBeSingular: false));
}
