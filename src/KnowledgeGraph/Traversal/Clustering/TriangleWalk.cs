namespace KnowledgeGraph.Traversal;

/// <summary>Finds each triangle once, at its corner with the fewest neighbors.</summary>
internal sealed class TriangleWalk
{
    private readonly Projection _projection;
    private readonly WalkOptions _options;
    private readonly WalkMeter _meter;
    private readonly CancellationToken _cancellationToken;
    private readonly DegreeOrderedRows _rows;

    private TriangleWalk(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        _meter = new WalkMeter(options.Budget, cancellationToken);
        _projection = Projection.Of(graph, options);
        _options = options;
        _cancellationToken = cancellationToken;
        _rows = DegreeOrderedRows.Of(_projection.Simple);
    }

    // One after the other where there is a limit, because it has to cut at the same place every time.
    private bool IsLimited => _options.Budget.MaxExpansions is not null || _options.Budget.Deadline is not null;

    /// <summary>How many there are.</summary>
    public static TriangleCount CountIn(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var walk = new TriangleWalk(graph, options, cancellationToken);
        return new TriangleCount(walk.Count(), walk._meter.CutReason);
    }

    /// <summary>How many each node is a corner of.</summary>
    public static NodeMeasures<long> PerNode(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var walk = new TriangleWalk(graph, options, cancellationToken);
        return new NodeMeasures<long>(walk._projection, walk.Tally(), walk._meter.CutReason);
    }

    private long Count()
    {
        if (IsLimited)
        {
            var found = 0L;
            for (var number = 0; number < _rows.NodeCount && _meter.CutReason is null; number++)
            {
                found += CountAt(number, _meter);
            }

            return found;
        }

        var ranges = new RowRanges(_rows.Rows, _options, _cancellationToken);
        var counts = new long[ranges.Count];
        ranges.Run((range, first, end) =>
        {
            var found = 0L;
            for (var number = first; number < end; number++)
            {
                found += CountAt(number, meter: null);
            }

            counts[range] = found;
        });
        return counts.Sum();
    }

    private long CountAt(int number, WalkMeter? meter)
    {
        var found = 0L;
        var lower = _rows.LowerAt(number);
        for (var place = 1; place < lower.Length; place++)
        {
            var others = _rows.LowerAt(lower[place]);
            if (meter is not null && !meter.MayLook(place + others.Length))
            {
                break;
            }

            found += SortedIntersection.Count(lower[..place], others);
        }

        return found;
    }

    private long[] Tally()
    {
        var tally = new long[_projection.NodeCount];
        if (IsLimited)
        {
            var finder = new Finder(_rows);
            for (var number = 0; number < _rows.NodeCount && _meter.CutReason is null; number++)
            {
                finder.FindAt(number, _meter);
            }

            finder.AddTo(tally);
            return tally;
        }

        var ranges = new RowRanges(_rows.Rows, _options, _cancellationToken);
        ranges.Run(
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

    /// <summary>What one thread found.</summary>
    private sealed class Finder(DegreeOrderedRows rows)
    {
        private readonly long[] _found = new long[rows.NodeCount];
        private int[] _corners = [];

        public void FindAt(int number, WalkMeter? meter)
        {
            var lower = rows.LowerAt(number);
            if (_corners.Length < lower.Length)
            {
                _corners = new int[lower.Length];
            }

            for (var place = 1; place < lower.Length; place++)
            {
                var others = rows.LowerAt(lower[place]);
                if (meter is not null && !meter.MayLook(place + others.Length))
                {
                    return;
                }

                var count = SortedIntersection.Find(lower[..place], others, _corners);
                foreach (var corner in _corners.AsSpan(0, count))
                {
                    _found[corner]++;
                }

                _found[lower[place]] += count;
                _found[number] += count;
            }
        }

        public void AddTo(long[] tally)
        {
            for (var number = 0; number < _found.Length; number++)
            {
                tally[rows.Originals[number]] += _found[number];
            }
        }
    }
}
