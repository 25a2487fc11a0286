namespace KnowledgeGraph;

/// <summary>A sub-kind of node or of document part.</summary>
public sealed record KindDefinition : Definition
{
    /// <summary>The kind of node it belongs to; null for a kind of document part.</summary>
    public required NodeKind? Of { get; init; }

    /// <summary>The code of the more general sub-kind, or the default code.</summary>
    public Code Parent { get; init; }
}
