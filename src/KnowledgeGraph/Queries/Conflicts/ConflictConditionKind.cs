namespace KnowledgeGraph.Queries;

/// <summary>What a conflict can hang on.</summary>
public enum ConflictConditionKind
{
    /// <summary>Whether two nodes are one is unsure; if they are not, there is no conflict.</summary>
    SameIdentity,

    /// <summary>Whether two speakers are one is unsure; if they are, it is no dispute of two.</summary>
    DifferentSpeakers,

    /// <summary>A side is only implied or inferred.</summary>
    ImpliedSide,

    /// <summary>An assessment in force has it that a side is satire or inauthentic.</summary>
    DoubtedSide,

    /// <summary>That one node lies inside another rests on statements that are disputed or were taken back.</summary>
    ContestedContainment,

    /// <summary>Who is meant by a label is disputed.</summary>
    DisputedLabel,

    /// <summary>Nobody names the source of a side, so that it may be the other side.</summary>
    UnnamedSource,

    /// <summary>Two counts stand for one moment; if the higher is the later one, it is newer and not contrary.</summary>
    OneMoment,
}
