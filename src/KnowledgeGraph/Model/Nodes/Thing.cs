namespace KnowledgeGraph;

/// <summary>A thing that events befall or are done with: a dormitory, a car, a drone.</summary>
public sealed record Thing : Entity
{
    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Thing;

    /// <inheritdoc/>
    public bool Equals(Thing? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) => other is Thing thing && HasEntityContentOf(thing);

    internal override IEnumerable<Fault> Faults() => EntityFaults();
}
