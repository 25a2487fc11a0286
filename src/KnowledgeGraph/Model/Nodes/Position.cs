namespace KnowledgeGraph;

/// <summary>An office that persons hold: a title in an organization, for a jurisdiction.</summary>
public sealed record Position : Entity
{
    /// <summary>The title of the office; the same as <see cref="Entity.Name"/>.</summary>
    public string Title
    {
        get => Name;
        init => Name = value;
    }

    /// <summary>The organization the office belongs to, or null if that is not known.</summary>
    public EntityId? Organization { get; init; }

    /// <summary>The place or organization the office is for, or null if that is not known.</summary>
    public EntityId? Jurisdiction { get; init; }

    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Position;

    private protected override string NamesField => "title";

    /// <inheritdoc/>
    public bool Equals(Position? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) =>
        other is Position position && HasEntityContentOf(position) && Organization == position.Organization
        && Jurisdiction == position.Jurisdiction;

    internal override IEnumerable<Fault> Faults() => EntityFaults();
}
