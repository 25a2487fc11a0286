using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Texts of a Mermaid diagram.</summary>
internal static class MermaidText
{
    /// <summary>
    /// A text in double quotes: letters, digits, spaces, and a stop, comma, apostrophe, bracket, hyphen or stroke right after a letter stay as they
    /// are, every other ASCII character is a code such as <c>#34;</c>. Control characters become spaces.
    /// </summary>
    // Because there is no escaping for one thing only: quotes end a text, a percent sign begins a comment, a stop after a number
    // begins a list, and a colon can take the semicolon from the code after it.
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        var before = '\0';
        foreach (var character in DisplayText.Of(text))
        {
            if (IsPlain(character) || (char.IsLetter(before) && ".,'()-/".Contains(character, StringComparison.Ordinal)))
            {
                quoted.Append(character);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"#{(int)character};");
            }

            before = character;
        }

        return quoted.Append('"').ToString();
    }

    // The last two are marks by which Mermaid remembers codes while it reads, so that a name with them could make up a code of its own.
    private static bool IsPlain(char character) =>
        char.IsAscii(character) ? char.IsAsciiLetterOrDigit(character) || character == ' ' : character is not ('\uFB02' or '\u00B6');
}
