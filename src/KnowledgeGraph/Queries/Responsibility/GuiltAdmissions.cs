namespace KnowledgeGraph.Queries;

/// <summary>Who admitted guilt of an event.</summary>
public sealed record GuiltAdmissions : EventAnswer
{
    /// <summary>The admissions, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public required ValueList<GuiltAdmission> Admissions { get; init; }

    /// <inheritdoc/>
    public override bool IsNobody => Admissions.Count == 0;
}
