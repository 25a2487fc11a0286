using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Traversal;

/// <summary>Computes ranks from ranks, each node from those of the nodes that lead to it.</summary>
internal sealed class PageRankWalk : IDisposable
{
    private readonly PageRankOptions _ranking;
    private readonly Projection _projection;
    private readonly RankRows _rows;
    private readonly RowRanges _ranges;
    private readonly int _count;

    // The probability that a jump ends at each node. This and the others go by the numbers of the rows; they are borrowed, and only their
    // first places are in use.
    private readonly double[] _jumps;
    private readonly double[] _ranks;

    // What each node hands on along each of its steps: before an iteration, and after it.
    private double[] _shares;
    private double[] _nextShares;

    private PageRankWalk(Projection projection, PageRankOptions ranking, WalkOptions options, CancellationToken cancellationToken)
    {
        _ranking = ranking;
        _projection = projection;
        _rows = projection.Ranked(options.Direction, cancellationToken);
        _ranges = new RowRanges(_rows.Arriving, options, cancellationToken);
        _count = projection.NodeCount;
        _jumps = ArrayPool<double>.Shared.Rent(_count);
        _ranks = ArrayPool<double>.Shared.Rent(_count);
        _shares = ArrayPool<double>.Shared.Rent(_count);
        _nextShares = ArrayPool<double>.Shared.Rent(_count);
        FillJumps(ranking.Personalization, projection, _ranks.AsSpan(0, _count));
        for (var number = 0; number < _count; number++)
        {
            _jumps[number] = _ranks[_rows.Ordinals[number]];
        }

        _jumps.AsSpan(0, _count).CopyTo(_ranks);
    }

    /// <summary>The ranks of the nodes that a walk sees.</summary>
    public static NodeMeasures<double> Over(EntityGraph graph, PageRankOptions ranking, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        using var walk = new PageRankWalk(Projection.Of(graph, options), ranking, options, cancellationToken);
        walk.Iterate(meter);
        return new NodeMeasures<double>(walk._projection, walk.RanksByOrdinal(), meter.CutReason);
    }

    /// <summary>Gives back what was borrowed.</summary>
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_jumps);
        ArrayPool<double>.Shared.Return(_ranks);
        ArrayPool<double>.Shared.Return(_shares);
        ArrayPool<double>.Shared.Return(_nextShares);
    }

    private static void FillJumps(ValueList<EntityId> nodes, Projection projection, Span<double> jumps)
    {
        if (nodes.Count == 0)
        {
            for (var node = 0; node < jumps.Length; node++)
            {
                jumps[node] = projection.Includes(node) ? 1.0 / projection.IncludedCount : 0;
            }

            return;
        }

        var ordinals = nodes.Select(projection.Graph.OrdinalOrThrow).Where(projection.Includes).ToList();
        if (ordinals.Count == 0)
        {
            throw new ArgumentException("None of the nodes to jump to is in the graph as it was walked: of a kind that the options name, and recorded by its moment.", nameof(nodes));
        }

        jumps.Clear();
        foreach (var ordinal in ordinals)
        {
            jumps[ordinal] += 1.0 / ordinals.Count;
        }
    }

    private void Iterate(WalkMeter meter)
    {
        var dangling = Begin();
        var danglings = new double[_ranges.Count];
        var changes = new double[_ranges.Count];
        for (var iteration = 0; iteration < _ranking.Iterations && meter.MayLook(_rows.Arriving.StepCount); iteration++)
        {
            // What a node without steps has, goes where a jump goes.
            var jumping = 1 - _ranking.Damping + (_ranking.Damping * dangling);
            _ranges.Run((range, first, end) => (danglings[range], changes[range]) = Rank(first, end, jumping));
            (_shares, _nextShares) = (_nextShares, _shares);
            dangling = danglings.Sum();
            if (changes.Sum() < _ranking.Tolerance)
            {
                return;
            }
        }
    }

    private double Begin()
    {
        var dangling = 0.0;
        for (var number = 0; number < _count; number++)
        {
            var leaving = _rows.Leaving[number];
            _shares[number] = leaving == 0 ? 0 : _ranks[number] / leaving;
            dangling += leaving == 0 ? _ranks[number] : 0;
        }

        return dangling;
    }

    private (double Dangling, double Change) Rank(int first, int end, double jumping)
    {
        var (dangling, change) = (0.0, 0.0);
        var (shares, nextShares, ranks, jumps) = (_shares, _nextShares, _ranks, _jumps);
        var (starts, nodes, leavings) = (_rows.Arriving.Starts, _rows.Arriving.Nodes, _rows.Leaving);
        for (var number = first; number < end; number++)
        {
            var arriving = nodes.AsSpan(starts[number], starts[number + 1] - starts[number]);
            var rank = (jumps[number] * jumping) + (_ranking.Damping * Sum(arriving, shares));
            change += Math.Abs(rank - ranks[number]);
            ranks[number] = rank;
            var leaving = leavings[number];
            nextShares[number] = leaving == 0 ? 0 : rank / leaving;
            dangling += leaving == 0 ? rank : 0;
        }

        return (dangling, change);
    }

    private ReadOnlySpan<double> RanksByOrdinal()
    {
        // The shares are not needed any more.
        for (var number = 0; number < _count; number++)
        {
            _shares[_rows.Ordinals[number]] = _ranks[number];
        }

        return _shares.AsSpan(0, _count);
    }

    // Four sums, because each addition has to wait for the one before it in the same sum. Without a check of each node, because rows name
    // none that is not there, and this line is nearly all of the time.
    private static double Sum(ReadOnlySpan<int> nodes, double[] shares)
    {
        ref var node = ref MemoryMarshal.GetReference(nodes);
        ref var share = ref MemoryMarshal.GetArrayDataReference(shares);
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        var place = 0;
        for (; place <= nodes.Length - 4; place += 4)
        {
            first += Unsafe.Add(ref share, Unsafe.Add(ref node, place));
            second += Unsafe.Add(ref share, Unsafe.Add(ref node, place + 1));
            third += Unsafe.Add(ref share, Unsafe.Add(ref node, place + 2));
            fourth += Unsafe.Add(ref share, Unsafe.Add(ref node, place + 3));
        }

        for (; place < nodes.Length; place++)
        {
            first += Unsafe.Add(ref share, Unsafe.Add(ref node, place));
        }

        return first + second + (third + fourth);
    }
}
