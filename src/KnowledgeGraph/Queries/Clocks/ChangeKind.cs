namespace KnowledgeGraph.Queries;

/// <summary>What has become different since a moment of knowledge.</summary>
public enum ChangeKind
{
    /// <summary>It was not known then: an entity, statement or relationship.</summary>
    New,

    /// <summary>An original speaker corrected or revised the statement explicitly.</summary>
    Revised,

    /// <summary>An original speaker took the statement back.</summary>
    Retracted,

    /// <summary>An original speaker stands by the statement again, who had gone back on it.</summary>
    Reinstated,

    /// <summary>Somebody denies, disputes or refutes the statement who did not then.</summary>
    NewlyDisputed,

    /// <summary>An original speaker said something else in its place later, without a word about the statement.</summary>
    SaidOtherwise,

    /// <summary>Somebody said something that conflicts with the statement, as a contradiction or tension.</summary>
    NewlyContradicted,

    /// <summary>Somebody judged.</summary>
    NewlyJudged,

    /// <summary>A judgement was taken back or replaced by the recorder, or is no longer within what is seen.</summary>
    NoLongerJudged,

    /// <summary>The recorder put another content in the place of what it was.</summary>
    Amended,

    /// <summary>The recorder took it back.</summary>
    Withdrawn,

    /// <summary>Its content was removed for good.</summary>
    Redacted,

    /// <summary>A later, fully extracted version of the document lacks the statement. Nobody took it back.</summary>
    NoLongerCarried,
}
