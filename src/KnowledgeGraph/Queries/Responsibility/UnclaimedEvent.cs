namespace KnowledgeGraph.Queries;

/// <summary>An event for which nobody whom the graph knows claims responsibility, with what was looked at.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record UnclaimedEvent : IPresentable
{
    internal UnclaimedEvent()
    {
    }

    /// <summary>The event; of several judged to be one, the first in ledger order.</summary>
    public Event Event => Claims.Event;

    /// <summary>
    /// The answer to who claimed it: the statements and documents looked at, the events of which it is unsure whether they are this
    /// one, and the claims that were retracted.
    /// </summary>
    public required ResponsibilityClaims Claims { get; init; }

    /// <summary>Who is blamed for it, and by whom.</summary>
    public required Accusations Blamed { get; init; }

    /// <summary>The event's label.</summary>
    public override string ToString() => Event.Label;

    EntityGraph IPresentable.Graph => ((IPresentable)Claims).Graph;
}
