using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Offsets from UTC in whole minutes, written <c>+03:00</c>.</summary>
internal static class UtcOffsetText
{
    public const int MaximumMinutes = (23 * 60) + 59;

    public static string Format(int minutes)
    {
        var magnitude = Math.Abs(minutes);
        return string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{magnitude / 60:00}:{magnitude % 60:00}");
    }

    /// <summary>Reads <c>±hh:mm</c>, from -23:59 to +23:59.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':'
            || !Digits.TryParsePair(text[1..3], out var hour) || hour > 23
            || !Digits.TryParsePair(text[4..], out var minute) || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    /// <summary>Reads <c>±hh:mm</c> as a span of time, as it stands in the native file.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        var read = TryParse(text, out int minutes);
        offset = TimeSpan.FromMinutes(minutes);
        return read;
    }

    /// <summary>The offset in whole minutes, or null where it has seconds or reaches a day.</summary>
    public static int? ToMinutes(TimeSpan offset) =>
        offset.Ticks % TimeSpan.TicksPerMinute == 0 && Math.Abs(offset.Ticks / TimeSpan.TicksPerMinute) <= MaximumMinutes
            ? (int)(offset.Ticks / TimeSpan.TicksPerMinute)
            : null;
}
