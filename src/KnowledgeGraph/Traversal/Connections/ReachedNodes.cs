using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace KnowledgeGraph.Traversal;

/// <summary>A number for each node that a search between two nodes has reached; it takes room for those alone, however large the graph is.</summary>
/// <remarks>
/// An open table with the key in the upper half of an entry, counted from 1, and the number in the lower. The multiplier is drawn by chance
/// in each process, so that no file can be written whose ordinals all fall on one place; no answer depends on it.
/// </remarks>
internal sealed class ReachedNodes
{
    private static readonly ulong s_multiplier = DrawMultiplier();

    private long[] _entries = new long[64];
    private int _shift = 64 - 6;

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Finds the number of a node.</summary>
    public bool TryGet(int node, out int number)
    {
        var entry = _entries[PlaceOf(node)];
        number = (int)entry;
        return entry != 0;
    }

    /// <summary>Takes in a node that is not there yet.</summary>
    public void Add(int node, int number)
    {
        if (2 * ++Count > _entries.Length)
        {
            Grow();
        }

        _entries[PlaceOf(node)] = ((long)(node + 1) << 32) | (uint)number;
    }

    private static ulong DrawMultiplier()
    {
        var drawn = 0UL;
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(new Span<ulong>(ref drawn)));
        return drawn | 1;
    }

    /// <summary>The place of a node, or the free one where it would be.</summary>
    private int PlaceOf(int node)
    {
        var entries = _entries;
        var place = (int)(((ulong)(uint)(node + 1) * s_multiplier) >> _shift);
        while (entries[place] != 0 && (int)(entries[place] >> 32) != node + 1)
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new long[2 * old.Length];
        _shift--;
        foreach (var entry in old)
        {
            if (entry != 0)
            {
                _entries[PlaceOf((int)(entry >> 32) - 1)] = entry;
            }
        }
    }
}
