using System.Buffers;
using System.Numerics;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Goes through everything that can be reached from a node, level by level: from the nodes of a level to their neighbors while the level
/// is small, and from the nodes not reached yet back to the level while it is large.
/// </summary>
/// <remarks>
/// After S. Beamer, K. Asanović, D. Patterson, Direction-Optimizing Breadth-First Search (SC 2012), with the two thresholds of the GAP
/// Benchmark Suite. The parent of a node is the other end of the first relationship, in ledger order, that leads to it from the level
/// before. Backwards that is the first that is found, because rows are in that order; forwards the earlier relationship wins a claim.
/// </remarks>
internal sealed class BreadthFirstSearch : IDisposable
{
    /// <summary>How much work has to lie in a level, or how many words of nodes there have to be, before it is worth to share it.</summary>
    public const int WorthSharing = 1 << 16;

    private const int Alpha = 15;
    private const int Beta = 18;

    // Because a level that does not grow may be the first of a long chain, and each look back is at everything that is left. The suite goes
    // on where a level is as large as the one before.
    private const int GrowthToStay = 4;

    private const int WordsInShare = 64;
    private const int NodesInShare = 64;
    private const int LeastQueue = 256;

    private readonly Rows _steps;
    private readonly Func<Rows> _against;
    private readonly WalkMeter _meter;
    private readonly ParallelOptions? _sharing;
    private readonly int _worthSharing;

    // The level counted from 1 in the upper half, the parent counted from 1 in the lower; 0 for what is not reached. Between the finding
    // of a level and its settling, the complement of the relationship stands in place of the level, so that the earliest is the largest.
    private readonly OrdinalPages<long> _arrivals;
    private readonly List<int> _levelCounts = [1];

    // Borrowed, so that a search takes no new memory but for what it hands out; only the first words are in use.
    private readonly int _words;
    private readonly ulong[] _visited;
    private readonly ulong[] _front;
    private readonly ulong[] _next;
    private int[] _queue;
    private int[] _found;
    private int _foundCount;

    private BreadthFirstSearch(Rows steps, Func<Rows> against, WalkMeter meter, ParallelOptions? sharing, int worthSharing, int source)
    {
        _steps = steps;
        _against = against;
        _meter = meter;
        _sharing = sharing;
        _worthSharing = worthSharing;
        _arrivals = new OrdinalPages<long>(steps.NodeCount);
        _arrivals[source] = Arrival(0, -1);
        _words = (steps.NodeCount + 63) / 64;
        _visited = ArrayPool<ulong>.Shared.Rent(_words);
        _visited.AsSpan(0, _words).Clear();
        _visited[source >> 6] = 1UL << (source & 63);
        _front = ArrayPool<ulong>.Shared.Rent(_words);
        _next = ArrayPool<ulong>.Shared.Rent(_words);
        _queue = ArrayPool<int>.Shared.Rent(LeastQueue);
        _queue[0] = source;
        _found = ArrayPool<int>.Shared.Rent(LeastQueue);
    }

    /// <summary>Goes as far as the steps lead, or the budget lasts.</summary>
    /// <param name="steps">The steps to take.</param>
    /// <param name="against">The same steps from their ends; asked for only when a level is large.</param>
    /// <param name="source">Where to begin.</param>
    /// <param name="options">On how many threads, and at what cost.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <param name="worthSharing">From how much work on to share it.</param>
    /// <returns>The level and the parent of each node; how many nodes are in each level; what cut the search.</returns>
    public static (OrdinalPages<long> Arrivals, int[] LevelCounts, CutReason? CutReason) Run(
        Rows steps, Func<Rows> against, int source, WalkOptions options, CancellationToken cancellationToken, int worthSharing = WorthSharing)
    {
        // A search that may look at every step is not limited. One that may not goes from the nodes of a level only, and alone, so that
        // the same limit always cuts it at the same place.
        var isLimited = options.Budget.MaxExpansions is { } limit && limit < steps.StepCount;
        var meter = new WalkMeter(isLimited ? options.Budget : options.Budget with { MaxExpansions = null }, cancellationToken);
        var threads = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        var sharing = isLimited || threads == 1
            ? null
            : new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        using var search = new BreadthFirstSearch(steps, against, meter, sharing, worthSharing, source);
        search.Go(isLimited ? long.MaxValue : steps.StepCount, source);
        return (search._arrivals, [.. search._levelCounts], meter.CutReason);
    }

