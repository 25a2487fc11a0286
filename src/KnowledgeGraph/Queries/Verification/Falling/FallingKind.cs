namespace KnowledgeGraph.Queries;

/// <summary>What it is that falls.</summary>
public enum FallingKind
{
    /// <summary>That somebody said it: a statement that is known from what falls alone.</summary>
    Statement,

    /// <summary>A check: a statement that assesses others, which lose its verdict.</summary>
    Assessment,

    /// <summary>A statement in another document's own voice that only repeats what falls.</summary>
    Repetition,

    /// <summary>A relationship all of whose evidence falls.</summary>
    Relationship,

    /// <summary>A time that is counted from what falls, or that only what falls states.</summary>
    Time,
}
