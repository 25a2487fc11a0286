namespace KnowledgeGraph.Queries;

/// <summary>A statement that reports what was asked about, and who stands by it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Voices">The original speakers who stand by it; empty where nobody names the source.</param>
internal sealed record GatheredReport(Statement Statement, ValueList<EntityId> Voices);
