namespace KnowledgeGraph;

/// <summary>The speaker's sentiment towards what the statement is about.</summary>
public enum Sentiment
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Against it.</summary>
    Negative,

    /// <summary>Neither for nor against it.</summary>
    Neutral,

    /// <summary>For it.</summary>
    Positive,

    /// <summary>Both for and against it.</summary>
    Mixed,
}
