namespace KnowledgeGraph.Queries;

/// <summary>How far an event or a place is from the place that was asked about, and all that states it so.</summary>
internal sealed record StatedDistance(Quantity Distance, QuantityInterval Meters)
{
    public List<Statement> Statements { get; init; } = [];

    public List<Relationship> Relationships { get; init; } = [];
}
