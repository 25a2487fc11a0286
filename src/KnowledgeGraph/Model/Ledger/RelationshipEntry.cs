namespace KnowledgeGraph;

/// <summary>The ledger takes in a relationship.</summary>
/// <param name="Relationship">The relationship.</param>
public sealed record RelationshipEntry(Relationship Relationship) : LedgerEntry;
