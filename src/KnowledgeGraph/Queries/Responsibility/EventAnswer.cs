using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>What an answer about an event was found in, so that "nobody" can be explained.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public abstract class EventAnswer
{
    private readonly ResponsibilitySearch _search;

    private protected EventAnswer(ResponsibilitySearch search) => _search = search;

    /// <summary>The event that was asked about.</summary>
    public Event Event => _search.Event;

    /// <summary>The events judged to be one with it, in ordinal order of their ids; statements about them count as well.</summary>
    public ValueList<Event> SameEvents => _search.SameEvents;

    /// <summary>
    /// The events of which it is judged unsure whether they are this one, in ordinal order of their ids. Statements about them
    /// do not count here: ask about them, too. Each reading looks them up anew.
    /// </summary>
    public ValueList<Event> UnsureEvents => _search.UnsureEvents;

    /// <summary>The statements about the event that were looked at, in ledger order. Each reading gathers them anew.</summary>
    public ValueList<Statement> Considered => _search.Considered;

    /// <summary>
    /// The documents in which those statements stand, in the order in which they come up. Each reading gathers them anew.
    /// </summary>
    public ValueList<Document> Documents => _search.Documents;

    /// <summary>Whether nobody did what was asked about, as far as the graph knows.</summary>
    public abstract bool IsNobody { get; }

    /// <summary>What was asked about and how much was found, such as <c>attack: 2 found</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Event.Id}: {FoundCount} found");

    private protected abstract int FoundCount { get; }
}
