namespace KnowledgeGraph.Traversal;

/// <summary>The shortest way that goes on from a prefix as no way did that was handed out before.</summary>
/// <param name="Prefix">How it begins.</param>
/// <param name="Rest">The way from the end of the prefix to the target; its cost is that of the whole.</param>
/// <param name="ReachedCount">How many nodes the search for it reached.</param>
internal sealed record WayCandidate(WayPrefix Prefix, Way Rest, int ReachedCount)
{
    /// <summary>By cost, then by the number of steps, then by relationships in ledger order.</summary>
    public static IComparer<WayCandidate> Order { get; } = Comparer<WayCandidate>.Create(Compare);

    /// <summary>The whole way.</summary>
    public Way Whole()
    {
        var nodes = new int[Prefix.Depth + Rest.Nodes.Length];
        var relationships = new int[Prefix.Depth + Rest.Relationships.Length];
        Rest.Nodes.CopyTo(nodes, Prefix.Depth);
        Rest.Relationships.CopyTo(relationships, Prefix.Depth);
        for (var prefix = Prefix; prefix.Parent is { } parent; prefix = parent)
        {
            nodes[parent.Depth] = parent.Node;
            relationships[parent.Depth] = prefix.Relationship;
        }

        return new Way(nodes, relationships, Rest.Cost);
    }

    private static int Compare(WayCandidate left, WayCandidate right)
    {
        var byLength = LengthOf(left).Against(LengthOf(right));
        return byLength != 0 ? byLength : CompareLedger(left, right);
    }

    private static WayLength LengthOf(WayCandidate candidate) =>
        new(candidate.Rest.Cost, candidate.Prefix.Depth + candidate.Rest.Relationships.Length);

    // Two ways part where their prefixes do, or where one goes on from its prefix, so no more than that is looked at.
    private static int CompareLedger(WayCandidate left, WayCandidate right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        var (leftAt, rightAt) = (left.Prefix, right.Prefix);
        var (leftNext, rightNext) = (left.Rest.Relationships[0], right.Rest.Relationships[0]);
        while (leftAt != rightAt)
        {
            var (leftDepth, rightDepth) = (leftAt.Depth, rightAt.Depth);
            if (leftDepth >= rightDepth)
            {
                (leftAt, leftNext) = (leftAt.Parent!, leftAt.Relationship);
            }

            if (rightDepth >= leftDepth)
            {
                (rightAt, rightNext) = (rightAt.Parent!, rightAt.Relationship);
            }
        }

        return leftNext.CompareTo(rightNext);
    }
}
