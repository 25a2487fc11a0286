using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Years as EDTF writes them: four digits, a minus before year zero, and a <c>Y</c> where four digits do not do.</summary>
internal static class YearText
{
    public static bool HasFourDigits(long year) => year is >= -9999 and <= 9999;

    public static string Format(long year) =>
        HasFourDigits(year)
            ? year.ToString("0000", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"Y{year}");

    /// <summary>Reads exactly what <see cref="Format"/> writes: <c>2023</c>, <c>-0043</c>, <c>Y170000002</c>, <c>Y-170000002</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long year)
    {
        year = 0;
        var isLong = text is ['Y', ..];
        var signed = isLong ? text[1..] : text;
        var isNegative = signed is ['-', ..];
        var digits = isNegative ? signed[1..] : signed;
        if (!Digits.TryParse(digits, out var magnitude))
        {
            return false;
        }

        var isWellFormed = isLong ? digits.Length > 4 && digits[0] != '0' : digits.Length == 4;
        if (!isWellFormed || (isNegative && magnitude == 0))
        {
            return false;
        }

        year = isNegative ? -magnitude : magnitude;
        return true;
    }
}
