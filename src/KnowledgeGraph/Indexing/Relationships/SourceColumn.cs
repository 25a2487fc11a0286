using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// From which nodes relationships lead, without a number for each: those that follow from a node lie side by side, in the order of nodes,
/// so that where they begin tells it. Only of others, the ledger's and those that lead from events, the node is written down.
/// </summary>
internal sealed class SourceColumn
{
    /// <summary>How many numbers must follow the starts, whatever they are.</summary>
    public const int Padding = NodesAtOnce;

    private const int NodesAtOnce = 8;
    private const int HintBits = 4;

    // The relationships of a node, and after them others whose turn comes before those of the next node, begin here.
    private readonly int[] _starts;

    // The node to which each 16th relationship belongs by that.
    private readonly int[] _hints;

    // Those that lead from another node than that, or that stand before all nodes.
    private readonly RankedSet _others;
    private readonly int[] _sourcesOfOthers;

    /// <param name="starts">Where the relationships begin that follow from each node, one number more: how many there are; and the padding.</param>
    /// <param name="others">Those whose source is not the node that they follow from, or that follow from none; ascending.</param>
    /// <param name="sourcesOfOthers">Their sources.</param>
    public SourceColumn(int[] starts, int[] others, int[] sourcesOfOthers)
    {
        _starts = starts;
        NodeCount = starts.Length - 1 - Padding;
        Count = starts[NodeCount];
        starts.AsSpan(NodeCount + 1).Fill(int.MaxValue);
        _others = new RankedSet(Count, others);
        _sourcesOfOthers = sourcesOfOthers;
        _hints = new int[(Count >> HintBits) + 1];
        var node = 0;
        for (var hint = 0; hint < _hints.Length; hint++)
        {
            while (node < NodeCount - 1 && starts[node + 1] <= hint << HintBits)
            {
                node++;
            }

            _hints[hint] = node;
        }
    }

    /// <summary>How many relationships there are.</summary>
    public int Count { get; }

    public int NodeCount { get; }

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
        // Because how many nodes further it is cannot be foretold, and a wrong guess takes longer than to compare eight at once.
        var node = _hints[relationship >> HintBits];
        var starts = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_starts), (nuint)(node + 1));
        var passed = BitOperations.PopCount(Vector256.LessThanOrEqual(starts, Vector256.Create(relationship)).ExtractMostSignificantBits());
        return passed < NodesAtOnce ? node + passed : SearchPlaceOf(relationship);
    }

    /// <summary>The relationships that lead from a node and follow from it: from a start to before an end.</summary>
    public (int Start, int End) OwnOf(int node)
    {
        var (start, end) = (_starts[node], _starts[node + 1]);

        // Because what else stands at its place comes after them.
        return start == end || !_others.Contains(end - 1) ? (start, end) : (start, end - (_others.CountBelow(end) - _others.CountBelow(start)));
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

            for (var end = Math.Min(sources.Length, _starts[node + 1] - first); place < end; place++)
            {
                sources[place] = node;
            }
        }

        var last = first + sources.Length;
        for (int other = _others.CountBelow(first), count = _others.CountBelow(last), at = first; other < count; other++, at++)
        {
            at = _others.NextFrom(at);
            sources[at - first] = _sourcesOfOthers[other];
        }
    }

    // Because many nodes that nothing follows from may come one after the other.
    private int SearchPlaceOf(int relationship)
    {
        var hint = relationship >> HintBits;
        var node = _hints[hint];
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
}
