namespace KnowledgeGraph;

/// <summary>The recorder replaces the whole content of an id, because the record was wrong; what it was stays in the ledger.</summary>
/// <param name="Content">An entry with the new content: of an entity, statement, relationship or judgement.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record AmendEntry(LedgerEntry Content, string? Reason) : LedgerEntry;
