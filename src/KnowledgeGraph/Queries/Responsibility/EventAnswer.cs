namespace KnowledgeGraph.Queries;

/// <summary>What an answer about an event was found in, so that "nobody" can be explained.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public abstract record EventAnswer
{
    private protected EventAnswer()
    {
    }

    /// <summary>The event that was asked about.</summary>
    public required Event Event { get; init; }

    /// <summary>The events judged to be one with it, in ordinal order of their ids; statements about them count as well.</summary>
    public required ValueList<Event> SameEvents { get; init; }

    /// <summary>The statements about the event that were looked at, in ledger order.</summary>
    public required ValueList<Statement> Considered { get; init; }

    /// <summary>The documents in which those statements stand, in the order in which they come up.</summary>
    public required ValueList<Document> Documents { get; init; }

    /// <summary>Whether nobody did what was asked about, as far as the graph knows.</summary>
    public abstract bool IsNobody { get; }
}
