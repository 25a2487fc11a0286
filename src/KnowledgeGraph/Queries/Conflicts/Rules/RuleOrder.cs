namespace KnowledgeGraph.Queries;

/// <summary>The order of the rules, by which conflicts of the same two statements are ordered.</summary>
internal static class RuleOrder
{
    public const int OppositePolarity = 0;
    public const int DisjointFillers = 1;
    public const int DisjointQuantities = 2;
    public const int IncompatibleTimes = 3;
    public const int FactAgainstFuture = 4;
    public const int ExcludedPredicates = 5;
    public const int OpposedFraming = 6;
    public const int Disputed = 7;
    public const int Asserted = 8;

    /// <summary>The first rule of the caller's.</summary>
    public const int Callers = 9;
}
