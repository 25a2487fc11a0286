namespace KnowledgeGraph.Tests.Model;

/// <summary>Reads the tables of docs/vocabulary.md.</summary>
internal static class VocabularyPage
{
    private static readonly string s_text = Repository.Read("docs", "vocabulary.md").ReplaceLineEndings("\n");

    /// <summary>The rows of the one table under a heading, each cell trimmed; the row of names is left out.</summary>
    public static List<string[]> Table(string heading) =>
    [
        .. Section(heading)
            .Split('\n')
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>The words in backticks of the paragraph that begins so.</summary>
    public static List<string> CodesAfter(string beginning)
    {
        var start = s_text.IndexOf(beginning, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{beginning}' is not on the page.");
        var end = s_text.IndexOf('\n', start);
        return Codes(s_text[(start + beginning.Length)..(end < 0 ? s_text.Length : end)]);
    }

    /// <summary>The words in backticks.</summary>
    public static List<string> Codes(string cell) => [.. cell.Split('`').Where((_, index) => index % 2 == 1)];

    private static string Section(string heading)
    {
        var parts = s_text.Split("\n## ");
        return parts.Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
    }
}
