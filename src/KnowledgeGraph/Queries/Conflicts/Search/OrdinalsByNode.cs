namespace KnowledgeGraph.Queries;

/// <summary>Places in the ledger by the node that they are filed under, in two arrays of numbers.</summary>
internal sealed class OrdinalsByNode
{
    private readonly Dictionary<EntityId, int> _numbers = [];
    private readonly List<EntityId> _nodes = [];
    private readonly List<(int Number, int Ordinal)> _filed = [];
    private readonly List<int> _last = [];
    private int[] _starts = [];
    private int[] _ordinals = [];

    /// <summary>The nodes, in the order in which they were first filed under.</summary>
    public IReadOnlyList<EntityId> Nodes => _nodes;

    /// <summary>Files a place, which comes after those filed before, or is the last of them, under a node.</summary>
    public void Add(EntityId node, int ordinal)
    {
        if (!_numbers.TryGetValue(node, out var number))
        {
            _numbers.Add(node, number = _nodes.Count);
            _nodes.Add(node);
            _last.Add(-1);
        }

        // Because a statement may say several things about one node.
        if (_last[number] != ordinal)
        {
            _last[number] = ordinal;
            _filed.Add((number, ordinal));
        }
    }

    /// <summary>The places that are filed under a node, ascending, each once.</summary>
    public ReadOnlySpan<int> At(EntityId node)
    {
        if (_ordinals.Length != _filed.Count)
        {
            Sort();
        }

        return _numbers.TryGetValue(node, out var number) ? _ordinals.AsSpan(_starts[number].._starts[number + 1]) : [];
    }

    // A counting sort by node.
    private void Sort()
    {
        _starts = new int[_nodes.Count + 1];
        foreach (var (number, _) in _filed)
        {
            _starts[number + 1]++;
        }

        for (var number = 0; number < _nodes.Count; number++)
        {
            _starts[number + 1] += _starts[number];
        }

        var next = _starts.AsSpan(0, _nodes.Count).ToArray();
        _ordinals = new int[_filed.Count];
        foreach (var (number, ordinal) in _filed)
        {
            _ordinals[next[number]++] = ordinal;
        }
    }
}
