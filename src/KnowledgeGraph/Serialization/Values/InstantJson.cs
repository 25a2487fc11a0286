using System.Globalization;

namespace KnowledgeGraph.Serialization;

/// <summary>UTC instants: <c>2023-06-02T08:00:00Z</c>, with a fraction only where there is one.</summary>
internal static class InstantJson
{
    private const string Canonical = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly string[] s_accepted =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        .. Enumerable.Range(1, 7).Select(digits => $"yyyy-MM-dd'T'HH:mm:ss.{new string('f', digits)}'Z'"),
    ];

    public static DateTimeOffset Read(JsonValue value)
    {
        var text = value.Text();
        return DateTimeOffset.TryParseExact(text, s_accepted, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw value.Fault(ProblemCode.MalformedValue, $"An instant is written YYYY-MM-DDThh:mm:ssZ, in UTC, with at most seven digits of a second before the Z; this is '{text}'.");
    }

    /// <summary>Reads an instant of whole seconds or of up to seven digits of one; false for what is none, or written otherwise.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length is < 20 or 21 or > 28 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[^1] != 'Z'
            || (text.Length > 20 && text[19] != '.'))
        {
            return false;
        }

        var year = Number(text[..4]);
        var month = Number(text[5..7]);
        var day = Number(text[8..10]);
        var hour = Number(text[11..13]);
        var minute = Number(text[14..16]);
        var second = Number(text[17..19]);
        var ticks = text.Length > 20 ? Number(text[20..^1]) : 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || ticks < 0)
        {
            return false;
        }

        for (var digits = text.Length - 21; digits is > 0 and < 7; digits++)
        {
            ticks *= 10;
        }

        instant = new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero).AddTicks(ticks);
        return true;
    }

    /// <summary>The number that the digits are; -1 if something else is among them.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    public static string Write(DateTimeOffset instant) => instant.ToUniversalTime().ToString(Canonical, CultureInfo.InvariantCulture);
}
