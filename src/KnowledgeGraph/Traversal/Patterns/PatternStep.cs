namespace KnowledgeGraph.Traversal;

/// <summary>What a pattern asks of what lies between two of its nodes.</summary>
/// <param name="Type">The type of relationship; the default for any.</param>
/// <param name="IsOut">Whether it is gone along the way it leads.</param>
internal sealed record PatternStep(Code Type, bool IsOut)
{
    /// <summary>Whether it is gone along either way, whichever way it leads.</summary>
    public bool IsEitherWay { get; init; }

    /// <summary>What must hold of each relationship.</summary>
    public Func<Relationship, bool>? Along { get; init; }

    public int Least { get; init; } = 1;

    public int Most { get; init; } = 1;
}
