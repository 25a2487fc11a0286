namespace KnowledgeGraph;

/// <summary>How far two contents clash.</summary>
public enum Severity
{
    /// <summary>Both can be so; one says more.</summary>
    CompatibleDetail,

    /// <summary>Both can hardly be so.</summary>
    Tension,

    /// <summary>Both cannot be so.</summary>
    Contradiction,
}
