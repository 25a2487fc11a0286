using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Breaks text into lines that fit a console.</summary>
internal static class WrappedLines
{
    /// <summary>How many columns a console is taken to have.</summary>
    public const int Columns = 100;

    /// <summary>The lines, broken at spaces; a word that does not fit has a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How many columns are taken before each line.</param>
    public static IEnumerable<string> Of(string text, int indent) => Within(text, Columns - indent);

    /// <summary>The same for a cell of a table, in which a word that does not fit is broken as well.</summary>
    public static IEnumerable<string> OfCell(string text, int width) => Within(text, width).SelectMany(line => Broken(line, width));

    private static IEnumerable<string> Within(string text, int columns)
    {
        var line = "";
        var taken = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = DisplayWidth.Of(word);
            if (line.Length > 0 && taken + 1 + width > columns)
            {
                yield return line;
                line = "";
            }

            taken = line.Length == 0 ? width : taken + 1 + width;
            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static IEnumerable<string> Broken(string line, int width)
    {
        var piece = "";
        var taken = 0;
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var columns = DisplayWidth.Of(element);
            if (piece.Length > 0 && taken + columns > width)
            {
                yield return piece;
                (piece, taken) = ("", 0);
            }

            piece += element;
            taken += columns;
        }

        yield return piece;
    }
}
