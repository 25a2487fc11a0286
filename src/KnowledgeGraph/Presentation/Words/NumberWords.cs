using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>Numbers as they stand in a sentence.</summary>
internal static class NumberWords
{
    private const int LastInWords = 10;

    /// <summary><c>nine</c>, <c>12</c>, <c>2.5</c>: whole numbers from zero to ten in words, all others in digits.</summary>
    public static string Of(decimal number) =>
        number >= 0 && number <= LastInWords && decimal.IsInteger(number)
            ? ((int)number).ToWords(CultureInfo.InvariantCulture)
            : DecimalText.Format(number);
}
