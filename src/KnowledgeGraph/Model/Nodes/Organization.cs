namespace KnowledgeGraph;

/// <summary>A state, body, armed group, firm or other collective.</summary>
public sealed record Organization : Agent
{
    /// <summary>Names of something else that stand for this organization: the capital for the government.</summary>
    public ValueList<string> Metonyms { get; init => field = NotNull.Of(value); } = [];

    /// <summary>Whether this is one party's label, and who is meant by it is itself disputed.</summary>
    public bool ReferentDisputed { get; init; }

    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Organization;

    /// <inheritdoc/>
    public bool Equals(Organization? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) =>
        other is Organization organization && HasEntityContentOf(organization) && Metonyms == organization.Metonyms
        && ReferentDisputed == organization.ReferentDisputed;

    internal override IEnumerable<Fault> Faults()
    {
        foreach (var fault in EntityFaults())
        {
            yield return fault;
        }

        foreach (var metonym in Metonyms)
        {
            if (WellFormedText.FaultOf(metonym) is { } fault)
            {
                yield return new Fault("metonyms", fault);
            }
        }
    }
}
