using System.Buffers;
using System.Numerics;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>What a breadth-first search knows: what it has reached, and the nodes of the level at hand, as a list or as bits.</summary>
/// <remarks>
/// The arrays are open for reading and writing, because what goes through millions of steps goes through them without a call for each.
/// All but the arrivals are borrowed, so that a search takes no new memory but for what it hands out; only their first places are in use.
/// </remarks>
internal sealed class SearchLevel : IDisposable
{
    private const int LeastQueue = 256;

    private bool _isInBits;

    /// <summary>The level of the source.</summary>
    public SearchLevel(Rows steps, int source)
    {
        Arrivals = new OrdinalPages<long>(steps.NodeCount);
        Arrivals[source] = Arrival.Of(0, -1);
        Words = (steps.NodeCount + 63) / 64;
        Visited = ArrayPool<ulong>.Shared.Rent(Words);
        Visited.AsSpan(0, Words).Clear();
        Visited[source >> 6] = 1UL << source;
        Front = ArrayPool<ulong>.Shared.Rent(Words);
        Next = ArrayPool<ulong>.Shared.Rent(Words);
        Queue = ArrayPool<int>.Shared.Rent(LeastQueue);
        Queue[0] = source;
        Found = ArrayPool<int>.Shared.Rent(LeastQueue);
        Count = 1;
    }

    public OrdinalPages<long> Arrivals { get; }

    /// <summary>How many words the bits of all nodes take.</summary>
    public int Words { get; }

    /// <summary>A bit for each node that is not to be looked for any more.</summary>
    public ulong[] Visited { get; }

    /// <summary>A bit for each node of the level, after <see cref="ToBits"/>.</summary>
    public ulong[] Front { get; private set; }

    /// <summary>Where the bits of the next level are to be put.</summary>
    public ulong[] Next { get; private set; }

    /// <summary>The nodes of the level, after <see cref="ToQueue"/>.</summary>
    public int[] Queue { get; private set; }

    /// <summary>Where the nodes of the next level are to be listed.</summary>
    public int[] Found { get; private set; }

    /// <summary>How many nodes are in the level.</summary>
    public int Count { get; private set; }

    /// <summary>Sees to it that the nodes of the level are in the queue.</summary>
    public void ToQueue()
    {
        if (!_isInBits)
        {
            return;
        }

        Queue = WithRoomFor(Queue, Count);
        var place = 0;
        for (var word = 0; word < Words; word++)
        {
            for (var bits = Front[word]; bits != 0; bits &= bits - 1)
            {
                Queue[place++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        _isInBits = false;
    }

    /// <summary>Sees to it that the nodes of the level are in the front.</summary>
    public void ToBits()
    {
        if (_isInBits)
        {
            return;
        }

        Front.AsSpan(0, Words).Clear();
        foreach (var node in Queue.AsSpan(0, Count))
        {
            Front[node >> 6] |= 1UL << node;
        }

        _isInBits = true;
    }

    /// <summary>Makes room for so many nodes of the next level.</summary>
    public void MakeRoomToFind(int count) => Found = WithRoomFor(Found, count);

    /// <summary>Goes on to the next level, the nodes of which were listed.</summary>
    public void GoOnWithFound(int count)
    {
        (Queue, Found) = (Found, Queue);
        (Count, _isInBits) = (count, false);
    }

    /// <summary>Goes on to the next level, the nodes of which are bits.</summary>
    public void GoOnWithNext(int count)
    {
        (Front, Next) = (Next, Front);
        (Count, _isInBits) = (count, true);
    }

    /// <summary>Gives back what was borrowed.</summary>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(Visited);
        ArrayPool<ulong>.Shared.Return(Front);
        ArrayPool<ulong>.Shared.Return(Next);
        ArrayPool<int>.Shared.Return(Queue);
        ArrayPool<int>.Shared.Return(Found);
    }

    private static int[] WithRoomFor(int[] borrowed, int count)
    {
        if (borrowed.Length >= count)
        {
            return borrowed;
        }

        ArrayPool<int>.Shared.Return(borrowed);
        return ArrayPool<int>.Shared.Rent(count);
    }
}
