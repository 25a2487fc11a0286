namespace KnowledgeGraph;

/// <summary>A place on the ground.</summary>
public sealed record Place : Entity
{
    /// <summary>Where it is, or null if that is not known.</summary>
    public Geometry? Geometry { get; init; }

    /// <summary>How far the geometry may be off, in metres; null if that is not known.</summary>
    public double? PrecisionMeters { get; init; }

    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Place;

    /// <inheritdoc/>
    public bool Equals(Place? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) =>
        other is Place place && HasEntityContentOf(place) && Geometry == place.Geometry && PrecisionMeters.Equals(place.PrecisionMeters);

    internal override IEnumerable<Fault> Faults()
    {
        foreach (var fault in EntityFaults())
        {
            yield return fault;
        }

        foreach (var fault in Geometry?.Faults() ?? [])
        {
            yield return fault;
        }

        if (PrecisionMeters is { } precision && !(double.IsFinite(precision) && precision >= 0))
        {
            yield return new Fault("precisionMeters", $"The precision is {precision}; it is a number of metres, 0 or more.");
        }

        if (PrecisionMeters is not null && Geometry is null)
        {
            yield return new Fault("precisionMeters", "A precision without a geometry says nothing; give the geometry, too.");
        }
    }
}
