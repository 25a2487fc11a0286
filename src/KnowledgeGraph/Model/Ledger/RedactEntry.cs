namespace KnowledgeGraph;

/// <summary>Content goes, for good; the id, a tombstone in its place and the reason stay.</summary>
/// <param name="Id">The id of the entity, statement, relationship or judgement.</param>
/// <param name="Reason">Why.</param>
public sealed record RedactEntry(EntityId Id, string Reason) : LedgerEntry;
