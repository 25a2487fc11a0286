namespace KnowledgeGraph;

/// <summary>The ledger takes in a statement.</summary>
/// <param name="Statement">The statement.</param>
public sealed record StatementEntry(Statement Statement) : LedgerEntry;
