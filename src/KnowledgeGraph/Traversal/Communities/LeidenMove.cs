namespace KnowledgeGraph.Traversal;

/// <summary>Moves nodes one by one to where they fit best, until none fits better elsewhere.</summary>
internal sealed class LeidenMove
{
    // Because a gain that is nothing but rounding would let nodes move to and fro for ever; in parts of a node's degree.
    private const double LeastGain = 1e-9;

    private readonly LeidenLevel _level;
    private readonly int[] _communities;
    private readonly double _chance;

    private readonly long[] _totals;
    private readonly int[] _sizes;
    private readonly Stack<int> _empty = new();

    // How many relationships lead from the node at hand to each community; zero for all but those that were touched.
    private readonly long[] _weights;
    private readonly int[] _touched;

    private LeidenMove(LeidenLevel level, int[] communities, double resolution)
    {
        _level = level;
        _communities = communities;
        _chance = resolution / level.Total;
        _totals = new long[level.NodeCount];
        _sizes = new int[level.NodeCount];
        _weights = new long[level.NodeCount];
        _touched = new int[level.NodeCount];
        for (var node = 0; node < level.NodeCount; node++)
        {
            _totals[communities[node]] += level.Degrees[node];
            _sizes[communities[node]]++;
        }

        for (var community = level.NodeCount - 1; community >= 0; community--)
        {
            if (_sizes[community] == 0)
            {
                _empty.Push(community);
            }
        }
    }

    /// <summary>Moves nodes; says whether it was through before the budget was.</summary>
    /// <param name="level">The nodes.</param>
    /// <param name="communities">The community of each, a number less than that of nodes; changed.</param>
    /// <param name="resolution">What chance is multiplied with.</param>
    /// <param name="random">Where the order comes from.</param>
    /// <param name="meter">Asked before the steps of a node are looked at.</param>
    public static bool Run(LeidenLevel level, int[] communities, double resolution, SplitMix random, WalkMeter meter) =>
        new LeidenMove(level, communities, resolution).Run(random, meter);

    private bool Run(SplitMix random, WalkMeter meter)
    {
        // A ring: there is always room, because no node waits twice.
        var waiting = random.Shuffled(_level.NodeCount);
        var waits = new bool[_level.NodeCount];
        Array.Fill(waits, true);
        var (first, count) = (0, waiting.Length);
        while (count > 0)
        {
            var node = waiting[first];
            first = first + 1 == waiting.Length ? 0 : first + 1;
            count--;
            waits[node] = false;
            var (start, end) = (_level.Starts[node], _level.Starts[node + 1]);
            if (!meter.MayLook(end - start))
            {
                return false;
            }

            if (!Move(node))
            {
                continue;
            }

            for (var step = start; step < end; step++)
            {
                var other = _level.Nodes[step];
                if (!waits[other] && _communities[other] != _communities[node])
                {
                    waits[other] = true;
                    var last = first + count;
                    waiting[last >= waiting.Length ? last - waiting.Length : last] = other;
                    count++;
                }
            }
        }

        return true;
    }

    private bool Move(int node)
    {
        var touched = 0;
        for (var step = _level.Starts[node]; step < _level.Starts[node + 1]; step++)
        {
            var community = _communities[_level.Nodes[step]];
            if (_weights[community] == 0)
            {
                _touched[touched++] = community;
            }

            _weights[community] += _level.Weights[step];
        }

        var own = _communities[node];
        var degree = _level.Degrees[node];
        _totals[own] -= degree;
        var least = LeastGain * degree;
        var (best, highest) = (own, _weights[own] - (_chance * degree * _totals[own]));
        foreach (var community in _touched.AsSpan(0, touched))
        {
            var gain = _weights[community] - (_chance * degree * _totals[community]);
            if (gain > highest + least)
            {
                (best, highest) = (community, gain);
            }

            _weights[community] = 0;
        }

        // By itself it gains nothing and loses nothing.
        if (highest + least < 0 && _sizes[own] > 1)
        {
            best = _empty.Peek();
        }

        _totals[best] += degree;
        if (best == own)
        {
            return false;
        }

        if (_sizes[best]++ == 0)
        {
            _empty.Pop();
        }

        if (--_sizes[own] == 0)
        {
            _empty.Push(own);
        }

        _communities[node] = best;
        return true;
    }
}
