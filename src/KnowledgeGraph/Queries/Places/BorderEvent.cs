namespace KnowledgeGraph.Queries;

/// <summary>That an event took place on a border, at it or near it, and who says so.</summary>
public sealed record BorderEvent
{
    internal BorderEvent()
    {
    }

    /// <summary>The event; of several that are judged to be one, the first in the ledger.</summary>
    public required Event Event { get; init; }

    /// <summary>Where it is said to have taken place; null where it is the event itself that is said to be near.</summary>
    public required Place? Place { get; init; }

    /// <summary>How it stands to the border.</summary>
    public required BorderPosition Position { get; init; }

    /// <summary>The statements that say where it took place, in ledger order; empty where it is the event itself that is said to be near.</summary>
    public required ValueList<AttributedStatement> Statements { get; init; }

    /// <summary>The relationships that tie the place to the border: adjacent to, near, or the chain of parts, innermost first.</summary>
    public required ValueList<AttributedRelationship> Relationships { get; init; }

    /// <summary>The statements that say that the place touches the border, or that it or the event is near it, in ledger order.</summary>
    public required ValueList<AttributedStatement> BorderStatements { get; init; }

    /// <summary>The event, how it stands to the border, and its place.</summary>
    public override string ToString() => $"{Event.Name}: {Position.ToString().ToLowerInvariant()}{(Place is { } place ? $", {place.Name}" : "")}";
}
