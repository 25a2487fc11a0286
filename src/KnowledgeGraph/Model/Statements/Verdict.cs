namespace KnowledgeGraph;

/// <summary>What an assessment found.</summary>
public enum Verdict
{
    /// <summary>The assessor tried and could neither confirm nor refute it.</summary>
    CouldNotVerify,

    /// <summary>The assessor could not find out where it was made.</summary>
    CouldNotLocate,

    /// <summary>The assessor found it to be so.</summary>
    Verified,

    /// <summary>The assessor found it not to be so.</summary>
    Refuted,

    /// <summary>The document or the words are not what they are given out to be.</summary>
    Inauthentic,

    /// <summary>It was never meant as an assertion.</summary>
    Satire,

    /// <summary>It was wrong and has been put right.</summary>
    Corrected,
}
