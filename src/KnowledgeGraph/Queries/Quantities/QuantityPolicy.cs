namespace KnowledgeGraph.Queries;

/// <summary>
/// Chooses which reports about one event count in a total. Nothing is added up without one, because which source to follow is a
/// judgement. Derive from it for a policy of your own.
/// </summary>
public abstract class QuantityPolicy
{
    /// <summary>A policy with a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    protected QuantityPolicy(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>Everything that somebody said and did not take back, correct or revise; later counts do not replace earlier ones, so the interval is the widest.</summary>
    public static QuantityPolicy WidestInterval { get; } = new ChoosingPolicy("widest interval", report => report.Standing == Standing.Stands);

    /// <summary>Of each source its last word: what it took back, and what it certainly superseded later, does not count.</summary>
    public static QuantityPolicy LatestPerSource { get; } = new ChoosingPolicy("latest per source", report => report.IsCurrent);

    /// <summary>The name of the policy, so that a reader can be told by what was chosen.</summary>
    public string Name { get; }

    /// <summary>The last word of one source alone, so that no two sources are mixed in a total.</summary>
    /// <param name="source">The person or organization; ids judged to be one with it do not count, ask for those, too.</param>
    public static QuantityPolicy DistinctEventsOneSource(EntityId source) =>
        new ChoosingPolicy($"distinct events, one source: {source}", report => report.IsCurrent && report.Speaker.Agent?.Id == source);

    /// <summary>The reports that count, of those about one event; where they differ, the total covers all of them.</summary>
    /// <param name="ofOneEvent">The reports about the event, in ledger order, taken back and superseded ones included.</param>
    public abstract IEnumerable<QuantityReport> Choose(ValueList<QuantityReport> ofOneEvent);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
