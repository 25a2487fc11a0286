namespace KnowledgeGraph.Traversal;

/// <summary>A relationship of a laid out row, and the node at its other end.</summary>
internal readonly record struct PatternCell(int Other, int Relationship);
