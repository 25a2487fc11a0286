namespace KnowledgeGraph.Queries;

/// <summary>Who is blamed for an event, and by whom.</summary>
public sealed class Accusations : EventAnswer
{
    internal Accusations(ResponsibilitySearch search, ValueList<Accusation> found)
        : base(search) => All = found;

    /// <summary>The accusations, one per accuser, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<Accusation> All { get; }

    /// <inheritdoc/>
    public override bool IsNobody => All.Count == 0;

    private protected override int FoundCount => All.Count;
}
