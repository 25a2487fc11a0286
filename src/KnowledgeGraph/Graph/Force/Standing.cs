namespace KnowledgeGraph;

/// <summary>Whether a speaker still stands by a statement. It is per speaker: one of several may disown a joint one.</summary>
public enum Standing
{
    /// <summary>The speaker has not gone back on it.</summary>
    Stands,

    /// <summary>The speaker corrected or revised it.</summary>
    Revised,

    /// <summary>The speaker took it back.</summary>
    Retracted,
}
