namespace KnowledgeGraph.Traversal;

/// <summary>What it takes to read the matches of one search.</summary>
/// <param name="Plan">What was searched for.</param>
/// <param name="Make">Makes the nodes of a match what the caller sees.</param>
internal sealed record MatchReading<TNodes>(PatternPlan Plan, Func<MatchedNodes, TNodes> Make)
{
    /// <summary>How many nodes a match has; kept here, because every look at a match asks for it.</summary>
    public int NodeCount { get; } = Plan.Nodes.Length;
}
