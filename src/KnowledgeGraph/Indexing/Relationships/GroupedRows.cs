using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// Relationships by a node at one of their ends, then by type, ascending: those of one type at a node lie side by side. Only nodes that
/// have any take up room.
/// </summary>
internal sealed class GroupedRows
{
    private readonly RankedSet _nodes;
    private readonly int[] _firstGroups;
    private readonly byte[] _types;
    private readonly int[] _starts;
    private readonly int[] _relationships;

    /// <summary>Counting sorts, by the node and within a node by type.</summary>
    /// <param name="relationships">The ordinals, ascending; null for all that have an end.</param>
    /// <param name="ends">The node at the end, in the same order.</param>
    /// <param name="typeNumbers">The type of each relationship, by ordinal.</param>
    /// <param name="nodeCount">How many nodes there are.</param>
    public GroupedRows(int[]? relationships, int[] ends, byte[] typeNumbers, int nodeCount)
    {
        var starts = new int[nodeCount + 1];
        foreach (var node in ends)
        {
            starts[node + 1]++;
        }

        var nodes = new List<int>();
        for (var node = 0; node < nodeCount; node++)
        {
            if (starts[node + 1] > 0)
            {
                nodes.Add(node);
            }

            starts[node + 1] += starts[node];
        }

        var next = starts.AsSpan(0, nodeCount).ToArray();
        _relationships = new int[ends.Length];
        for (var place = 0; place < ends.Length; place++)
        {
            _relationships[next[ends[place]]++] = relationships is null ? place : relationships[place];
        }

        _nodes = new RankedSet(nodeCount, CollectionsMarshal.AsSpan(nodes));
        var splitting = new TypeSplitting(_relationships, typeNumbers, nodes.Count);
        foreach (var node in nodes)
        {
            splitting.Split(starts[node], starts[node + 1]);
        }

        (_firstGroups, _types, _starts) = splitting.Close();
    }

    public long Bytes => _nodes.Bytes + ((_firstGroups.Length + _starts.Length) * (long)sizeof(int)) + _types.Length + RowBytes;

    public long RowBytes => _relationships.Length * (long)sizeof(int);

    /// <summary>How many groups there are, each of one type at one node.</summary>
    public int GroupCount => _types.Length;

    public int Count => _relationships.Length;

    /// <summary>The ordinals at a node of one type, ascending.</summary>
    public ReadOnlySpan<int> At(int node, byte type)
    {
        var number = _nodes.NumberOf(node);
        if (number < 0)
        {
            return [];
        }

        var end = _firstGroups[number + 1];
        for (var group = _firstGroups[number]; group < end; group++)
        {
            if (_types[group] == type)
            {
                return _relationships.AsSpan(_starts[group].._starts[group + 1]);
            }
        }

        return [];
    }

    /// <summary>The ordinals at a node by type, and where each type begins and ends, counted from the first of these numbers.</summary>
    public ReadOnlySpan<int> At(int node, out ReadOnlySpan<int> bounds)
    {
        var number = _nodes.NumberOf(node);
        if (number < 0)
        {
            bounds = [];
            return [];
        }

        bounds = _starts.AsSpan(_firstGroups[number]..(_firstGroups[number + 1] + 1));
        return _relationships.AsSpan(bounds[0]..bounds[^1]);
    }
}
