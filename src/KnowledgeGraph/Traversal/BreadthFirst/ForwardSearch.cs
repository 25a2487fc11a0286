using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Goes from the nodes of a level to their neighbors.</summary>
/// <remarks>
/// Of several steps to a node the one along the earliest relationship is to win, and which that is is known only when the whole level has
/// been looked at; so nodes are claimed first and settled then. A few are listed as they are found. Many are marked as bits, because those
/// are settled in the order of nodes: the level lies all over memory, and each place of it is fetched once for all the nodes that are near.
/// </remarks>
internal sealed class ForwardSearch
{
    private const int NodesInShare = 16;
    private const int WordsInShare = 64;

    // How far ahead a row is fetched: far enough to be there in time, and not yet driven out again.
    private const int NodesAhead = 4;

    private readonly Rows _steps;
    private readonly SearchLevel _level;
    private readonly WalkMeter _meter;
    private readonly WorkSharing? _sharing;
    private readonly int _worthSharing;

    public ForwardSearch(Rows steps, SearchLevel level, WalkMeter meter, WorkSharing? sharing, int worthSharing)
    {
        _steps = steps;
        _level = level;
        _meter = meter;
        _sharing = sharing;
        _worthSharing = worthSharing;
    }

    /// <summary>Finds a level from the one before it, from which so many steps lead.</summary>
    /// <returns>How many steps lead from the nodes that were found.</returns>
    public long Go(int level, long ahead)
    {
        _level.ToQueue();
        if (ahead < _level.Words)
        {
            _level.MakeRoomToFind((int)ahead);
            _level.GoOnWithFound(List());
            return SettleListed(level);
        }

        _level.Next.AsSpan(0, _level.Words).Clear();
        if (_sharing is null || ahead < _worthSharing)
        {
            Mark();
            var (count, next) = SettleMarked(level, 0, _level.Words);
            _level.GoOnWithNext(count);
            return next;
        }

        _sharing.Run(_level.Count, NodesInShare, MarkShared);
        var (total, totalAhead) = (0, 0L);
        _sharing.Run(_level.Words, WordsInShare, (first, end) =>
        {
            var (count, next) = SettleMarked(level, first, end);
            Interlocked.Add(ref total, count);
            Interlocked.Add(ref totalAhead, next);
        });
        _level.GoOnWithNext(total);
        return totalAhead;
    }

    /// <summary>How many steps lead from the nodes of the level.</summary>
    public long CountSteps()
    {
        _level.ToQueue();
        var count = 0L;
        foreach (var node in _level.Queue.AsSpan(0, _level.Count))
        {
            count += _steps.DegreeOf(node);
        }

        return count;
    }

