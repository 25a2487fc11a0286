namespace KnowledgeGraph.Queries;

/// <summary>Who denied responsibility for an event.</summary>
public sealed class ResponsibilityDenials : EventAnswer
{
    internal ResponsibilityDenials(ResponsibilitySearch search, ValueList<ResponsibilityDenial> found)
        : base(search) => Denials = found;

    /// <summary>The denials, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<ResponsibilityDenial> Denials { get; }

    /// <inheritdoc/>
    public override bool IsNobody => Denials.Count == 0;

    private protected override int FoundCount => Denials.Count;
}
