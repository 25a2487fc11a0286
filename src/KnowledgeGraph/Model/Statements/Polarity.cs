namespace KnowledgeGraph;

/// <summary>Whether a proposition is affirmed or negated.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirmative,

    /// <summary>It is not so.</summary>
    Negative,
}
