using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Decimal numbers as text: no exponent, no trailing zeros, no minus before zero, and read only where nothing is lost.</summary>
internal static class DecimalText
{
    private const string NoTrailingZeros = "0.############################";

    /// <summary>The same number with the smallest scale, so that 1.50 and 1.5 leave no difference behind.</summary>
    public static decimal Normalize(decimal value) => value == 0m ? 0m : value / 1.0000000000000000000000000000m;

    public static string Format(decimal value) =>
        value == 0m ? "0" : value.ToString(NoTrailingZeros, CultureInfo.InvariantCulture);

    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.IsEmpty || text[0] == '+' || !decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value))
        {
            value = 0m;
            return false;
        }

        value = Normalize(value);

        // Because the framework rounds what does not fit into 28 digits, and says nothing.
        if (WithoutIdleZeros(text).SequenceEqual(WithoutIdleZeros(Format(value))))
        {
            return true;
        }

        value = 0m;
        return false;
    }

    private static ReadOnlySpan<char> WithoutIdleZeros(ReadOnlySpan<char> text)
    {
        var unsigned = text[0] == '-' ? text[1..] : text;
        var trimmed = unsigned.Contains('.') ? unsigned.TrimEnd('0').TrimEnd('.') : unsigned;
        return trimmed.TrimStart('0');
    }
}
