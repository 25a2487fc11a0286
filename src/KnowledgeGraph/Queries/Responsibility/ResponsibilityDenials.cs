namespace KnowledgeGraph.Queries;

/// <summary>Who denied responsibility for an event.</summary>
public sealed record ResponsibilityDenials : EventAnswer
{
    /// <summary>The denials, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public required ValueList<ResponsibilityDenial> Denials { get; init; }

    /// <inheritdoc/>
    public override bool IsNobody => Denials.Count == 0;
}
