using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Strings of the DOT language.</summary>
internal static class DotText
{
    /// <summary>
    /// A text in double quotes. A backslash is doubled, because before the closing quote it would keep the string open; a line feed
    /// is <c>\n</c>; other control characters, which the language cannot hold or which end a line in it, become spaces, and U+FFFE and U+FFFF, which no SVG can hold, U+FFFD.
    /// </summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\uFFFE' or '\uFFFF' => quoted.Append('\uFFFD'),
                _ when char.IsControl(character) => quoted.Append(' '),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A text to be drawn, where an ampersand would begin a character reference.</summary>
    public static string Label(string text) => Quoted(text.Replace("&", "&amp;", StringComparison.Ordinal));
}
