using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Keeps what the graph says apart from the numbers of sources that a sentence cites.</summary>
internal static class CitationMarks
{
    /// <summary>The text with <c>(3)</c> for <c>[3]</c>, so that no name passes for the number of a source.</summary>
    public static string Without(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        var safe = new StringBuilder(text);
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var close = open + 1;
            while (close < text.Length && Rune.TryGetRuneAt(text, close, out var sign) && IsDigitOrUnseen(sign))
            {
                close += sign.Utf16SequenceLength;
            }

            if (close > open + 1 && close < text.Length && text[close] == ']')
            {
                (safe[open], safe[close]) = ('(', ')');
            }
        }

        return safe.ToString();
    }

    // Because what is not seen between the brackets would leave a number that is.
    private static bool IsDigitOrUnseen(Rune sign) =>
        Rune.IsDigit(sign) || Rune.IsWhiteSpace(sign) || Rune.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;
}
