namespace KnowledgeGraph;

/// <summary>The ledger takes in an entity.</summary>
/// <param name="Entity">The entity.</param>
public sealed record EntityEntry(Entity Entity) : LedgerEntry;
