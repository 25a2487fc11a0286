using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Traversal;

/// <summary>Nodes by what it costs to get to them, in buckets as wide as a cost; the cheapest bucket comes first.</summary>
/// <remarks>
/// A node may be in it more than once, and with a cost that is no longer its own: whoever takes nodes out looks at what they cost now.
/// The nearest buckets are lists in a ring, those beyond it share one heap, so that neither very small nor very large costs take more
/// than a logarithm of the number of nodes.
/// </remarks>
internal sealed class CostBuckets
{
    private const int NearCount = 256;

    // Because up to here a bucket more is another number, also as a double.
    private const long LastBucket = 1L << 52;

    private readonly List<int>[] _near = new List<int>[NearCount];
    private readonly PriorityQueue<int, long> _far = new();
    private List<int> _taken = [];
    private int _nearEntries;
    private long _current;

    public CostBuckets()
    {
        for (var slot = 0; slot < NearCount; slot++)
        {
            _near[slot] = [];
        }
    }

    /// <summary>How wide a bucket is.</summary>
    public double Width { get; private set; } = 1;

    /// <summary>Whether what costs so much belongs into a bucket before the present one.</summary>
    public bool HasPassed(double cost) => BucketOf(cost) < _current;

    /// <summary>Puts a node in, at a cost that is not less than the present bucket's.</summary>
    public void Add(int node, double cost)
    {
        var bucket = BucketOf(cost);
        if (bucket - _current < NearCount)
        {
            SlotOf(bucket).Add(node);
            _nearEntries++;
        }
        else
        {
            _far.Enqueue(node, bucket);
        }
    }

    /// <summary>Makes the cheapest bucket that holds a node the present one; false if none does.</summary>
    public bool MoveOn()
    {
        if (_nearEntries > 0)
        {
            while (SlotOf(_current).Count == 0)
            {
                _current++;
            }
        }
        else if (_far.TryPeek(out _, out var first))
        {
            _current = first;
        }
        else
        {
            return false;
        }

        while (_far.TryPeek(out var node, out var bucket) && bucket - _current < NearCount)
        {
            _far.Dequeue();
            SlotOf(bucket).Add(node);
            _nearEntries++;
        }

        return true;
    }

    /// <summary>Empties the present bucket.</summary>
    /// <param name="nodes">What was in it, valid until the next time; null if it is empty.</param>
    public bool TryTake([NotNullWhen(true)] out List<int>? nodes)
    {
        ref var slot = ref _near[_current & (NearCount - 1)];
        if (slot.Count == 0)
        {
            nodes = null;
            return false;
        }

        _taken.Clear();
        (slot, _taken) = (_taken, slot);
        _nearEntries -= _taken.Count;
        nodes = _taken;
        return true;
    }

    /// <summary>Makes the buckets another width, and puts every node into the one where it now belongs.</summary>
    /// <param name="width">The width.</param>
    /// <param name="costs">What it costs to get to each node.</param>
    /// <param name="done">At what cost each was taken out and gone on from; who costs that is left out.</param>
    public void Resize(double width, double[] costs, double[] done)
    {
        var nodes = new List<int>();
        foreach (var slot in _near)
        {
            nodes.AddRange(slot);
            slot.Clear();
        }

        foreach (var (node, _) in _far.UnorderedItems)
        {
            nodes.Add(node);
        }

        nodes.RemoveAll(node => costs[node] >= done[node]);
        _far.Clear();
        _nearEntries = 0;
        Width = width;
        _current = nodes.Count == 0 ? 0 : LastBucket;
        foreach (var node in nodes)
        {
            _current = Math.Min(_current, BucketOf(costs[node]));
        }

        foreach (var node in nodes)
        {
            Add(node, costs[node]);
        }
    }

    private long BucketOf(double cost) => (long)Math.Min(cost / Width, LastBucket);

    private List<int> SlotOf(long bucket) => _near[bucket & (NearCount - 1)];
}
