namespace KnowledgeGraph.Presentation;

/// <summary>One thing that was found.</summary>
/// <param name="Sentence">What it is, with who says so.</param>
/// <param name="Rows">What else is to be said about it, below the sentence.</param>
internal sealed record PageItem(string Sentence, ValueList<PageRow> Rows)
{
    /// <summary>The same in a few words a column, for a table; items of one section have the same columns where they have something to say.</summary>
    public ValueList<PageRow> Cells { get; init; } = [];

    /// <summary>The sentence with the numbers of what it cites, where it has none because its rows say all that.</summary>
    public string? Numbered { get; init; }

    /// <summary>The numbers of the statements that the sentence cites, ascending.</summary>
    public ValueList<int> Cites { get; init; } = [];
}
