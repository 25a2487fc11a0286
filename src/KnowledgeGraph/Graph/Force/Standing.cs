namespace KnowledgeGraph;

/// <summary>Whether a speaker still stands by a statement. It is per speaker: one of several may disown a joint one.</summary>
/// <remarks>
/// Of a claim, denial, admission or accusation, what the speaker certainly said later counts whether or not it names the earlier words:
/// what he revised by saying something else of the same, as conflicts of the kind <c>Revision</c> have it, no longer stands. Of a hop of
/// a chain, and of a count, only words that name the statement do; which count replaces which is told beside it.
/// </remarks>
public enum Standing
{
    /// <summary>The speaker has not gone back on it, in words that are in force, and is not known to have said something else instead later.</summary>
    Stands,

    /// <summary>The speaker corrected or revised it, or certainly later said something else instead.</summary>
    Revised,

    /// <summary>The speaker took it back.</summary>
    Retracted,
}
