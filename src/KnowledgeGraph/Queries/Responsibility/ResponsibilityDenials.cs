namespace KnowledgeGraph.Queries;

/// <summary>Who denied responsibility for an event.</summary>
public sealed class ResponsibilityDenials : EventAnswer<ResponsibilityDenial>
{
    internal ResponsibilityDenials(ResponsibilitySearch search, ValueList<ResponsibilityDenial> found)
        : base(search, found) => Denials = found;

    /// <summary>The denials, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<ResponsibilityDenial> Denials { get; }

    private protected override string Asked => "who denied responsibility for";
}
