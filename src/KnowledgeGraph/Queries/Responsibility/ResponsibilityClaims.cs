namespace KnowledgeGraph.Queries;

/// <summary>Who claimed responsibility for an event.</summary>
public sealed class ResponsibilityClaims : EventAnswer
{
    internal ResponsibilityClaims(ResponsibilitySearch search, ValueList<ResponsibilityClaim> found)
        : base(search) => Claims = found;

    /// <summary>The claims, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<ResponsibilityClaim> Claims { get; }

    /// <inheritdoc/>
    public override bool IsNobody => Claims.Count == 0;

    private protected override int FoundCount => Claims.Count;
}
