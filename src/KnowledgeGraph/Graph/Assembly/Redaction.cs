namespace KnowledgeGraph;

/// <summary>Puts tombstones in the place of redacted content.</summary>
internal static class Redaction
{
    /// <summary>Whether an entry holds something that a tombstone in its place would not.</summary>
    public static bool HoldsContent(LedgerEntry entry) => entry.Verbatim is not null || entry is AmendEntry { Reason: not null } || entry.Effective() switch
    {
        EntityEntry { Entity: var entity } => !entity.ContentEquals(Tombstone(entity)),
        StatementEntry { Statement: var statement } => !statement.ContentEquals(Tombstone(statement)),
        RelationshipEntry { Relationship: var relationship } => !relationship.ContentEquals(Tombstone(relationship)),
        JudgementEntry { Judgement: var judgement } => !judgement.ContentEquals(Tombstone(judgement)),
        UnknownEntry => !entry.IsRedacted(),
        WithdrawEntry { Reason: not null } => true,
        _ => false,
    };

    /// <summary>
    /// The entry with a tombstone for content: id and kind stay, and for a statement the ids of its propositions, because
    /// others may refer to them. Why it was amended or withdrawn goes as well, because that may tell what it was; only why it was redacted stays.
    /// </summary>
    public static LedgerEntry Apply(LedgerEntry entry) => entry switch
    {
        AmendEntry amend => amend with { Content = Apply(amend.Content), Reason = null, Verbatim = null },
        EntityEntry value => value with { Entity = Tombstone(value.Entity), Verbatim = null },
        StatementEntry value => value with { Statement = Tombstone(value.Statement), Verbatim = null },
        RelationshipEntry value => value with { Relationship = Tombstone(value.Relationship), Verbatim = null },
        JudgementEntry value => value with { Judgement = Tombstone(value.Judgement), Verbatim = null },
        WithdrawEntry value => value with { Reason = null, Verbatim = null },
        UnknownEntry { Tombstone: { } tombstone } value => KnownTombstone(value) ?? value with { Line = tombstone },
        _ => entry,
    };

    // Because what stays of such a line is understood when it is read again, and must mean the same then.
    private static LedgerEntry? KnownTombstone(UnknownEntry entry) => entry.Kind switch
    {
        "statement" => new StatementEntry(new Statement
        {
            Id = entry.Ids[0],
            IsRedacted = true,
            Propositions = entry.Ids.Skip(1).Select(id => new Proposition { Id = id, Predicate = default }).ToValueList(),
        })
        {
            Recorded = entry.Recorded,
        },
        "relationship" => new RelationshipEntry(RelationshipTombstone(entry.Ids[0])) { Recorded = entry.Recorded },
        "judgement" => new JudgementEntry(JudgementTombstone(entry.Ids[0])) { Recorded = entry.Recorded },
        _ => null,
    };

    public static Entity Tombstone(Entity entity) => entity switch
    {
        Person => new Person { Id = entity.Id, IsRedacted = true },
        Organization => new Organization { Id = entity.Id, IsRedacted = true },
        Place => new Place { Id = entity.Id, IsRedacted = true },
        Event => new Event { Id = entity.Id, IsRedacted = true },
        Document => new Document { Id = entity.Id, IsRedacted = true },
        Position => new Position { Id = entity.Id, IsRedacted = true },
        _ => new Thing { Id = entity.Id, IsRedacted = true },
    };

    public static Statement Tombstone(Statement statement) => new()
    {
        Id = statement.Id,
        IsRedacted = true,
        Propositions = statement.Propositions
            .Select(proposition => new Proposition { Id = proposition.Id, Predicate = default })
            .ToValueList(),
    };

    public static Relationship Tombstone(Relationship relationship) => RelationshipTombstone(relationship.Id);

    public static Judgement Tombstone(Judgement judgement) => JudgementTombstone(judgement.Id);

    private static Relationship RelationshipTombstone(EntityId id) => new() { Id = id, Type = default, From = default, To = default, IsRedacted = true };

    private static Judgement JudgementTombstone(EntityId id) => new() { Id = id, Verdict = JudgementVerdict.Unsure, Of = [], IsRedacted = true };
}
