namespace KnowledgeGraph.Traversal;

/// <summary>
/// A beginning that ways have in common. Together the beginnings of all ways that were handed out are a tree, in which each knows the
/// relationships by which those ways went on.
/// </summary>
internal sealed class WayPrefix(WayPrefix? parent, int node, int relationship, double paid)
{
    /// <summary>The beginning that is one step shorter; null if this has no step.</summary>
    public WayPrefix? Parent { get; } = parent;

    /// <summary>How many steps it has.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The node that it ends at.</summary>
    public int Node { get; } = node;

    /// <summary>Its last relationship; -1 if it has no step.</summary>
    public int Relationship { get; } = relationship;

    /// <summary>What it costs.</summary>
    public double Paid { get; } = paid;

    /// <summary>The relationships by which ways that were handed out go on.</summary>
    public HashSet<int> Onward { get; } = [];
}
