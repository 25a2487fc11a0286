namespace KnowledgeGraph;

/// <summary>What came of assembling a ledger: a graph, or the problems that forbid one.</summary>
/// <param name="Graph">The graph, or null.</param>
/// <param name="Problems">The problems, in ledger order; empty if there is a graph.</param>
internal readonly record struct AssemblyResult(EntityGraph? Graph, ValueList<Problem> Problems);
