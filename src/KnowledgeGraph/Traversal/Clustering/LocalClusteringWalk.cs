using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Counts the pairs of neighbors of each node that are connected, each way by itself where direction matters.</summary>
internal sealed class LocalClusteringWalk
{
    private readonly Projection _projection;
    private readonly WalkOptions _options;
    private readonly WalkMeter _meter;
    private readonly CancellationToken _cancellationToken;
    private readonly DegreeOrderedRows _rows;

    private LocalClusteringWalk(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        _meter = new WalkMeter(options.Budget, cancellationToken);
        _projection = Projection.Of(graph, options);
        _options = options;
        _cancellationToken = cancellationToken;
        _rows = DegreeOrderedRows.Of(_projection.Simple(cancellationToken), WaysOf(_projection, options.Direction, cancellationToken));
    }

    /// <summary>The local clustering coefficients.</summary>
    public static NodeMeasures<double> Over(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var walk = new LocalClusteringWalk(graph, options, cancellationToken);
        var ties = walk.Tally();
        var simple = walk._projection.Simple(cancellationToken);
        var coefficients = new double[ties.Length];
        for (var node = 0; node < ties.Length; node++)
        {
            var degree = (double)simple.DegreeOf(node);
            coefficients[node] = degree < 2 ? 0 : ties[node] / (degree * (degree - 1));
        }

        return new NodeMeasures<double>(walk._projection, coefficients, walk._meter.CutReason);
    }

    // For each pair how many ways lead from one to the other: two where direction does not matter, else one or two.
    private static byte[] WaysOf(Projection projection, WalkDirection direction, CancellationToken cancellationToken)
    {
        var simple = projection.Simple(cancellationToken);
        var ways = new byte[simple.StepCount];
        if (direction == WalkDirection.Both)
        {
            Array.Fill(ways, (byte)2);
            return ways;
        }

        AddWays(projection.Steps(WalkDirection.Forward, cancellationToken), simple, ways);
        AddWays(projection.Steps(WalkDirection.Backward, cancellationToken), simple, ways);
        return ways;
    }

    private static void AddWays(Rows steps, Rows simple, byte[] ways)
    {
        var seenFrom = new int[simple.NodeCount];
        for (var node = 0; node < simple.NodeCount; node++)
        {
            foreach (var other in steps.NodesAt(node))
            {
                seenFrom[other] = node + 1;
            }

            for (var place = simple.Starts[node]; place < simple.Starts[node + 1]; place++)
            {
                ways[place] += seenFrom[simple.Nodes[place]] == node + 1 ? (byte)1 : (byte)0;
            }
        }
    }

    private long[] Tally()
    {
        var tally = new long[_projection.NodeCount];

        // One after the other where there is a limit, because it has to cut at the same place every time.
        if (_options.Budget.MaxExpansions is not null || _options.Budget.Deadline is not null)
        {
            var finder = new Finder(_rows);
            for (var number = 0; number < _rows.NodeCount && _meter.CutReason is null; number++)
            {
                finder.FindAt(number, _meter);
            }

            finder.AddTo(tally);
            return tally;
        }

        new RowRanges(_rows.Rows, _options, _cancellationToken).Run(
            () => new Finder(_rows),
            (finder, _, first, end) =>
            {
                for (var number = first; number < end; number++)
                {
                    finder.FindAt(number, meter: null);
                }
            },
            finder => finder.AddTo(tally));
        return tally;
    }

    /// <summary>What one thread found: for each node, the ways between pairs of its neighbors.</summary>
    private sealed class Finder(DegreeOrderedRows rows)
    {
        private readonly long[] _found = new long[rows.NodeCount];

        // The ways from the node at hand to each of its neighbors; 0 for everyone else.
        private readonly byte[] _ways = new byte[rows.NodeCount];

        public void FindAt(int number, WalkMeter? meter)
        {
            var lower = rows.LowerAt(number);
            if (lower.Length < 2)
            {
                return;
            }

            var ways = rows.TiesAt(number);
            for (var place = 0; place < lower.Length; place++)
            {
                _ways[lower[place]] = ways[place];
            }

            for (var place = 1; place < lower.Length; place++)
            {
                var others = rows.LowerAt(lower[place]);
                if (meter is not null && !meter.MayLook(others.Length))
                {
                    break;
                }

                FindWith(number, lower[place], ways[place], others);
            }

            foreach (var neighbor in lower)
            {
                _ways[neighbor] = 0;
            }
        }

        public void AddTo(long[] tally)
        {
            for (var number = 0; number < _found.Length; number++)
            {
                tally[rows.Originals[number]] += _found[number];
            }
        }

        // Each side of a triangle is a way, or two, between neighbors of the corner that is not on it.
        private void FindWith(int number, int neighbor, byte between, ReadOnlySpan<int> others)
        {
            var ways = rows.TiesAt(neighbor);
            var (atNumber, atNeighbor) = (0L, 0L);
            for (var place = 0; place < others.Length; place++)
            {
                var toOther = _ways[others[place]];
                if (toOther != 0)
                {
                    atNumber += ways[place];
                    atNeighbor += toOther;
                    _found[others[place]] += between;
                }
            }

            _found[number] += atNumber;
            _found[neighbor] += atNeighbor;
        }
    }
}
