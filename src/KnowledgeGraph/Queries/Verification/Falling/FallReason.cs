namespace KnowledgeGraph.Queries;

/// <summary>How one thing rests on another.</summary>
public enum FallReason
{
    /// <summary>It stands in that document.</summary>
    StandsIn,

    /// <summary>It was said in that document.</summary>
    SaidIn,

    /// <summary>It reports the same utterance as that statement.</summary>
    SameUtterance,

    /// <summary>It repeats that statement, in a document that carries it, or quotes or is a version of one that does.</summary>
    Repeats,

    /// <summary>That statement is its evidence.</summary>
    Evidence,

    /// <summary>Its time is counted from the time of that.</summary>
    CountedFrom,

    /// <summary>Its time is stated by that statement.</summary>
    StatedBy,
}
