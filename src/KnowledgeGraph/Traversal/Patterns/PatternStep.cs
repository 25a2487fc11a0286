namespace KnowledgeGraph.Traversal;

/// <summary>What a pattern asks of what lies between two of its nodes.</summary>
/// <param name="Type">The type of relationship.</param>
/// <param name="IsOut">Whether it is gone along the way it leads.</param>
internal sealed record PatternStep(Code Type, bool IsOut)
{
    /// <summary>What must hold of each relationship.</summary>
    public Func<Relationship, bool>? Along { get; init; }

    public int Least { get; init; } = 1;

    public int Most { get; init; } = 1;
}
