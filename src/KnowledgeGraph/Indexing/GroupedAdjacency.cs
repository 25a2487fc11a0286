namespace KnowledgeGraph.Indexing;

/// <summary>The relationships at each node, those of one group side by side, so that one group is a slice.</summary>
internal sealed class GroupedAdjacency
{
    /// <summary>The group of a relationship that is left out.</summary>
    public const int LeftOut = -1;

    private readonly int[] _starts;
    private readonly int[] _relationships;
    private readonly int[] _groups;

    private GroupedAdjacency(int[] starts, int[] relationships, int[] groups)
    {
        _starts = starts;
        _relationships = relationships;
        _groups = groups;
    }

    /// <summary>The ordinals of the relationships of a group at a node, ascending. Costs a binary search among those at the node.</summary>
    public ReadOnlySpan<int> At(int node, int group)
    {
        var start = FirstFrom(_starts[node], _starts[node + 1], group);
        return _relationships.AsSpan(start..FirstFrom(start, _starts[node + 1], group + 1));
    }

    /// <summary>Two counting sorts: by group, then by the node at one of the ends, so that the order within a group stays.</summary>
    /// <param name="endOfRelationship">The node at that end, by relationship.</param>
    /// <param name="groups">The group, by relationship, or <see cref="LeftOut"/>.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <param name="nodeCount">How many nodes there are.</param>
    public static GroupedAdjacency By(ReadOnlySpan<int> endOfRelationship, int[] groups, int groupCount, int nodeCount)
    {
        var inGroup = Enumerable.Range(0, groups.Length).Where(relationship => groups[relationship] != LeftOut).ToArray();
        var byGroup = Sort(inGroup, groups, groupCount).Sorted;
        var (starts, relationships) = Sort(byGroup, endOfRelationship, nodeCount);
        return new GroupedAdjacency(starts, relationships, groups);
    }

    private static (int[] Starts, int[] Sorted) Sort(int[] relationships, ReadOnlySpan<int> keys, int keyCount)
    {
        var starts = new int[keyCount + 1];
        foreach (var relationship in relationships)
        {
            starts[keys[relationship] + 1]++;
        }

        for (var key = 0; key < keyCount; key++)
        {
            starts[key + 1] += starts[key];
        }

        var next = starts.AsSpan(0, keyCount).ToArray();
        var sorted = new int[relationships.Length];
        foreach (var relationship in relationships)
        {
            sorted[next[keys[relationship]]++] = relationship;
        }

        return (starts, sorted);
    }

    private int FirstFrom(int start, int end, int group)
    {
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            if (_groups[_relationships[middle]] < group)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }
}
