namespace KnowledgeGraph;

/// <summary>The stance that a term takes towards the one it is used for.</summary>
public enum Stance
{
    /// <summary>It takes none.</summary>
    Neutral,

    /// <summary>It condemns or belittles.</summary>
    Negative,

    /// <summary>It approves or ennobles.</summary>
    Positive,
}
