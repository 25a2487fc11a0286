namespace KnowledgeGraph.Presentation;

/// <summary>Something laid out for reading, before it becomes text, Markdown or HTML.</summary>
internal sealed record Page
{
    /// <summary>What was asked, or what is shown.</summary>
    public required string Question { get; init; }

    /// <summary>What it comes to, a sentence each.</summary>
    public required ValueList<string> Summary { get; init; }

    /// <summary>What was found, in the answer's order; most answers have one section.</summary>
    public required ValueList<PageSection> Sections { get; init; }

    /// <summary>The statements that the items cite, by number from 1.</summary>
    public ValueList<PageEvidence> Evidence { get; init; } = [];

    /// <summary>Whether the rows of the items say all that the evidence does, so that a text need not say it twice.</summary>
    public bool RowsHaveEvidence { get; init; }

    /// <summary>Draws what suits it best; null where there is nothing to draw.</summary>
    public Func<string>? Picture { get; init; }

    /// <summary>All items of all sections.</summary>
    public IEnumerable<PageItem> Items => Sections.SelectMany(section => section.Items);
}
