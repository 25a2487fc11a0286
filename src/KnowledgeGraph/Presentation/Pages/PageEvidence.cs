namespace KnowledgeGraph.Presentation;

/// <summary>A statement that a page cites.</summary>
/// <param name="Number">Its number on the page.</param>
/// <param name="Id">Its id.</param>
/// <param name="Act">What its speaker does by it, or that it was redacted or withdrawn.</param>
internal sealed record PageEvidence(int Number, EntityId Id, string Act)
{
    /// <summary>Who said it through whom, the outermost first; empty for what was redacted or withdrawn.</summary>
    public string Chain { get; init; } = "";

    /// <summary>When it was said.</summary>
    public string Said { get; init; } = "";

    /// <summary>The document, its part and when that was published.</summary>
    public string Document { get; init; } = "";

    /// <summary>Where in the text it stands, in UTF-16 code units; empty where nobody says.</summary>
    public string Spans { get; init; } = "";

    /// <summary>Who went back on it, with the numbers of the statements in which they did; empty where everybody stands by it.</summary>
    public string Standing { get; init; } = "";

    /// <summary>How it was checked.</summary>
    public string Status { get; init; } = "";

    /// <summary>The words, where the ledger stores them; else empty.</summary>
    public string Quote { get; init; } = "";
}
