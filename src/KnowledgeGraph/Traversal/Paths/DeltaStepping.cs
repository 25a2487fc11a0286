using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// What it costs to get from one node to every other, by delta-stepping (Meyer and Sanders, 2003): nodes are taken up bucket by bucket, and all
/// of a bucket at a time, if need be again.
/// </summary>
/// <remarks>
/// A round goes on from what the nodes cost when it began, so what it comes to is the same however many threads share it; and adding a
/// cost never makes a sum less, so the costs at the end are, to the last bit, those of Dijkstra's algorithm.
/// </remarks>
internal sealed class DeltaStepping
{
    private const int Chunk = 64;

    // Below it the sum of two costs may be nothing but rounding, above it infinite.
    private const double Narrowest = 1e-290;
    private const double Widest = 1e290;

    private readonly Rows _steps;
    private readonly RelationshipCosts _costs;
    private readonly WalkMeter _meter;
    private readonly int _threads;
    private readonly int _worthSharing;
    private readonly double _degree;
    private readonly double[] _distances;

    // At what distance each node was last gone on from.
    private readonly double[] _done;
    private readonly CostBuckets _buckets = new();
    private readonly List<int> _round = [];
    private readonly List<int>[] _improved;
    private long _widthFixedUntil = 1;
    private double _widest = Widest;
    private long _first;
    private long _again;

    /// <summary>A search along steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="costs">What relationships cost.</param>
    /// <param name="meter">What is left of the budget.</param>
    /// <param name="threads">How many threads at most share a round.</param>
    /// <param name="worthSharing">How many steps a round has to have to be shared; null for as many as usual.</param>
    public DeltaStepping(Rows steps, RelationshipCosts costs, WalkMeter meter, int threads, int? worthSharing = null)
    {
        _steps = steps;
        _costs = costs;
        _meter = meter;
        _threads = threads;
        _worthSharing = worthSharing ?? Sharing.LeastWork;
        _degree = Math.Max(1, (double)steps.StepCount / Math.Max(1, steps.NodeCount));
        _distances = new double[steps.NodeCount];
        _done = new double[steps.NodeCount];
        _improved = new List<int>[threads];
        Array.Fill(_distances, double.PositiveInfinity);
        Array.Fill(_done, double.PositiveInfinity);
        for (var thread = 0; thread < threads; thread++)
        {
            _improved[thread] = [];
        }
    }

    /// <summary>The costs by node, positive infinity for those that were not reached.</summary>
    /// <returns>Where the budget was used up, only costs that would not have become less are there.</returns>
    public double[] Run(int source)
    {
        _distances[source] = 0;
        _buckets.Add(source, 0);
        while (_buckets.MoveOn() && _buckets.TryTake(out var nodes))
        {
            var steps = Gather(nodes);
            if (!Price())
            {
                ForgetUnfinished(source);
                break;
            }

            Relax(steps);
            ChooseWidth();
        }

        return _distances;
    }

    // The nodes of a round, each once; how many steps they have.
    private int Gather(List<int> nodes)
    {
        var steps = 0;
        _round.Clear();
        foreach (var node in nodes)
        {
            if (_distances[node] >= _done[node])
            {
                continue;
            }

            var isFirst = double.IsPositiveInfinity(_done[node]);
            _first += isFirst ? 1 : 0;
            _again += isFirst ? 0 : 1;
            _done[node] = _distances[node];
            _round.Add(node);
            steps += _steps.DegreeOf(node);
        }

        return steps;
    }

    // On the thread of the caller, because nobody promised that the cost function may be asked from several.
    private bool Price()
    {
        foreach (var node in _round)
        {
            var relationships = _steps.RelationshipsAt(node);
            if (!_meter.MayLook(relationships.Length))
            {
                return false;
            }

            foreach (var relationship in relationships)
            {
                _costs.Of(relationship);
            }
        }

        return true;
    }

    private void Relax(int steps)
    {
        if (_threads == 1 || steps < _worthSharing)
        {
            RelaxAlone();
        }
        else
        {
            var taken = 0;
            Parallel.For(0, _threads, new ParallelOptions { MaxDegreeOfParallelism = _threads }, thread =>
            {
                int start;
                while ((start = Interlocked.Add(ref taken, Chunk) - Chunk) < _round.Count)
                {
                    RelaxTogether(start, Math.Min(start + Chunk, _round.Count), _improved[thread]);
                }
            });
        }

        foreach (var improved in _improved)
        {
            foreach (var node in improved)
            {
                _buckets.Add(node, _distances[node]);
            }

            improved.Clear();
        }
    }

    private void RelaxAlone()
    {
        var improved = _improved[0];
        foreach (var node in _round)
        {
            var distance = _done[node];
            var nodes = _steps.NodesAt(node);
            var relationships = _steps.RelationshipsAt(node);
            for (var step = 0; step < nodes.Length; step++)
            {
                var offer = distance + _costs.Of(relationships[step]);
                if (offer < _distances[nodes[step]])
                {
                    _distances[nodes[step]] = offer;
                    improved.Add(nodes[step]);
                }
            }
        }
    }

    private void RelaxTogether(int start, int end, List<int> improved)
    {
        for (var place = start; place < end; place++)
        {
            var distance = _done[_round[place]];
            var nodes = _steps.NodesAt(_round[place]);
            var relationships = _steps.RelationshipsAt(_round[place]);
            for (var step = 0; step < nodes.Length; step++)
            {
                if (Lower(ref _distances[nodes[step]], distance + _costs.Of(relationships[step])))
                {
                    improved.Add(nodes[step]);
                }
            }
        }
    }

    private static bool Lower(ref double distance, double offer)
    {
        var known = Volatile.Read(ref distance);
        while (offer < known)
        {
            var found = Interlocked.CompareExchange(ref distance, offer, known);
            if (found == known)
            {
                return true;
            }

            known = found;
        }

        return false;
    }

    // A few relationships of a node should lie within the width of a bucket: with fewer there is little to share, with more too
    // much is done again. What costs are usual is only known from those that were met, so it is chosen again each time that those
    // are twice as many.
    private void ChooseWidth()
    {
        var width = _buckets.Width;
        if (_again > 4096 + (2 * _first) && width > Narrowest)
        {
            // Because a few large costs can make many small ones look like nothing.
            width = _widest = width / 16;
        }
        else if (_costs.PositiveCount >= _widthFixedUntil)
        {
            _widthFixedUntil = 2 * _costs.PositiveCount;
            width = Math.Clamp(3 * (_costs.Typical / _degree), Narrowest, _widest);
        }

        if (width > 2 * _buckets.Width || width < _buckets.Width / 2)
        {
            _first = _again = 0;
            _buckets.Resize(width, _distances, _done);
        }
    }

    // What lies in the present bucket, or beyond it, may still have become less.
    private void ForgetUnfinished(int source)
    {
        for (var node = 0; node < _distances.Length; node++)
        {
            if (node != source && !_buckets.HasPassed(_distances[node]))
            {
                _distances[node] = double.PositiveInfinity;
            }
        }
    }
}
