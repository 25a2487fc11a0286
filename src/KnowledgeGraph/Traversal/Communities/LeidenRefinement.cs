namespace KnowledgeGraph.Traversal;

/// <summary>Puts the nodes of each community together anew, from single ones: into parts that are well connected within it.</summary>
internal sealed class LeidenRefinement
{
    // How much chance there is in the choice of a part: the paper's theta, in relationships gained.
    private const double Randomness = 0.01;

    private readonly LeidenLevel _level;
    private readonly int[] _communities;
    private readonly double _chance;

    // Of each community, and of each part: how many ends it has. A part has the number of the node that it began with.
    private readonly long[] _communityTotals;
    private readonly long[] _totals;
    private readonly int[] _sizes;

    // How many relationships lead from each part to the rest of its community.
    private readonly long[] _outward;
    private readonly int[] _parts;

    // How many lead from the node at hand to each part; zero for all but those that were touched.
    private readonly long[] _weights;
    private readonly int[] _touched;
    private readonly double[] _likelihoods;

    private LeidenRefinement(LeidenLevel level, int[] communities, double resolution)
    {
        _level = level;
        _communities = communities;
        _chance = resolution / level.Total;
        _communityTotals = new long[level.NodeCount];
        _totals = (long[])level.Degrees.Clone();
        _sizes = new int[level.NodeCount];
        _outward = new long[level.NodeCount];
        _parts = new int[level.NodeCount];
        _weights = new long[level.NodeCount];
        _touched = new int[level.NodeCount];
        _likelihoods = new double[level.NodeCount];
        for (var node = 0; node < level.NodeCount; node++)
        {
            _communityTotals[communities[node]] += level.Degrees[node];
            _sizes[node] = 1;
            _parts[node] = node;
        }
    }

    /// <summary>The part that each node is in, as the number of one of its nodes; null if the budget was used up.</summary>
    /// <param name="level">The nodes.</param>
    /// <param name="communities">The community of each; no part reaches over two of them.</param>
    /// <param name="resolution">What chance is multiplied with.</param>
    /// <param name="random">Where the order and the choices come from.</param>
    /// <param name="meter">Asked for all steps, because they are gone through once to begin with and once to choose.</param>
    public static int[]? Run(LeidenLevel level, int[] communities, double resolution, SplitMix random, WalkMeter meter)
    {
        if (!meter.MayLook(level.Nodes.Length) || !meter.MayLook(level.Nodes.Length))
        {
            return null;
        }

        var refinement = new LeidenRefinement(level, communities, resolution);
        refinement.Look();
        foreach (var node in random.Shuffled(level.NodeCount))
        {
            refinement.Join(node, random);
        }

        return refinement._parts;
    }

    private void Look()
    {
        for (var node = 0; node < _level.NodeCount; node++)
        {
            for (var step = _level.Starts[node]; step < _level.Starts[node + 1]; step++)
            {
                _outward[node] += _communities[_level.Nodes[step]] == _communities[node] ? _level.Weights[step] : 0;
            }
        }
    }

    private void Join(int node, SplitMix random)
    {
        // Only who is still alone joins, and only if he belongs to his community at all.
        if (_parts[node] != node || _sizes[node] > 1 || !IsWellConnected(node, _communities[node]))
        {
            return;
        }

        var touched = 0;
        for (var step = _level.Starts[node]; step < _level.Starts[node + 1]; step++)
        {
            var other = _level.Nodes[step];
            if (_communities[other] != _communities[node])
            {
                continue;
            }

            var part = _parts[other];
            if (_weights[part] == 0)
            {
                _touched[touched++] = part;
            }

            _weights[part] += _level.Weights[step];
        }

        var chosen = Choose(node, _touched.AsSpan(0, touched), random);
        if (chosen != node)
        {
            _parts[node] = chosen;
            _sizes[chosen]++;
            _sizes[node] = 0;
            _totals[chosen] += _level.Degrees[node];
            _outward[chosen] += _outward[node] - (2 * _weights[chosen]);
        }

        foreach (var part in _touched.AsSpan(0, touched))
        {
            _weights[part] = 0;
        }
    }

    // One of the parts that it loses nothing by joining, the likelier the more it gains; it may stay alone as well.
    private int Choose(int node, ReadOnlySpan<int> parts, SplitMix random)
    {
        var highest = 0.0;
        for (var place = 0; place < parts.Length; place++)
        {
            var part = parts[place];
            _likelihoods[place] = IsWellConnected(part, _communities[node])
                ? _weights[part] - (_chance * _level.Degrees[node] * _totals[part])
                : double.NegativeInfinity;
            highest = Math.Max(highest, _likelihoods[place]);
        }

        // Against the highest, because the bare powers are more than a number can hold.
        var alone = Math.Exp(-highest / Randomness);
        var all = alone;
        for (var place = 0; place < parts.Length; place++)
        {
            _likelihoods[place] = _likelihoods[place] >= 0 ? Math.Exp((_likelihoods[place] - highest) / Randomness) : 0;
            all += _likelihoods[place];
        }

        var left = (random.Fraction() * all) - alone;
        if (left < 0)
        {
            return node;
        }

        var chosen = node;
        for (var place = 0; place < parts.Length && left >= 0; place++)
        {
            if (_likelihoods[place] > 0)
            {
                chosen = parts[place];
                left -= _likelihoods[place];
            }
        }

        return chosen;
    }

    private bool IsWellConnected(int part, int community) =>
        _outward[part] >= _chance * _totals[part] * (_communityTotals[community] - _totals[part]);
}
