using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>Nodes that belong together more than with others. Enumerating it gives them in ledger order.</summary>
public sealed class Community : IReadOnlyList<Node>
{
    private readonly CommunityPartition _partition;

    internal Community(CommunityPartition partition, int number)
    {
        _partition = partition;
        Number = number;
    }

    /// <summary>Its place among the communities, from 0; the largest comes first.</summary>
    public int Number { get; }

    /// <summary>
    /// The node whose label its members have. Of <see cref="GraphCommunities.LabelPropagation"/> it may be one that has gone elsewhere
    /// itself; of <see cref="GraphCommunities.Communities"/> it is the first member.
    /// </summary>
    public Node Label => _partition.LabelOf(Number);

    /// <summary>How many nodes are in it; at least one.</summary>
    public int Count => _partition.MembersOf(Number).Length;

    /// <summary>The member at a position, counted from 0 in ledger order.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Node this[int index] => _partition.NodeAt(_partition.MembersOf(Number)[index]);

    /// <inheritdoc/>
    public IEnumerator<Node> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Its label and how many nodes are in it, such as <c>Harbour Press: 3 nodes</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{NodeLabel.Of(Label)}: {Count} {(Count == 1 ? "node" : "nodes")}");
}
