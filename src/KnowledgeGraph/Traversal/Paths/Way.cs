namespace KnowledgeGraph.Traversal;

/// <summary>A way over ordinals: the nodes from its first to its last, and the relationships between them, one fewer.</summary>
internal sealed record Way(int[] Nodes, int[] Relationships, double Cost);
