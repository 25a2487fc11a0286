namespace KnowledgeGraph;

/// <summary>What sort of finding it is.</summary>
public enum FindingCode
{
    /// <summary>Something is, through others, a part of itself.</summary>
    PartOfCycle,

    /// <summary>A group judged to be one contains two that are judged not to be one.</summary>
    IdentityContradiction,

    /// <summary>Something rests on, or is about, what was withdrawn.</summary>
    RefersToWithdrawn,

    /// <summary>Something rests on, or is about, what was redacted.</summary>
    RefersToRedacted,

    /// <summary>Nothing is left of the evidence of a relationship: its statements are withdrawn, redacted, or say the opposite.</summary>
    EvidenceLost,

    /// <summary>The content of a redacted id was still in the file, and was dropped.</summary>
    RedactedContentDropped,

    /// <summary>Somebody speaks for an office, or in it, outside of the time in which they held it.</summary>
    SpeaksOutsideOfOffice,

    /// <summary>Dates do not fit: something was said after the document in which it stands was published.</summary>
    DatesDoNotFit,

    /// <summary>A relative time hangs, through others, on itself.</summary>
    TimeCycle,

    /// <summary>A statement does not say in which document it stands.</summary>
    NoSource,

    /// <summary>A statement lacks what its act is about: a claim without a proposition, a retraction without a target.</summary>
    SaysNothing,

    /// <summary>A role of the library's own is filled with what it is not for: a count with a person.</summary>
    OddFiller,

    /// <summary>An entry or field of a newer minor version was kept without being understood.</summary>
    NotUnderstood,
}
