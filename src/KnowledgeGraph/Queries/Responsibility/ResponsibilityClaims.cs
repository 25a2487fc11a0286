namespace KnowledgeGraph.Queries;

/// <summary>Who claimed responsibility for an event.</summary>
public sealed class ResponsibilityClaims : EventAnswer<ResponsibilityClaim>
{
    private readonly EntityGraph _graph;

    internal ResponsibilityClaims(ResponsibilitySearch search, ValueList<ResponsibilityClaim> found)
        : base(search, found)
    {
        _graph = search.Graph;
        Claims = found;
    }

    /// <summary>The claims, one per speaker, in ledger order of the statements, then in the order of their speakers; empty if nobody did.</summary>
    public ValueList<ResponsibilityClaim> Claims { get; }

    /// <summary>
    /// The pairs of claims that cannot both be right as they stand: by different claimants, saying it of different agents. A
    /// joint claim does not compete with itself, nor a body's claim with that of its part. Claims that their speakers took back do not
    /// compete.
    /// </summary>
    /// <remarks>In ledger order of the first claim, then of the second. They are compared when this is first read, at the cost of the pairs of claims whose claimants differ.</remarks>
    public ValueList<CompetingClaims> Competing => field ??= new ClaimComparison(_graph).Competing(Claims);

    private protected override string Asked => "who claimed responsibility for";
}
