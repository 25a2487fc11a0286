using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Text of unknown origin inside Markdown.</summary>
internal static class MarkdownText
{
    // Every sign that CommonMark or a table of GitHub gives a meaning to in the middle of a line. A letter or digit never has one.
    private const string Signs = "\\`*_[]<>#+-.!|~&:@$=";

    /// <summary>The text on one line, with a backslash before every sign that could mean something; CommonMark takes it away again before each of them.</summary>
    public static string Of(string text)
    {
        var harmless = DisplayText.Of(text).Trim();
        var escaped = new StringBuilder(harmless.Length);
        var digits = harmless.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var place = 0; place < harmless.Length; place++)
        {
            if (NeedsEscape(harmless, place, digits))
            {
                escaped.Append('\\');
            }

            escaped.Append(harmless[place]);
        }

        return escaped.ToString();
    }

    // Because a text with a backslash before every full stop is hard to read as it stands, those signs are left alone that mean something
    // only at the beginning of a line (a full stop also behind the digits there, which end at the place given), beside another sign, or in an
    // address.
    private static bool NeedsEscape(string text, int place, int digits)
    {
        var sign = text[place];
        if (!Signs.Contains(sign, StringComparison.Ordinal))
        {
            return false;
        }

        return sign switch
        {
            '.' => place == digits || IsBeforeAddress(text, place),
            '-' or '+' or '#' or '=' => place == 0,
            '!' => place + 1 < text.Length && text[place + 1] == '[',
            ':' => place + 1 < text.Length && text[place + 1] is '/' or ':',
            _ => true,
        };
    }

    // "www." becomes a link of itself.
    private static bool IsBeforeAddress(string text, int place) =>
        place >= 3 && text.AsSpan(place - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
