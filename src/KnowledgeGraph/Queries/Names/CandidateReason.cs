namespace KnowledgeGraph.Queries;

/// <summary>One reason why two nodes may be one, with what it rests on.</summary>
public sealed record CandidateReason
{
    internal CandidateReason()
    {
    }

    /// <summary>What speaks for it.</summary>
    public required CandidateReasonKind Kind { get; init; }

    /// <summary>The name of the left and that of the right node; empty unless it is about names.</summary>
    public ValueList<MatchedName> Names { get; init; } = [];

    /// <summary>How the two names fit; empty unless it is about names.</summary>
    public ValueList<NameMatchReason> NameReasons { get; init; } = [];

    /// <summary>
    /// What the two have in common, in ledger order: the third node of their relationships, the agents, the place; for
    /// <see cref="CandidateReasonKind.PlaceInside"/>, the left's place and then the right's.
    /// </summary>
    public ValueList<Entity> Shared { get; init; } = [];

    /// <summary>When the left and when the right is said to have happened, or was told of; empty unless it is about time.</summary>
    public ValueList<UncertainTime> Times { get; init; } = [];

    /// <summary>The relationships that it rests on, those of the left first; empty unless it is about relationships.</summary>
    public ValueList<Relationship> Relationships { get; init; } = [];

    /// <summary>
    /// The statements that it rests on, in ledger order; empty where it is about names and kinds, which the ledger's entities have
    /// themselves, and where a relationship is the graph author's own assertion.
    /// </summary>
    public ValueList<AttributedStatement> Statements { get; init; } = [];

    /// <summary>The reason in a few words.</summary>
    public override string ToString() => Kind switch
    {
        CandidateReasonKind.Name or CandidateReasonKind.Homoglyph or CandidateReasonKind.FurtherName =>
            $"{Kind}: '{Names[0]}' and '{Names[1]}' ({string.Join(", ", NameReasons)})",
        CandidateReasonKind.Time or CandidateReasonKind.ToldTime => $"{Kind}: {string.Join(" and ", Times.Distinct())}",
        CandidateReasonKind.Kind => nameof(CandidateReasonKind.Kind),
        _ => $"{Kind}: {string.Join(", ", Shared.Select(entity => DisplayText.Of(entity.Name)))}",
    };
}
