namespace KnowledgeGraph;

/// <summary>What a judgement says of its members.</summary>
public enum JudgementVerdict
{
    /// <summary>They may be one or not.</summary>
    Unsure,

    /// <summary>They are one.</summary>
    Same,

    /// <summary>They are not one.</summary>
    NotSame,

    /// <summary>The two statements conflict, whether or not a rule finds it.</summary>
    Conflict,

    /// <summary>The two statements do not conflict, although a rule may say so.</summary>
    NoConflict,
}
