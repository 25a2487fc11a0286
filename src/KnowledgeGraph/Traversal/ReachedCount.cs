namespace KnowledgeGraph.Traversal;

/// <summary>How many nodes can be reached.</summary>
/// <param name="Nodes">How many were counted.</param>
/// <param name="WasCut">Whether the budget ended the counting, so that there may be more.</param>
internal sealed record ReachedCount(int Nodes, bool WasCut);
