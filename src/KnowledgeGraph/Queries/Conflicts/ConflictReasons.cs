namespace KnowledgeGraph.Queries;

/// <summary>The codes of why two statements conflict. Rules of the caller's have codes of their own.</summary>
public static class ConflictReasons
{
    /// <summary>One affirms what the other negates.</summary>
    public static Code OppositePolarity { get; } = new("opposite-polarity");

    /// <summary>One negates of some what the other affirms of several jointly.</summary>
    public static Code PartlyDenied { get; } = new("partly-denied");

    /// <summary>A role that has one filler is filled differently: another agent, another place.</summary>
    public static Code DisjointFillers { get; } = new("disjoint-fillers");

    /// <summary>Two numbers of one thing cannot both be right.</summary>
    public static Code DisjointQuantities { get; } = new("disjoint-quantities");

    /// <summary>Two times of one thing cannot both be right, or two orders of two events.</summary>
    public static Code IncompatibleTimes { get; } = new("incompatible-times");

    /// <summary>One says as a fact what the other, speaking no earlier, says is still to come.</summary>
    public static Code FactAgainstFuture { get; } = new("fact-against-future");

    /// <summary>The vocabulary declares that the two predicates exclude each other.</summary>
    public static Code ExcludedPredicates { get; } = new("excluded-predicates");

    /// <summary>Terms of opposite stance for one target.</summary>
    public static Code OpposedFraming { get; } = new("opposed-framing");

    /// <summary>One statement says in so many words that the other is wrong.</summary>
    public static Code Disputed { get; } = new("disputed");

    /// <summary>A speaker denies having said what he is reported to have said.</summary>
    public static Code DeniedQuotation { get; } = new("denied-quotation");

    /// <summary>Nobody but a judgement says so.</summary>
    public static Code Asserted { get; } = new("asserted");
}
