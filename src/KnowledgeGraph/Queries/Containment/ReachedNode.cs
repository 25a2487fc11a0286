namespace KnowledgeGraph.Queries;

/// <summary>A node that a chain of relationships leads to, and its last step.</summary>
/// <param name="Id">The node.</param>
/// <param name="From">The node before it; null for the first one.</param>
/// <param name="Via">The relationship of the last step; null where it was judged to be one with the node before it.</param>
internal readonly record struct ReachedNode(EntityId Id, EntityId? From, Relationship? Via);
