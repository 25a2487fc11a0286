using System.Globalization;
using QuikGraph;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A relationship as an edge between two ordinals of a snapshot. The default leads from 0 to 0 and stands for no relationship.
/// </summary>
/// <remarks>Two edges are equal if they have equal ends and stand for the same relationship. Ordinals of two snapshots have nothing to do with each other.</remarks>
public readonly record struct OrdinalEdge : IEdge<int>
{
    // One more than the ordinal, so that the default stands for none.
    private readonly int _place;

    /// <summary>An edge of one's own, for an algorithm that adds edges.</summary>
    /// <param name="source">The ordinal that it leads from.</param>
    /// <param name="target">The ordinal that it leads to.</param>
    /// <param name="relationship">The ordinal of a relationship; -1 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal of the relationship is less than -1.</exception>
    public OrdinalEdge(int source, int target, int relationship = -1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(relationship, -1);
        Source = source;
        Target = target;
        _place = relationship + 1;
    }

    /// <summary>The ordinal of the node that the edge leads from.</summary>
    public int Source { get; }

    /// <summary>The ordinal of the node that the edge leads to.</summary>
    public int Target { get; }

    /// <summary>
    /// The place of the relationship among those of the snapshot, in the order of <see cref="EntityGraph.Relationships"/>; -1 for none.
    /// The view, or the graph, hands over the relationship itself.
    /// </summary>
    public int RelationshipOrdinal => _place - 1;

    /// <summary>The two ends, such as <c>3 -> 5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source} -> {Target}");
}
