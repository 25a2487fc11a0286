using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Makes text fit into a label, without cutting through what is read as one character.</summary>
internal static class LabelText
{
    private const string Ellipsis = "…";
    private const string Hyphen = "-";

    /// <summary>The text, or as much of its beginning as fits with an ellipsis; empty where not even that fits.</summary>
    /// <param name="text">The text; it is made harmless first, so that what is measured is what is shown.</param>
    /// <param name="width">The width that there is.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="bold">Whether it is bold.</param>
    public static string Shorten(string text, double width, double size, bool bold = false)
    {
        var shown = DisplayText.Of(text).Trim();
        return TextWidths.Of(shown, size, bold) <= width ? shown : Cut(shown, width, size, bold);
    }

    /// <summary>The text in lines, broken between words; a word longer than a line is broken within, with a hyphen where its script has one, and the last line is shortened.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width that there is.</param>
    /// <param name="lines">How many lines there are at most.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="bold">Whether it is bold.</param>
    public static IReadOnlyList<string> Break(string text, double width, int lines, double size, bool bold = false)
    {
        var result = new List<string>();
        var rest = DisplayText.Of(text).Trim();
        while (rest.Length > 0 && result.Count < lines)
        {
            var isLast = result.Count == lines - 1;
            if (isLast || TextWidths.Of(rest, size, bold) <= width)
            {
                result.Add(Shorten(rest, width, size, bold));
                break;
            }

            var end = EndOfLine(rest, width, size, bold);
            var line = rest[..end].TrimEnd();
            if (IsInsideOfAWord(rest, end))
            {
                var shorter = EndOfLine(rest, width - TextWidths.Of(Hyphen, size, bold), size, bold);
                var hyphened = rest[..shorter] + Hyphen;
                (line, end) = IsInsideOfAWord(rest, shorter) && TextWidths.Of(hyphened, size, bold) <= width ? (hyphened, shorter) : (line, end);
            }

            result.Add(line);
            rest = rest[end..].TrimStart();
        }

        return result;
    }

    // Only scripts with capitals have a hyphen; in others it would be a sign that means something else, or nothing.
    private static bool IsInsideOfAWord(string text, int place) => place > 0 && place < text.Length && IsCased(text[place - 1]) && IsCased(text[place]);

    private static bool IsCased(char character) => char.IsUpper(character) || char.IsLower(character);

    private static int EndOfLine(string text, double width, double size, bool bold)
    {
        var fits = 0;
        var word = 0;
        while (fits < text.Length)
        {
            var next = fits + StringInfo.GetNextTextElementLength(text, fits);
            if (TextWidths.Of(text.AsSpan(0, next).TrimEnd(), size, bold) > width)
            {
                break;
            }

            fits = next;
            if (text[fits - 1] == ' ' || (fits < text.Length && text[fits] == ' '))
            {
                word = fits;
            }
        }

        // Because a line that holds nothing would never come to an end.
        return word > 0 ? word : Math.Max(fits, StringInfo.GetNextTextElementLength(text, 0));
    }

    private static string Cut(string text, double width, double size, bool bold)
    {
        var room = width - TextWidths.Of(Ellipsis, size, bold);
        if (room < 0)
        {
            return "";
        }

        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (TextWidths.Of(text.AsSpan(0, next), size, bold) > room)
            {
                break;
            }

            end = next;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }
}
