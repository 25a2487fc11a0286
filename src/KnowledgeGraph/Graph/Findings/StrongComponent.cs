namespace KnowledgeGraph;

/// <summary>Nodes of which each leads to every other, or one that leads to itself.</summary>
/// <param name="Nodes">The nodes, in the order in which a walk comes by them.</param>
/// <param name="IsCircle">Whether each leads to the next alone, and the last to the first.</param>
internal readonly record struct StrongComponent(ValueList<EntityId> Nodes, bool IsCircle);
