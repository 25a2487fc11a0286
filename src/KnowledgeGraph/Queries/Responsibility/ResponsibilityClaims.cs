namespace KnowledgeGraph.Queries;

/// <summary>Who claimed responsibility for an event.</summary>
public sealed record ResponsibilityClaims : EventAnswer
{
    /// <summary>The claims, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public required ValueList<ResponsibilityClaim> Claims { get; init; }

    /// <inheritdoc/>
    public override bool IsNobody => Claims.Count == 0;
}
