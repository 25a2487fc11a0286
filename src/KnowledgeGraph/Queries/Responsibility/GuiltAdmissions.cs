namespace KnowledgeGraph.Queries;

/// <summary>Who admitted guilt of an event.</summary>
public sealed class GuiltAdmissions : EventAnswer
{
    internal GuiltAdmissions(ResponsibilitySearch search, ValueList<GuiltAdmission> found)
        : base(search) => Admissions = found;

    /// <summary>The admissions, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<GuiltAdmission> Admissions { get; }

    /// <inheritdoc/>
    public override bool IsNobody => Admissions.Count == 0;

    private protected override int FoundCount => Admissions.Count;
}
