namespace KnowledgeGraph;

/// <summary>The ledger takes in a definition of the caller's own.</summary>
/// <param name="Definition">The act, predicate, relationship type, kind or property.</param>
public sealed record DeclareEntry(Definition Definition) : LedgerEntry;
