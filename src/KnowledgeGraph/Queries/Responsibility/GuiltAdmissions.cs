namespace KnowledgeGraph.Queries;

/// <summary>Who admitted guilt of an event.</summary>
public sealed class GuiltAdmissions : EventAnswer<GuiltAdmission>
{
    internal GuiltAdmissions(ResponsibilitySearch search, ValueList<GuiltAdmission> found)
        : base(search, found) => Admissions = found;

    /// <summary>The admissions, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<GuiltAdmission> Admissions { get; }

    private protected override string Asked => "who admitted guilt of";
}
