using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>How one party stands to one event; there is no cell where it says nothing and nobody blames it.</summary>
public sealed record StanceCell
{
    internal StanceCell(Event happening, Speaker party, ValueList<PartyStance> stances)
    {
        Event = happening;
        Party = party;
        Stances = stances;
    }

    /// <summary>The event: the row.</summary>
    public Event Event { get; }

    /// <summary>The party, or a source that nobody names: the column.</summary>
    public Speaker Party { get; }

    /// <summary>Its stances, in the order of <see cref="StanceKind"/>, then in ledger order of the statements; never empty.</summary>
    public ValueList<PartyStance> Stances { get; }

    /// <summary>The party, the event and the stances.</summary>
    public override string ToString() => $"{Party}, {Event.Name}: {string.Join(", ", Stances)}";
}
