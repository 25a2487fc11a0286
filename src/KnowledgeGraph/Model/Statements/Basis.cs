namespace KnowledgeGraph;

/// <summary>What the recorded statement, or one hop of its chain, rests on in the source's words.</summary>
public enum Basis
{
    /// <summary>The words say it.</summary>
    Explicit,

    /// <summary>The words take it for granted: "again".</summary>
    Presupposed,

    /// <summary>The words suggest it, and can be said to mean it.</summary>
    Implied,

    /// <summary>The recorder concludes it from the words and from something else.</summary>
    Inferred,
}
