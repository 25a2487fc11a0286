using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Goes from the nodes that are not reached yet back to a level: each looks for its first neighbor there.</summary>
internal sealed class BackwardSearch
{
    private const int WordsInShare = 64;

    // Because a processor waits for many places of memory in the time of one; what follows the beginning of a row it fetches by itself.
    private const int NodesAhead = 64;

    private readonly Rows _against;
    private readonly SearchLevel _level;
    private readonly WalkMeter _meter;
    private readonly WorkSharing? _sharing;

    public BackwardSearch(Rows against, SearchLevel level, WalkMeter meter, WorkSharing? sharing, int worthSharing)
    {
        _against = against;
        _level = level;
        _meter = meter;
        _sharing = level.Words < worthSharing / WordsInShare ? null : sharing;
        var without = against.WithoutSteps;
        for (var word = 0; word < without.Length; word++)
        {
            // Because nothing leads to them, there is no need to ask them again and again.
            level.Visited[word] |= without[word];
        }
    }

    /// <summary>Finds a level from the one before it.</summary>
    public void Go(int level)
    {
        _level.ToBits();
        if (_sharing is null)
        {
            _level.GoOnWithNext(LookBack(level, 0, _level.Words));
            return;
        }

        var total = 0;
        _level.Next.AsSpan(0, _level.Words).Clear();
        _sharing.Run(_level.Words, WordsInShare, (first, end) => Interlocked.Add(ref total, LookBack(level, first, end)));
        _level.GoOnWithNext(total);
    }

    // Without a check of each place, because rows name no node that is not there, and these lines are nearly all of the time.
    private int LookBack(int level, int first, int end)
    {
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_against.Starts);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_against.Nodes);
        ref var front = ref MemoryMarshal.GetArrayDataReference(_level.Front);
        var (visited, next, nodeCount) = (_level.Visited, _level.Next, _against.NodeCount);
        var levelPart = Arrival.LevelPart(level);
        var count = 0;
        for (var word = first; word < end; word++)
        {
            var (found, looks) = (0UL, 0);

            // A page holds the nodes of whole words.
            var arrivals = _level.Arrivals.Pages[word >> (OrdinalPages<long>.Bits - 6)];
            for (var bits = ~visited[word]; bits != 0; bits &= bits - 1)
            {
                var node = (word << 6) + BitOperations.TrailingZeroCount(bits);
                NearMemory.Fetch(ref Unsafe.Add(ref nodes, Unsafe.Add(ref starts, Math.Min(node + NodesAhead, nodeCount))));
                var start = Unsafe.Add(ref starts, node);
                var rowEnd = Unsafe.Add(ref starts, node + 1);
                var step = start;
                for (; step < rowEnd; step++)
                {
                    var other = Unsafe.Add(ref nodes, step);
                    if (((Unsafe.Add(ref front, other >> 6) >> other) & 1) != 0)
                    {
                        arrivals[node & OrdinalPages<long>.Mask] = levelPart | (uint)(other + 1);
                        found |= bits & (~bits + 1);
                        break;
                    }
                }

                looks += step - start + 1;
            }

            next[word] = found;
            visited[word] |= found;
            count += BitOperations.PopCount(found);
            if (_sharing is null && looks > 0 && !_meter.MayLook(looks))
            {
                next.AsSpan((word + 1).._level.Words).Clear();
                break;
            }
        }

        return count;
    }
}
