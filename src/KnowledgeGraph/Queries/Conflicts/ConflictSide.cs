namespace KnowledgeGraph.Queries;

/// <summary>One of the two statements of a conflict, and what in it conflicts.</summary>
public sealed record ConflictSide
{
    private readonly EntityGraph _graph;
    private readonly FoundSide _found;

    internal ConflictSide(EntityGraph graph, FoundSide found)
    {
        _graph = graph;
        _found = found;
    }

    /// <summary>The statement with its chain, clocks and checks; looked up when it is first asked for, then kept.</summary>
    public AttributedStatement Statement => field ??= new AttributionResolver(_graph).Resolve(_found.Statement);

    /// <summary>The proposition as it is recorded; null where it is about a term or the statement as a whole.</summary>
    public Proposition? Proposition => _found.Proposition;

    /// <summary>The term that conflicts; null where it is no matter of terms.</summary>
    public Framing? Framing => _found.Framing;

    /// <summary>
    /// Those who stand by this side in this conflict: the original speakers, without those who took it back or said something
    /// else later; for a revision, those who revise; for a denied quotation, who reports it.
    /// </summary>
    public ValueList<Speaker> Speakers => field ??= _found.Speakers.Length > 0
        ? _found.Speakers.Select(id => new Speaker(_graph.Get<Agent>(id))).ToValueList()
        : [new Speaker(_found.Statement.Origin.Unnamed ?? "")];

    /// <summary>The polarity as it is meant: under an act of denial the other one than recorded, and negated where responsibility is denied. Null without a proposition.</summary>
    public Polarity? Polarity => _found.Held?.Polarity ?? Proposition?.Polarity;

    /// <summary>The modality as it is meant: what an announcement puts as a fact is an intention. Null without a proposition.</summary>
    public Modality? Modality => _found.Held?.Modality ?? Proposition?.Modality;

    internal EntityId StatementId => _found.Statement.Id;

    /// <summary>Whether the other side is about the same part of the same statement, and the same speakers stand by it.</summary>
    /// <param name="other">The other side.</param>
    public bool Equals(ConflictSide? other) =>
        other is not null && StatementId == other.StatementId && Proposition?.Id == other.Proposition?.Id && Framing == other.Framing && Speakers == other.Speakers;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StatementId, Proposition?.Id, Framing);

    /// <summary>The id of the proposition, else of the statement, and the speakers.</summary>
    public override string ToString() => $"{Proposition?.Id ?? StatementId} ({string.Join(" and ", Speakers)})";
}
