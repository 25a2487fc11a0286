namespace KnowledgeGraph;

/// <summary>The kinds of term.</summary>
public enum TermKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A quantity.</summary>
    Quantity,

    /// <summary>A time.</summary>
    Time,

    /// <summary>A node, by its id.</summary>
    Node,

    /// <summary>A statement or proposition, by its id.</summary>
    Statement,

    /// <summary>How far one time is from another.</summary>
    Offset,
}
