using System.Buffers;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Weakly connected components after Sutton, Ben-Nun and Barak, "Optimizing Parallel Graph Connectivity Computation via Subgraph
/// Sampling" (IPDPS 2018): two steps of each node usually connect most of the graph, and what is connected need not be looked at.
/// </summary>
/// <remarks>
/// Every node hangs from one that does not come after it, so that whatever the order in which threads join them, the first node of
/// a component ends at its root.
/// </remarks>
internal sealed class AfforestWalk : IDisposable
{
    private const int FirstRounds = 2;
    private const int SampleSize = 1024;
    private const int BlockLength = 1 << 14;

    private readonly int[] _starts;
    private readonly int[] _nodes;
    private readonly int _count;

    // Borrowed; only the first are in use.
    private readonly int[] _parents;
    private readonly WalkMeter _meter;
    private readonly int _threads;
    private readonly CancellationToken _cancellationToken;

    public AfforestWalk(Rows rows, WalkMeter meter, int threads, CancellationToken cancellationToken)
    {
        _starts = rows.Starts;
        _nodes = rows.Nodes;
        _count = rows.NodeCount;
        _parents = ArrayPool<int>.Shared.Rent(_count);
        _meter = meter;
        _threads = threads;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Gives back what was borrowed, the answer included.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_parents);

    /// <summary>For each node another one of its component that does not come after it, and for the first of the component itself.</summary>
    public Span<int> Run()
    {
        for (var node = 0; node < _count; node++)
        {
            _parents[node] = node;
        }

        for (var round = 0; round < FirstRounds; round++)
        {
            var skipped = round;
            InBlocks((first, end) => JoinOneStep(first, end, skipped));
            Flatten();
        }

        if (_count > 0)
        {
            var largest = MostFrequentParent();
            InBlocks((first, end) => JoinOthers(first, end, largest));
        }

        return _parents.AsSpan(0, _count);
    }

    private void InBlocks(Action<int, int> work)
    {
        var blocks = (_count + BlockLength - 1) / BlockLength;
        if (_threads == 1 || blocks < 2)
        {
            for (var block = 0; block < blocks; block++)
            {
                Do(block);
            }

            return;
        }

        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = _cancellationToken }, Do);

        void Do(int block)
        {
            var first = block * BlockLength;
            var end = Math.Min(first + BlockLength, _count);
            if (MayWork(first, end))
            {
                work(first, end);
            }
        }
    }

    private bool MayWork(int first, int end)
    {
        if (_threads == 1)
        {
            return MayLook(first, end);
        }

        lock (_meter)
        {
            return MayLook(first, end);
        }
    }

    // What a round does not look at is not counted: there is no limit to the number here, only a clock to be read now and then.
    private bool MayLook(int first, int end) => _meter.MayLook(Math.Min(end - first, _starts[end] - _starts[first]));

    private void JoinOneStep(int first, int end, int skipped)
    {
        var starts = _starts;
        var nodes = _nodes;
        for (var node = first; node < end; node++)
        {
            var step = starts[node] + skipped;
            if (step < starts[node + 1])
            {
                Join(node, nodes[step]);
            }
        }
    }

    // A step between the largest component and another is seen from the other, so none of the largest needs to be gone through.
    private void JoinOthers(int first, int end, int largest)
    {
        var starts = _starts;
        var nodes = _nodes;
        var parents = _parents;
        for (var node = first; node < end; node++)
        {
            if (parents[node] == largest)
            {
                continue;
            }

            for (var step = starts[node] + FirstRounds; step < starts[node + 1]; step++)
            {
                Join(node, nodes[step]);
            }
        }
    }

    private void Join(int node, int other)
    {
        var parents = _parents;
        var one = parents[node];
        var two = parents[other];
        while (one != two)
        {
            var high = Math.Max(one, two);
            var low = Math.Min(one, two);
            var above = parents[high];
            if (above == low || (above == high && Hang(high, low)))
            {
                return;
            }

            one = parents[parents[high]];
            two = parents[low];
        }
    }

    private bool Hang(int high, int low)
    {
        if (_threads == 1)
        {
            _parents[high] = low;
            return true;
        }

        return Interlocked.CompareExchange(ref _parents[high], low, high) == high;
    }

    private void Flatten()
    {
        if (_threads > 1)
        {
            InBlocks(HangFromRoots);
            return;
        }

        // Upwards, so that the parent of each node hangs from its root already: one look is enough.
        var parents = _parents;
        for (var node = 0; node < _count; node++)
        {
            parents[node] = parents[parents[node]];
        }
    }

    private void HangFromRoots(int first, int end)
    {
        var parents = _parents;
        for (var node = first; node < end; node++)
        {
            var root = parents[parents[node]];
            while (parents[root] != root)
            {
                root = parents[root];
            }

            parents[node] = root;
        }
    }

    // From places that are always the same ones; another guess would cost time, and change nothing else.
    private int MostFrequentParent()
    {
        var samples = new int[SampleSize];
        var random = 0x9E3779B9u;
        for (var sample = 0; sample < SampleSize; sample++)
        {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            samples[sample] = _parents[(int)(random % (uint)_count)];
        }

        Array.Sort(samples);
        var (most, mostOften, begin) = (samples[0], 0, 0);
        for (var sample = 0; sample < SampleSize; sample++)
        {
            begin = samples[sample] == samples[begin] ? begin : sample;
            if (sample - begin >= mostOften)
            {
                (most, mostOften) = (samples[sample], sample - begin + 1);
            }
        }

        return most;
    }
}
