using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>What an answer about an event was found in, so that "nobody" can be explained.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public abstract class EventAnswer : IPresentable
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

    /// <summary>
    /// What was asked and what was looked at, in one English sentence without a full stop. It names the statements whose speakers say
    /// that they act in the event, because that is not a claim of responsibility for it.
    /// </summary>
    public string Explanation
    {
        get
        {
            var considered = Considered;
            var acting = considered.Where(_search.SaysThatItActs).Select(statement => statement.Id.Value).ToList();
            var also = acting.Count == 0 ? "" : $"; that they act in it is said in {string.Join(", ", acting)}";
            return $"{Asked} {Event.Label}; {Counting.Of(considered.Count, "statement")} about it looked at{also}";
        }
    }

    /// <summary>How many were found, and <see cref="Explanation"/>.</summary>
    public sealed override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FoundCount} found: {Explanation}");

    private protected abstract string Asked { get; }

    private protected abstract int FoundCount { get; }

    EntityGraph IPresentable.Graph => _search.Graph;
}
