namespace KnowledgeGraph.Indexing;

/// <summary>
/// From which nodes relationships lead, without a number for each: those that follow from a node lie side by side, in the order of nodes,
/// so that where they begin tells it. Only of others, the ledger's and those that lead from events, the node is written down.
/// </summary>
internal sealed class SourceColumn
{
    private const int HintBits = 5;
    private const int StepsBeforeSearch = 8;

    // The relationships of a node, and after them others whose turn comes before those of the next node, begin here.
    private readonly int[] _starts;

    // The node to which each 32nd relationship belongs by that.
    private readonly int[] _hints;

    // Those that lead from another node than that, or that stand before all nodes.
    private readonly RankedSet _others;
    private readonly int[] _sourcesOfOthers;
    private readonly int _count;

    /// <param name="starts">Where the relationships begin that follow from each node, and one number more: how many there are.</param>
    /// <param name="others">Those whose source is not the node that they follow from, or that follow from none; ascending.</param>
    /// <param name="sourcesOfOthers">Their sources.</param>
    public SourceColumn(int[] starts, int[] others, int[] sourcesOfOthers)
    {
        _starts = starts;
        _count = starts[^1];
        _others = new RankedSet(_count, others);
        _sourcesOfOthers = sourcesOfOthers;
        _hints = new int[(_count >> HintBits) + 1];
        var node = 0;
        for (var hint = 0; hint < _hints.Length; hint++)
        {
            while (node < starts.Length - 2 && starts[node + 1] <= hint << HintBits)
            {
                node++;
            }

            _hints[hint] = node;
        }
    }

    /// <summary>How many relationships there are.</summary>
    public int Count => _count;

    public int NodeCount => _starts.Length - 1;

    /// <summary>How many have their source written down.</summary>
    public int OtherCount => _sourcesOfOthers.Length;

    public long StartBytes => _starts.Length * (long)sizeof(int);

    public long Bytes => StartBytes + _others.Bytes + ((_hints.Length + _sourcesOfOthers.Length) * (long)sizeof(int));

    /// <summary>The node that a relationship leads from.</summary>
    public int Of(int relationship) => OtherNumberOf(relationship) is var other and >= 0 ? _sourcesOfOthers[other] : PlaceOf(relationship);

    /// <summary>The number of a relationship among those whose source is written down; -1 if it is none.</summary>
    public int OtherNumberOf(int relationship) => _others.NumberOf(relationship);

    /// <summary>The node at whose place a relationship stands: the one that it first follows from, if it was derived.</summary>
    public int PlaceOf(int relationship)
    {
        var hint = relationship >> HintBits;
        var node = _hints[hint];
        for (var step = 0; step < StepsBeforeSearch; step++)
        {
            if (_starts[node + 1] > relationship)
            {
                return node;
            }

            node++;
        }

        // Because many nodes that nothing follows from may come one after the other.
        var end = hint + 1 < _hints.Length ? _hints[hint + 1] : NodeCount - 1;
        while (node < end)
        {
            var middle = node + ((end - node) / 2);
            if (_starts[middle + 1] > relationship)
            {
                end = middle;
            }
            else
            {
                node = middle + 1;
            }
        }

        return node;
    }

    /// <summary>The relationships that lead from a node and follow from it: from a start to before an end.</summary>
    public (int Start, int End) OwnOf(int node)
    {
        var (start, end) = (_starts[node], _starts[node + 1]);

        // Because what else stands at its place comes after them.
        return _sourcesOfOthers.Length == 0 || start == end ? (start, end) : (start, end - (_others.CountBelow(end) - _others.CountBelow(start)));
    }

    /// <summary>Writes down the sources of relationships that follow one another.</summary>
    public void Read(int first, Span<int> sources)
    {
        var node = sources.IsEmpty ? 0 : PlaceOf(first);
        for (var place = 0; place < sources.Length;)
        {
            while (_starts[node + 1] <= first + place)
            {
                node++;
            }

            var end = Math.Min(sources.Length, _starts[node + 1] - first);
            sources[place..end].Fill(node);
            place = end;
        }

        var last = first + sources.Length;
        for (int other = _others.CountBelow(first), count = _others.CountBelow(last), at = first; other < count; other++, at++)
        {
            at = _others.NextFrom(at);
            sources[at - first] = _sourcesOfOthers[other];
        }
    }
}
