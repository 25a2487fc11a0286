namespace KnowledgeGraph.Presentation;

/// <summary>Makes text of unknown origin harmless to the page around it.</summary>
internal static class DisplayText
{
    /// <summary>Control characters become spaces, and marks that turn the direction of what follows become U+FFFD.</summary>
    public static string Of(string text)
    {
        // Because a name may hold an escape sequence that a console obeys, or a mark that makes a page read backwards.
        if (!text.Any(character => char.IsControl(character) || TurnsDirection(character)))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                var character = source[index];
                span[index] = char.IsControl(character) ? ' ' : TurnsDirection(character) ? '\uFFFD' : character;
            }
        });
    }

    private static bool TurnsDirection(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