    private int List()
    {
        var (starts, nodes, relationships, arrivals) = (_steps.Starts, _steps.Nodes, _steps.Relationships, _level.Arrivals);
        var (visited, found) = (_level.Visited, _level.Found);
        var count = 0;
        foreach (var node in _level.Queue.AsSpan(0, _level.Count))
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

                var claim = Arrival.Claim(relationships[step], node);
                ref var arrival = ref arrivals[other];
                if (arrival == 0)
                {
                    arrival = claim;
                    found[count++] = other;
                }
                else if (claim > arrival)
                {
                    arrival = claim;
                }
            }
        }

        return count;
    }

    private long SettleListed(int level)
    {
        var levelPart = Arrival.LevelPart(level);
        var ahead = 0L;
        foreach (var node in _level.Queue.AsSpan(0, _level.Count))
        {
            ref var arrival = ref _level.Arrivals[node];
            arrival = Arrival.Settled(arrival, levelPart);
            _level.Visited[node >> 6] |= 1UL << node;
            ahead += _steps.DegreeOf(node);
        }

        return ahead;
    }

    // Without a check of each place, because rows name no node that is not there, and these lines are nearly all of the time.
    private void Mark()
    {
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_steps.Starts);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_steps.Nodes);
        ref var relationships = ref MemoryMarshal.GetArrayDataReference(_steps.Relationships);
        ref var visited = ref MemoryMarshal.GetArrayDataReference(_level.Visited);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_level.Next);
        var arrivals = _level.Arrivals.Pages;
        var queue = _level.Queue.AsSpan(0, _level.Count);
        for (var place = 0; place < queue.Length; place++)
        {
            var node = queue[place];
            var (start, end) = (Unsafe.Add(ref starts, node), Unsafe.Add(ref starts, node + 1));
            if (!_meter.MayLook(end - start))
            {
                return;
            }

            if (place + NodesAhead < queue.Length)
            {
                var soon = Unsafe.Add(ref starts, queue[place + NodesAhead]);
                NearMemory.Fetch(ref Unsafe.Add(ref nodes, soon));
                NearMemory.Fetch(ref Unsafe.Add(ref relationships, soon));
            }

            for (var step = start; step < end; step++)
            {
                var other = Unsafe.Add(ref nodes, step);
                if (((Unsafe.Add(ref visited, other >> 6) >> other) & 1) != 0)
                {
                    continue;
                }

                var claim = Arrival.Claim(Unsafe.Add(ref relationships, step), node);
                ref var marks = ref Unsafe.Add(ref next, other >> 6);
                ref var arrival = ref At(arrivals, other);
                if (((marks >> other) & 1) == 0)
                {
                    marks |= 1UL << other;
                    arrival = claim;
                }
                else if (claim > arrival)
                {
                    arrival = claim;
                }
            }
        }
    }

    private void MarkShared(int first, int last)
    {
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_steps.Starts);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_steps.Nodes);
        ref var relationships = ref MemoryMarshal.GetArrayDataReference(_steps.Relationships);
        ref var visited = ref MemoryMarshal.GetArrayDataReference(_level.Visited);
        var arrivals = _level.Arrivals.Pages;
        var queue = _level.Queue.AsSpan(0, _level.Count);
        for (var place = first; place < last; place++)
        {
            var node = queue[place];
            if (place + NodesAhead < queue.Length)
            {
                var soon = Unsafe.Add(ref starts, queue[place + NodesAhead]);
                NearMemory.Fetch(ref Unsafe.Add(ref nodes, soon));
                NearMemory.Fetch(ref Unsafe.Add(ref relationships, soon));
            }

            for (var (step, end) = (Unsafe.Add(ref starts, node), Unsafe.Add(ref starts, node + 1)); step < end; step++)
            {
                var other = Unsafe.Add(ref nodes, step);
                if (((Unsafe.Add(ref visited, other >> 6) >> other) & 1) == 0
                    && IsFirstToClaim(ref At(arrivals, other), Arrival.Claim(Unsafe.Add(ref relationships, step), node)))
                {
                    Interlocked.Or(ref _level.Next[other >> 6], 1UL << other);
                }
            }
        }
    }

    private static bool IsFirstToClaim(ref long arrival, long claim)
    {
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

    private (int Count, long Ahead) SettleMarked(int level, int first, int end)
    {
        var (starts, visited, next) = (_steps.Starts, _level.Visited, _level.Next);
        var levelPart = Arrival.LevelPart(level);
        var (count, ahead) = (0, 0L);
        for (var word = first; word < end; word++)
        {
            var found = next[word];
            visited[word] |= found;
            count += BitOperations.PopCount(found);
            for (var bits = found; bits != 0; bits &= bits - 1)
            {
                var node = (word << 6) + BitOperations.TrailingZeroCount(bits);
                ref var arrival = ref At(_level.Arrivals.Pages, node);
                arrival = Arrival.Settled(arrival, levelPart);
                ahead += starts[node + 1] - starts[node];
            }
        }

        return (count, ahead);
    }

    private static ref long At(long[][] pages, int node) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(pages[node >> OrdinalPages<long>.Bits]), node & OrdinalPages<long>.Mask);
}
