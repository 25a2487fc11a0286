namespace KnowledgeGraph;

/// <summary>Makes text of unknown origin harmless to the line or page around it.</summary>
internal static class DisplayText
{
    /// <summary>
    /// Control characters and separators of lines become spaces; marks that change the direction or the reading of what
    /// follows become U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        // Because a name may hold an escape sequence that a console obeys, or a mark that makes a page read backwards.
        if (!text.Any(character => BreaksLine(character) || TurnsDirection(character)))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                var character = source[index];
                span[index] = BreaksLine(character) ? ' ' : TurnsDirection(character) ? '\uFFFD' : character;
            }
        });
    }

    private static bool BreaksLine(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    // The last two ranges are deprecated marks and those of annotations between the lines: no script needs them to be read.
    private static bool TurnsDirection(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');
}
