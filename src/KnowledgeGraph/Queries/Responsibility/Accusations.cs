namespace KnowledgeGraph.Queries;

/// <summary>Who is blamed for an event, and by whom.</summary>
public sealed class Accusations : EventAnswer<Accusation>
{
    internal Accusations(ResponsibilitySearch search, ValueList<Accusation> found)
        : base(search, found) => All = found;

    /// <summary>The accusations, one per accuser, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<Accusation> All { get; }

    private protected override string Asked => "who is blamed for";
}