    /// <summary>Gives back what was borrowed.</summary>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_visited);
        ArrayPool<ulong>.Shared.Return(_front);
        ArrayPool<ulong>.Shared.Return(_next);
        ArrayPool<int>.Shared.Return(_queue);
        ArrayPool<int>.Shared.Return(_found);
    }

    /// <summary>How far out an arrival is; -1 for none.</summary>
    public static int LevelOf(long arrival) => (int)(arrival >> 32) - 1;

    /// <summary>Where an arrival came from; -1 for none.</summary>
    public static int ParentOf(long arrival) => (int)arrival - 1;

    private static long Arrival(int level, int parent) => ((long)(level + 1) << 32) | (uint)(parent + 1);

    private void Go(long stepsLeft, int source)
    {
        var count = 1;
        long ahead = _steps.DegreeOf(source);
        for (var level = 1; count > 0 && _meter.CutReason is null;)
        {
            if (ahead > stepsLeft / Alpha)
            {
                (count, level) = GoBackwards(count, level);
                ahead = 1;
            }
            else
            {
                stepsLeft -= ahead;
                (count, ahead) = GoForwards(count, ahead, level++);
            }
        }
    }

    // --- From the nodes of a level to their neighbors.
    private (int Count, long Ahead) GoForwards(int count, long ahead, int level)
    {
        _foundCount = 0;
        if (_sharing is not null && ahead >= _worthSharing)
        {
            Share(count, NodesInShare, FindShared);
        }
        else
        {
            Find(count);
        }

        (_queue, _found) = (_found, _queue);
        if (_foundCount > 0)
        {
            _levelCounts.Add(_foundCount);
        }

        return (_foundCount, Settle(level));
    }

    private void Find(int count)
    {
        var starts = _steps.Starts;
        var nodes = _steps.Nodes;
        var relationships = _steps.Relationships;
        var arrivals = _arrivals.Pages;
        var visited = _visited;
        var found = _found;
        var foundCount = 0;
        foreach (var node in _queue.AsSpan(0, count))
        {
            var (start, end) = (starts[node], starts[node + 1]);
            if (!_meter.MayLook(end - start))
            {
                break;
            }

            for (var step = start; step < end; step++)
            {
                var other = nodes[step];
                if ((visited[other >> 6] & (1UL << other)) != 0)
                {
                    continue;
                }

                var claim = Claim(relationships[step], node);
                ref var arrival = ref arrivals[other >> OrdinalPages<long>.Bits][other & OrdinalPages<long>.Mask];
                if (arrival == 0)
                {
                    arrival = claim;
                    if (foundCount == found.Length)
                    {
                        found = Grown(found, foundCount, 2 * foundCount);
                    }

                    found[foundCount++] = other;
                }
                else if (claim > arrival)
                {
                    arrival = claim;
                }
            }
        }

        (_found, _foundCount) = (found, foundCount);
    }

    private void FindShared(int first, int last)
    {
        var starts = _steps.Starts;
        var nodes = _steps.Nodes;
        var relationships = _steps.Relationships;
        var visited = _visited;
        var found = ArrayPool<int>.Shared.Rent(LeastQueue);
        var foundCount = 0;
        foreach (var node in _queue.AsSpan(first..last))
        {
            for (var step = starts[node]; step < starts[node + 1]; step++)
            {
                var other = nodes[step];
                if ((visited[other >> 6] & (1UL << other)) == 0 && IsFirstToClaim(other, Claim(relationships[step], node)))
                {
                    if (foundCount == found.Length)
                    {
                        found = Grown(found, foundCount, 2 * foundCount);
                    }

                    found[foundCount++] = other;
                }
            }
        }

        lock (_meter)
        {
            if (_found.Length < _foundCount + foundCount)
            {
                _found = Grown(_found, _foundCount, Math.Max(2 * _found.Length, _foundCount + foundCount));
            }

            found.AsSpan(0, foundCount).CopyTo(_found.AsSpan(_foundCount));
            _foundCount += foundCount;
        }

        ArrayPool<int>.Shared.Return(found);
    }

    private static int[] Grown(int[] borrowed, int count, int length)
    {
        var longer = ArrayPool<int>.Shared.Rent(length);
        borrowed.AsSpan(0, count).CopyTo(longer);
        ArrayPool<int>.Shared.Return(borrowed);
        return longer;
    }

    private bool IsFirstToClaim(int node, long claim)
    {
        ref var arrival = ref _arrivals[node];
        var known = Volatile.Read(ref arrival);
        while (known == 0 || claim > known)
        {
            var seen = Interlocked.CompareExchange(ref arrival, claim, known);
            if (seen == known)
            {
                return known == 0;
            }

            known = seen;
        }

        return false;
    }

    private static long Claim(int relationship, int parent) => ((long)~relationship << 32) | (uint)(parent + 1);

    private long Settle(int level)
    {
        var starts = _steps.Starts;
        var ahead = 0L;
        foreach (var node in _queue.AsSpan(0, _foundCount))
        {
            ref var arrival = ref _arrivals[node];
            arrival = Arrival(level, ParentOf(arrival));
            _visited[node >> 6] |= 1UL << node;
            ahead += starts[node + 1] - starts[node];
        }

        return ahead;
    }

    // --- From the nodes not reached yet back to the level.
    private (int Count, int Level) GoBackwards(int count, int level)
    {
        var against = _against();
        var without = against.WithoutSteps;
        var (front, next) = (_front, _next);
        front.AsSpan(0, _words).Clear();
        for (var word = 0; word < without.Length; word++)
        {
            // Because nothing leads to them, there is no need to ask them again and again.
            _visited[word] |= without[word];
        }

        foreach (var node in _queue.AsSpan(0, count))
        {
            front[node >> 6] |= 1UL << node;
        }

        int before;
        do
        {
            before = count;
            count = LookBack(against, front, next, level);
            if (count > 0)
            {
                _levelCounts.Add(count);
                level++;
            }

            (front, next) = (next, front);
        }
        while (_meter.CutReason is null && (count > before + (before / GrowthToStay) || count > _steps.NodeCount / Beta));

        Enqueue(front, count);
        return (count, level);
    }

    private int LookBack(Rows against, ulong[] front, ulong[] next, int level)
    {
        if (_sharing is null || _words < _worthSharing / WordsInShare)
        {
            return LookBack(against, front, next, level, 0, _words, isShared: false);
        }

        var total = 0;
        next.AsSpan(0, _words).Clear();
        Share(_words, WordsInShare, (first, last) =>
            Interlocked.Add(ref total, LookBack(against, front, next, level, first, last, isShared: true)));
        return total;
    }

    private int LookBack(Rows against, ulong[] front, ulong[] next, int level, int first, int last, bool isShared)
    {
        var starts = against.Starts;
        var nodes = against.Nodes;
        var stamp = (long)(level + 1) << 32;
        Span<int> firsts = stackalloc int[64];
        var count = 0;
        for (var word = first; word < last; word++)
        {
            var found = 0UL;
            var open = ~_visited[word];
            if (open == 0)
            {
                next[word] = 0;
                continue;
            }

            // A page holds the nodes of whole words.
            var arrivals = _arrivals.Pages[word >> (OrdinalPages<long>.Bits - 6)];
            var firstInPage = (word << 6) & OrdinalPages<long>.Mask;

            // The first neighbor of each is fetched before any is looked at, because the processor waits for many places of memory in the
            // time of one, unless what it does next hangs on the first of them. Whoever is open has a first neighbor.
            var place = 0;
            for (var bits = open; bits != 0; bits &= bits - 1)
            {
                firsts[place++] = nodes[starts[(word << 6) + BitOperations.TrailingZeroCount(bits)]];
            }

            var looks = place;
            place = 0;
            for (var bits = open; bits != 0; bits &= bits - 1)
            {
                var other = firsts[place++];
                if ((front[other >> 6] & (1UL << other)) != 0)
                {
                    arrivals[firstInPage + BitOperations.TrailingZeroCount(bits)] = stamp | (uint)(other + 1);
                    found |= bits & (~bits + 1);
                }
            }

            for (var bits = open & ~found; bits != 0; bits &= bits - 1)
            {
                var node = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var row = nodes.AsSpan((starts[node] + 1)..starts[node + 1]);
                looks += row.Length;
                foreach (var other in row)
                {
                    if ((front[other >> 6] & (1UL << other)) != 0)
                    {
                        arrivals[node & OrdinalPages<long>.Mask] = stamp | (uint)(other + 1);
                        found |= bits & (~bits + 1);
                        break;
                    }
                }
            }

            next[word] = found;
            _visited[word] |= found;
            count += BitOperations.PopCount(found);
            if (!isShared && looks > 0 && !_meter.MayLook(looks))
            {
                next.AsSpan((word + 1).._words).Clear();
                break;
            }
        }

        return count;
    }

    private void Enqueue(ulong[] front, int count)
    {
        if (_queue.Length < count)
        {
            _queue = Grown(_queue, 0, count);
        }

        var next = 0;
        for (var word = 0; word < _words; word++)
        {
            for (var bits = front[word]; bits != 0; bits &= bits - 1)
            {
                _queue[next++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    /// <summary>Hands out pieces of a range to several threads until all are done or the time is up.</summary>
    private void Share(int count, int piece, Action<int, int> work)
    {
        var pieces = (count + piece - 1) / piece;
        var next = -1;
        var sharing = _sharing!;
        Parallel.For(0, Math.Min(sharing.MaxDegreeOfParallelism, pieces), sharing, _ =>
        {
            for (var at = Interlocked.Increment(ref next); at < pieces && MayGoOn(); at = Interlocked.Increment(ref next))
            {
                work(at * piece, Math.Min(count, (at + 1) * piece));
            }
        });
    }

    private bool MayGoOn()
    {
        lock (_meter)
        {
            return _meter.MayLook(WalkMeter.LooksBetweenReadings);
        }
    }
}
