namespace KnowledgeGraph.Queries;

/// <summary>A claim of responsibility and a denial of it, by anybody.</summary>
public sealed record AnsweredClaim : AnsweredStatement
{
    internal AnsweredClaim(AttributedStatement claim, Proposition proposition, DenialMatch match, bool isByClaimant)
        : base(match)
    {
        Claim = claim;
        Proposition = proposition;
        IsByClaimant = isByClaimant;
    }

    /// <summary>The claim, with its evidence; its last hop says whether it was taken back.</summary>
    public AttributedStatement Claim { get; }

    /// <summary>The proposition that claims it.</summary>
    public Proposition Proposition { get; }

    /// <summary>Whether one of those who claimed it denies it, or somebody who belongs to one of their parties.</summary>
    public bool IsByClaimant { get; }

    /// <summary>The claim and the statement that denies it.</summary>
    public override string ToString() => $"{string.Join(" and ", Claim.Origin.Principals)}: {Proposition}; denied in {Denial.Statement.Id} by {string.Join(" and ", Denial.Origin.Principals)}";
}
