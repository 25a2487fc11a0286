namespace KnowledgeGraph.Presentation;

/// <summary>Breaks text into lines that fit a console.</summary>
internal static class WrappedLines
{
    private const int Columns = 100;

    /// <summary>The lines, broken at spaces; a word that does not fit has a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How many columns are taken before each line.</param>
    public static IEnumerable<string> Of(string text, int indent)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && indent + line.Length + 1 + word.Length > Columns)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
