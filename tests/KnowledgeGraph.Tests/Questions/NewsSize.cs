namespace KnowledgeGraph.Tests.Questions;

/// <summary>How much there is at most of everything in a random ledger; few speakers, events and places make statements meet.</summary>
internal sealed record NewsSize
{
    public static NewsSize Small { get; } = new() { Statements = 12, Relationships = 12, Judgements = 4, Edits = 3 };

    public static NewsSize Usual { get; } = new();

    public static NewsSize Large { get; } = new() { Persons = 10, Organizations = 10, Places = 14, Events = 12, Documents = 8, Statements = 250, Relationships = 90, Judgements = 20, Edits = 20 };

    public int Persons { get; init; } = 3;

    public int Organizations { get; init; } = 3;

    public int Positions { get; init; } = 2;

    public int Places { get; init; } = 5;

    public int Events { get; init; } = 3;

    public int Documents { get; init; } = 3;

    public int Things { get; init; } = 2;

    public int Statements { get; init; } = 45;

    /// <summary>How often a claim of responsibility, or now and then a denial of it, comes for twelve other statements; by default no more often than anything else.</summary>
    public int Claims { get; init; }

    /// <summary>How often a count of the injured comes for twelve other statements; by default no more often than anything else.</summary>
    public int Counts { get; init; }

    public int Relationships { get; init; } = 30;

    public int Judgements { get; init; } = 9;

    /// <summary>How often something recorded is amended, withdrawn or redacted afterwards.</summary>
    public int Edits { get; init; } = 6;
}
