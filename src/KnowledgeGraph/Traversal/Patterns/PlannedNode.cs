using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>A node of a pattern, made ready for one graph.</summary>
internal sealed class PlannedNode
{
    public required IGraphIndex Index { get; init; }

    /// <summary>The kinds that the pattern asks for, one bit each.</summary>
    public required int Kinds { get; init; }

    /// <summary>The kinds that are left when the ends of the steps on both sides are kept to.</summary>
    public required int PossibleKinds { get; init; }

    /// <summary>The ordinals of which it has one, ascending; null for any.</summary>
    public required int[]? Pins { get; init; }

    /// <summary>The acts of which it has one; null for any.</summary>
    public required Code[]? Acts { get; init; }

    public required Func<Node, bool>? Where { get; init; }

    /// <summary>What is not yet known of a node that the step on its left leads to.</summary>
    public required NodeChecks FromLeft { get; init; }

    /// <summary>What is not yet known of a node that the step on its right leads back to.</summary>
    public required NodeChecks FromRight { get; init; }

    /// <summary>The same, for one of these alone.</summary>
    public PlannedNode With(int[] pins) => new()
    {
        Index = Index,
        Kinds = Kinds,
        PossibleKinds = PossibleKinds,
        Pins = pins,
        Acts = Acts,
        Where = Where,
        FromLeft = FromLeft,
        FromRight = FromRight,
    };

    /// <summary>Whether a node fits, of which all but this is known. The object of the node is made only if it is needed.</summary>
    public bool Admits(int node, NodeChecks unknown)
    {
        if (Pins is not null && Array.BinarySearch(Pins, node) < 0)
        {
            return false;
        }

        var checksActs = Acts is not null && unknown.HasFlag(NodeChecks.Act);
        if (Where is null && !checksActs && !unknown.HasFlag(NodeChecks.Kind))
        {
            return true;
        }

        return (Kinds & (1 << (int)Index.KindOf(node))) != 0
            && (!checksActs || Acts.AsSpan().Contains(Index.ActOf(node)))
            && (Where is null || Where(Index.NodeAt(node)));
    }

    /// <summary>Whether every node fits of which all but this is known.</summary>
    public bool AdmitsAll(NodeChecks unknown) =>
        Pins is null && Where is null && (Acts is null || !unknown.HasFlag(NodeChecks.Act)) && !unknown.HasFlag(NodeChecks.Kind);
}
