namespace KnowledgeGraph;

/// <summary>A human being. One who is not named has a <see cref="Descriptor"/> instead, and is anonymous.</summary>
public sealed record Person : Agent
{
    /// <summary>Describes a person whom nobody names: "fighter in the video". Null for a named person.</summary>
    public string? Descriptor { get; init; }

    /// <summary>Whether the person has a descriptor and no name.</summary>
    public bool IsAnonymous => Names.Count == 0 && Descriptor is not null;

    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Person;

    private protected override string? UnnamedText => Descriptor;

    private protected override bool NeedsName => Descriptor is null;

    /// <inheritdoc/>
    public bool Equals(Person? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) =>
        other is Person person && HasEntityContentOf(person) && string.Equals(Descriptor, person.Descriptor, StringComparison.Ordinal);

    internal override IEnumerable<Fault> Faults()
    {
        foreach (var fault in EntityFaults())
        {
            yield return fault;
        }

        if (Descriptor is null)
        {
            yield break;
        }

        if (WellFormedText.FaultOf(Descriptor) is { } descriptorFault)
        {
            yield return new Fault("descriptor", descriptorFault);
        }

        if (Names.Count > 0)
        {
            yield return new Fault("descriptor", "A person with a name has no descriptor; put what describes them into the description.");
        }
    }
}
