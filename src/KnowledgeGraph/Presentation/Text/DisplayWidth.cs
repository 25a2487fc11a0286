using System.Globalization;
using Wcwidth;

namespace KnowledgeGraph.Presentation;

/// <summary>How many columns text takes on a console and in a table of fixed width.</summary>
internal static class DisplayWidth
{
    // The sign that asks for the coloured form of the one before it, which is two columns wide.
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>The columns: two for a wide character or an emoji, none for a mark upon another, one for all else.</summary>
    public static int Of(string text)
    {
        var width = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            width += OfElement(elements.GetTextElement());
        }

        return width;
    }

    /// <summary>The text with spaces after it, so that it takes as many columns; unchanged where it takes more.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>
    /// What the reader takes for one character is as wide as the widest of what it is made of, because the rest is drawn over it: accents,
    /// skin tones, a family of four.
    /// </summary>
    private static int OfElement(string element)
    {
        var widest = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            widest = Math.Max(widest, rune.Value == EmojiPresentation ? 2 : UnicodeCalculator.GetWidth(rune));
        }

        return widest;
    }
}
