using System.Numerics;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Walks breadth-first from 64 nodes at once, a bit for each: the row of a node is looked at once for all that come to it in the same
/// number of steps. After Then et al., <c>The More the Merrier: Efficient Multi-Source Graph Traversal</c>, VLDB 2014.
/// </summary>
internal sealed class ClosenessWorker : IBlockWorker
{
    /// <summary>How many sources a block has.</summary>
    public const int Lanes = 64;

    private readonly Rows _rows;
    private readonly int[] _sources;
    private readonly ClosenessKind _kind;
    private readonly double[] _values;

    // For each node the bits of the sources that have reached it, that stand at it, and that arrive at it with the next step.
    private readonly ulong[] _seen;
    private ulong[] _standing;
    private ulong[] _arriving;
    private readonly int[] _touched;
    private int[] _here;
    private int[] _there;
    private int _touchedCount;

    private readonly int[] _arrivals = new int[Lanes];
    private readonly long[] _reached = new long[Lanes];
    private readonly long[] _farness = new long[Lanes];
    private readonly double[] _nearness = new double[Lanes];

    public ClosenessWorker(Rows rows, int[] sources, ClosenessKind kind, double[] values, WalkMeter meter)
    {
        _rows = rows;
        _sources = sources;
        _kind = kind;
        _values = values;
        _seen = new ulong[rows.NodeCount];
        _standing = new ulong[rows.NodeCount];
        _arriving = new ulong[rows.NodeCount];
        _touched = new int[rows.NodeCount];
        _here = new int[rows.NodeCount];
        _there = new int[rows.NodeCount];
        Meter = meter;
    }

    public WalkMeter Meter { get; }

    public void Work(int block)
    {
        var sources = SourcesOf(block);
        var count = sources.Length;
        for (var lane = 0; lane < sources.Length; lane++)
        {
            _here[lane] = sources[lane];
            _standing[sources[lane]] = 1UL << lane;
            _seen[sources[lane]] = 1UL << lane;
            _touched[_touchedCount++] = sources[lane];
        }

        for (var distance = 1; count > 0 && Meter.CutReason is null; distance++)
        {
            count = Step(count);
            Arrive(count, distance);
        }

        Clear(count);
    }

    public void Gather(int block)
    {
        var sources = SourcesOf(block);
        var others = _sources.Length - 1;
        for (var lane = 0; lane < sources.Length; lane++)
        {
            // Because a source whose walk was cut looks farther from everything than it is.
            if (Meter.CutReason is null && _reached[lane] > 0)
            {
                _values[sources[lane]] = _kind == ClosenessKind.Harmonic
                    ? _nearness[lane] / others
                    : (double)_reached[lane] / others * _reached[lane] / _farness[lane];
            }

            _reached[lane] = 0;
            _farness[lane] = 0;
            _nearness[lane] = 0;
        }
    }

    private ReadOnlySpan<int> SourcesOf(int block) =>
        _sources.AsSpan(block * Lanes, Math.Min(Lanes, _sources.Length - block * Lanes));

    /// <summary>Takes one step from every node at which somebody stands; how many nodes somebody arrives at for the first time.</summary>
    private int Step(int count)
    {
        var arrived = 0;
        for (var place = 0; place < count; place++)
        {
            var node = _here[place];
            var bits = _standing[node];
            _standing[node] = 0;
            var row = _rows.NodesAt(node);
            if (!Meter.MayLook(row.Length))
            {
                continue;
            }

            foreach (var other in row)
            {
                var fresh = bits & ~_seen[other];
                if (fresh != 0)
                {
                    if (_arriving[other] == 0)
                    {
                        _there[arrived++] = other;
                    }

                    _arriving[other] |= fresh;
                }
            }
        }

        (_here, _there) = (_there, _here);
        (_standing, _arriving) = (_arriving, _standing);
        return arrived;
    }

    private void Arrive(int count, int distance)
    {
        Array.Clear(_arrivals);
        for (var place = 0; place < count; place++)
        {
            var node = _here[place];
            if (_seen[node] == 0)
            {
                _touched[_touchedCount++] = node;
            }

            _seen[node] |= _standing[node];
            for (var bits = _standing[node]; bits != 0; bits &= bits - 1)
            {
                _arrivals[BitOperations.TrailingZeroCount(bits)]++;
            }
        }

        for (var lane = 0; lane < Lanes; lane++)
        {
            _reached[lane] += _arrivals[lane];
            _farness[lane] += (long)_arrivals[lane] * distance;
            _nearness[lane] += (double)_arrivals[lane] / distance;
        }
    }

    // Only what was touched, because a graph may have far more nodes than can be reached from anywhere.
    private void Clear(int standingCount)
    {
        for (var place = 0; place < standingCount; place++)
        {
            _standing[_here[place]] = 0;
        }

        for (var place = 0; place < _touchedCount; place++)
        {
            _seen[_touched[place]] = 0;
        }

        _touchedCount = 0;
    }
}
