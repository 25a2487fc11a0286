namespace KnowledgeGraph.Queries;

/// <summary>That two commitments conflict by one rule.</summary>
internal sealed record PairFinding
{
    /// <summary>The place of the rule in the order of the page.</summary>
    public required int Rule { get; init; }

    public required Code Reason { get; init; }

    public required Severity Severity { get; init; }

    public required Code? Predicate { get; init; }

    public required Code? Role { get; init; }

    public required Conditions Conditions { get; init; }

    /// <summary>Whether a speaker who says the one later revises the other: not if both can be so, nor for what was still to come.</summary>
    public bool CanRevise => Severity >= Severity.Tension && Rule != RuleOrder.FactAgainstFuture && Rule != RuleOrder.OpposedFraming;

    /// <summary>
    /// Whether nothing is left of what a speaker revises: not if it may be about something else, nor if only some of those named jointly
    /// are taken out, because the others still stand named.
    /// </summary>
    public bool CanSupersede => CanRevise && !Conditions.HasIdentity && Reason != ConflictReasons.PartlyDenied;
}
