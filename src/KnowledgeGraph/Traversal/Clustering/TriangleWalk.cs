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
        _rows = DegreeOrderedRows.Of(_projection.Simple(cancellationToken));
    }

    // One after the other where there is a limit, because it has to cut at the same place every time.
    private bool IsLimited => _options.Budget.MaxExpansions is not null || _options.Budget.Deadline is not null;

    /// <summary>How many there are.</summary>
    public static TriangleCount CountIn(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var walk = new TriangleWalk(graph, options, cancellationToken);
        return new TriangleCount(walk.IsLimited ? CountWithin(walk._rows, walk._meter) : Count(walk._rows, options, cancellationToken), walk._meter.CutReason);
    }

    /// <summary>How many each node is a corner of.</summary>
    public static NodeMeasures<long> PerNode(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var walk = new TriangleWalk(graph, options, cancellationToken);
        return new NodeMeasures<long>(walk._projection, walk.Tally(), walk._meter.CutReason);
    }

    /// <summary>How many there are among ordered pairs.</summary>
    internal static long Count(DegreeOrderedRows rows, WalkOptions options, CancellationToken cancellationToken)
    {
        var all = 0L;
        new RowRanges(rows.Rows, options, cancellationToken).Run(
            () => new Counter(rows),
            (counter, _, first, end) =>
            {
                for (var number = first; number < end; number++)
                {
                    counter.CountAt(number, meter: null);
                }
            },
            counter => all += counter.Found);
        return all;
    }

    private static long CountWithin(DegreeOrderedRows rows, WalkMeter meter)
    {
        var counter = new Counter(rows);
        for (var number = 0; number < rows.NodeCount && meter.CutReason is null; number++)
        {
            counter.CountAt(number, meter);
        }

        return counter.Found;
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

    /// <summary>How many one thread found.</summary>
    private sealed class Counter(DegreeOrderedRows rows)
    {
        // Because lists as short as this are over before going through two of them side by side has begun to pay.
        private const int Short = 16;

        // One bit for each number: whether it is a neighbor of the one at hand.
        private readonly ulong[] _marks = new ulong[(rows.NodeCount + 63) / 64];

        public long Found { get; private set; }

        public void CountAt(int number, WalkMeter? meter)
        {
            var lower = rows.LowerAt(number);
            if (lower.Length < 2)
            {
                return;
            }

            foreach (var neighbor in lower)
            {
                _marks[neighbor >> 6] |= 1UL << (neighbor & 63);
            }

            for (var place = 1; place < lower.Length; place++)
            {
                var others = rows.LowerAt(lower[place]);
                if (meter is not null && !meter.MayLook(place + others.Length))
                {
                    break;
                }

                Found += others.Length <= Short || others.Length < place
                    ? CountMarked(others)
                    : SortedIntersection.Count(lower[..place], others);
            }

            foreach (var neighbor in lower)
            {
                _marks[neighbor >> 6] = 0;
            }
        }

        // All others are lower than the neighbor whose they are, so that none of those marked beyond it is among them.
        private long CountMarked(ReadOnlySpan<int> others)
        {
            var marks = _marks;
            var found = 0UL;
            foreach (var other in others)
            {
                found += (marks[other >> 6] >> other) & 1;
            }

            return (long)found;
        }
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
