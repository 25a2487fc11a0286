namespace KnowledgeGraph.Queries;

/// <summary>That an event took place somewhere in the place that was asked about, and who says so.</summary>
public sealed record PlacedEvent
{
    internal PlacedEvent()
    {
    }

    /// <summary>The event; of several that are judged to be one, the first in the ledger.</summary>
    public required Event Event { get; init; }

    /// <summary>Where it is said to have taken place: the place that was asked about, or one that lies inside.</summary>
    public required Place Place { get; init; }

    /// <summary>
    /// The part-of relationships that lead from there to the place that was asked about, innermost first, by the shortest way at the event's
    /// time; empty if it is that one, or is judged to be one with it.
    /// </summary>
    public required ValueList<AttributedRelationship> Containment { get; init; }

    /// <summary>The statements that say that it took place there, in ledger order; never empty.</summary>
    public required ValueList<AttributedStatement> Statements { get; init; }

    /// <summary>The statements that deny that it took place there, around there, or at all, in ledger order.</summary>
    public required ValueList<AttributedStatement> Denials { get; init; }

    /// <summary>When the event took place, as far as statements say so.</summary>
    public required TimeSolution Time { get; init; }

    /// <summary>Whether it took place in the period that was asked about; certainly, if none was.</summary>
    public required Holding InPeriod { get; init; }

    /// <summary>Whether somebody denies it.</summary>
    public bool IsContested => Denials.Count > 0;

    /// <summary>
    /// Whether what is said of its time cannot all be so, so that its time is not known; then it is in the period possibly, if one of the
    /// times that are stated of it may be.
    /// </summary>
    public bool IsTimeContested => Time.Status == TimeSolutionStatus.Contradictory;

    /// <summary>The event and the place, such as <c>fire in a shed: Old Quay</c>.</summary>
    public override string ToString() => $"{Event.Name}: {Place.Name}";
}
