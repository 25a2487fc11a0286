namespace KnowledgeGraph;

/// <summary>A type of relationship whose ends the compiler checks: the wrong way round does not compile.</summary>
/// <typeparam name="TFrom">What it leads from.</typeparam>
/// <typeparam name="TTo">What it leads to.</typeparam>
public sealed record RelationshipType<TFrom, TTo> : RelationshipType
    where TFrom : Node
    where TTo : Node;
