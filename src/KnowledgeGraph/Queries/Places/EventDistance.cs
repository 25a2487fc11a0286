namespace KnowledgeGraph.Queries;

/// <summary>How far an event was from the place that was asked about, by one basis.</summary>
public sealed record EventDistance
{
    internal EventDistance()
    {
    }

    /// <summary>The event; of several that are judged to be one, the first in the ledger.</summary>
    public required Event Event { get; init; }

    /// <summary>Where it is said to have taken place; null where the distance is that of the event itself, and where nobody says where it was.</summary>
    public required Place? Place { get; init; }

    /// <summary>Whether it was within the distance that was asked about.</summary>
    public required WithinDistance Within { get; init; }

    /// <summary>How that is known.</summary>
    public required DistanceBasis Basis { get; init; }

    /// <summary>The distance as it is stated; null where it is not.</summary>
    public Quantity? Stated { get; init; }

    /// <summary>The distance as the geometries measure it; null where they do not.</summary>
    public MeasuredDistance? Measured { get; init; }

    /// <summary>The statements that say where it took place, in ledger order; empty where nobody does.</summary>
    public required ValueList<AttributedStatement> Statements { get; init; }

    /// <summary>The statements that state the distance, in ledger order; empty where only relationships do, or nobody.</summary>
    public ValueList<AttributedStatement> DistanceStatements { get; init; } = [];

    /// <summary>The near relationships that state the distance, with their evidence, in ledger order; empty where only statements do, or nobody.</summary>
    public ValueList<AttributedRelationship> Relationships { get; init; } = [];

    /// <summary>
    /// The part-of relationships, innermost first, that lead from its place to the place that was asked about, or to the one of which the
    /// distance is stated; empty where that is its own place.
    /// </summary>
    public ValueList<AttributedRelationship> Containment { get; init; } = [];

    /// <summary>The event, the place and how far, such as <c>fire in a shed: Old Quay, certainly (stated: less than 10 km)</c>.</summary>
    public override string ToString()
    {
        var basis = Basis.ToString().ToLowerInvariant();
        var far = Stated?.ToString() ?? Measured?.ToString();
        return $"{Event.Name}: {Place?.Name ?? "no place"}, {Within.ToString().ToLowerInvariant()} ({basis}{(far is null ? "" : $": {far}")})";
    }
}
