namespace KnowledgeGraph;

/// <summary>Whether a speaker still stands by a statement. It is per speaker: one of several may disown a joint one.</summary>
public enum Standing
{
    /// <summary>
    /// The speaker has not gone back on it in words that name it and are in force. He may have said something else instead later:
    /// that is a conflict of the kind <c>Revision</c>.
    /// </summary>
    Stands,

    /// <summary>The speaker corrected or revised it.</summary>
    Revised,

    /// <summary>The speaker took it back.</summary>
    Retracted,
}
