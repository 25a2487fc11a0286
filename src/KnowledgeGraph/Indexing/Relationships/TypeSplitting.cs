namespace KnowledgeGraph.Indexing;

/// <summary>Sorts rows of relationships by type, each for itself, and notes where the types begin.</summary>
internal sealed class TypeSplitting(int[] relationships, byte[] typeNumbers, int rowCount)
{
    private readonly List<int> _firstGroups = new(rowCount + 1) { 0 };
    private readonly List<byte> _types = new(rowCount);
    private readonly List<int> _starts = new(rowCount + 1);
    private readonly int[] _next = new int[byte.MaxValue + 1];
    private int[] _before = [];

    /// <summary>Sorts the row that follows the last one and is not empty, and keeps the order within a type.</summary>
    public void Split(int start, int end)
    {
        var type = typeNumbers[relationships[start]];
        var isOfOne = true;
        for (var place = start + 1; place < end && isOfOne; place++)
        {
            isOfOne = typeNumbers[relationships[place]] == type;
        }

        if (isOfOne)
        {
            _types.Add(type);
            _starts.Add(start);
        }
        else
        {
            Sort(start, end);
        }

        _firstGroups.Add(_types.Count);
    }

    /// <summary>The number of the first group of each row, the type of each group, and where each group begins; the first and the last with one number more.</summary>
    public (int[] FirstGroups, byte[] Types, int[] Starts) Close()
    {
        _starts.Add(relationships.Length);
        return ([.. _firstGroups], [.. _types], [.. _starts]);
    }

    private void Sort(int start, int end)
    {
        if (_before.Length < end - start)
        {
            _before = new int[Math.Max(end - start, Math.Min(Array.MaxLength, 2L * _before.Length))];
        }

        var before = _before.AsSpan(0, end - start);
        relationships.AsSpan(start..end).CopyTo(before);
        _next.AsSpan().Clear();
        foreach (var relationship in before)
        {
            _next[typeNumbers[relationship]]++;
        }

        var place = start;
        for (var type = 0; type < _next.Length; type++)
        {
            if (_next[type] > 0)
            {
                _types.Add((byte)type);
                _starts.Add(place);
                (_next[type], place) = (place, place + _next[type]);
            }
        }

        foreach (var relationship in before)
        {
            relationships[_next[typeNumbers[relationship]]++] = relationship;
        }
    }
}
