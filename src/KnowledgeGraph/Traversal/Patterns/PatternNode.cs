namespace KnowledgeGraph.Traversal;

/// <summary>What a pattern asks of one of its nodes.</summary>
/// <param name="Kinds">The kinds it may be of.</param>
internal sealed record PatternNode(ValueList<NodeKind> Kinds)
{
    /// <summary>The ids of which it has one; null for any.</summary>
    public ValueList<EntityId>? Ids { get; init; }

    /// <summary>Acts, each of which is that of the statement or a more general one.</summary>
    public ValueList<Code> Acts { get; init; } = [];

    /// <summary>What must hold of it; it is asked only about nodes of the kinds.</summary>
    public Func<Node, bool>? Where { get; init; }
}
