namespace KnowledgeGraph;

/// <summary>
/// Something that happened, may have happened or is announced. It is a neutral container: who took part, when, where
/// and with what outcome are read from statements, never stored here.
/// </summary>
public sealed record Event : Entity
{
    /// <summary>A neutral label; the same as <see cref="Entity.Name"/>.</summary>
    public string Label
    {
        get => Name;
        init => Name = value;
    }

    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Event;

    private protected override string NamesField => "label";

    /// <inheritdoc/>
    public bool Equals(Event? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) => other is Event value && HasEntityContentOf(value);

    internal override IEnumerable<Fault> Faults() => EntityFaults();
}
