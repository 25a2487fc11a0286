using System.Globalization;

namespace KnowledgeGraph.Serialization;

/// <summary>JSON numbers: read only where nothing is lost, written without exponent and without trailing zeros.</summary>
internal static class NumberText
{
    // 28 digits: of those with 29 a decimal holds some and not others, and a file must not depend on which.
    private static readonly UInt128 s_maximumMantissa = (UInt128)9999999999999999999999999999m;

    /// <summary>Whether a number can be read again once it is written: whether 28 digits hold it.</summary>
    public static bool CanBeRead(decimal value)
    {
        Span<byte> text = stackalloc byte[40];
        return value.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture) && TryReadDecimal(text[..length], out _);
    }

    /// <summary>Reads a JSON number as a decimal; false where 28 digits, before and after the point together, cannot hold it.</summary>
    public static bool TryReadDecimal(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0m;
        var isNegative = text[0] == '-';
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        var digits = text[(isNegative ? 1 : 0)..(mark < 0 ? text.Length : mark)];
        if (!TryReadDigits(digits, out var mantissa, out var scale))
        {
            return false;
        }

        if (mantissa == 0)
        {
            return true;
        }

        if (mark >= 0)
        {
            // An exponent that is no integer of 32 bits moves the point further than a decimal reaches.
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
                || Math.Abs((long)exponent) > int.MaxValue / 2)
            {
                return false;
            }

            scale -= exponent;
        }

        for (; scale < 0; scale++)
        {
            if (mantissa > s_maximumMantissa / 10)
            {
                return false;
            }

            mantissa *= 10;
        }

        if (scale > 28)
        {
            return false;
        }

        value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative, (byte)scale);
        return true;
    }

    /// <summary>Reads a JSON number as the nearest double; false where there is none but infinity, or none but zero.</summary>
    public static bool TryReadReal(ReadOnlySpan<byte> text, out double value)
    {
        value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (value == 0)
        {
            value = 0;
            var mark = text.IndexOfAny((byte)'e', (byte)'E');
            return !(mark < 0 ? text : text[..mark]).ContainsAnyInRange((byte)'1', (byte)'9');
        }

        return double.IsFinite(value);
    }

    /// <summary>The shortest digits that are read as the same double, without exponent.</summary>
    public static string Write(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        if (mark >= 0)
        {
            var exponent = int.Parse(shortest.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            shortest = WithoutExponent(shortest[..mark].Replace(".", "", StringComparison.Ordinal), exponent + 1);
        }

        return value < 0 ? "-" + shortest : shortest;
    }

    /// <summary>Digits with their point, which stands after so many of them.</summary>
    private static string WithoutExponent(string digits, int point)
    {
        if (point <= 0)
        {
            return "0." + new string('0', -point) + digits;
        }

        return point < digits.Length ? digits.Insert(point, ".") : digits.PadRight(point, '0');
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out UInt128 mantissa, out int scale)
    {
        mantissa = 0;
        scale = 0;
        var hasPoint = false;
        var zeros = 0;
        foreach (var character in text)
        {
            if (character == '.')
            {
                hasPoint = true;
                continue;
            }

            scale += hasPoint ? 1 : 0;
            if (character == '0')
            {
                // Because zeros at the end carry nothing, they count only once another digit follows.
                zeros++;
                continue;
            }

            for (zeros++; zeros > 0; zeros--)
            {
                if (mantissa > s_maximumMantissa / 10)
                {
                    return false;
                }

                mantissa *= 10;
            }

            mantissa += (uint)(character - '0');
            if (mantissa > s_maximumMantissa)
            {
                return false;
            }
        }

        scale -= zeros;
        return true;
    }
}
