using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>Numbers as they stand in a sentence.</summary>
internal static class NumberWords
{
    private const int LastInWords = 10;

    /// <summary><c>nine</c>, <c>12</c>, <c>2.5</c>, <c>1,200</c>: whole numbers from zero to ten in words, all others in digits.</summary>
    public static string Of(decimal number) =>
        number >= 0 && number <= LastInWords && decimal.IsInteger(number)
            ? ((int)number).ToWords(CultureInfo.InvariantCulture)
            : InDigits(number);

    /// <summary><c>12</c>, <c>2.5</c>, <c>1,200,000</c>: in digits, with commas between the thousands.</summary>
    public static string InDigits(decimal number)
    {
        var digits = DecimalText.Format(number);
        var end = digits.IndexOf('.', StringComparison.Ordinal);
        for (var comma = (end < 0 ? digits.Length : end) - 3; comma > 0 && char.IsAsciiDigit(digits[comma - 1]); comma -= 3)
        {
            digits = digits.Insert(comma, ",");
        }

        return digits;
    }
}
