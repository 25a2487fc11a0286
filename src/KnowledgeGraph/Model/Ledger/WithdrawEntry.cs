namespace KnowledgeGraph;

/// <summary>The recorder takes an entry back; its content stays in the ledger. What a speaker takes back is a statement.</summary>
/// <param name="Id">The id of the entity, statement, relationship or judgement.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record WithdrawEntry(EntityId Id, string? Reason) : LedgerEntry;
