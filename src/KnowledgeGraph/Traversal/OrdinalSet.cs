using System.Numerics;

namespace KnowledgeGraph.Traversal;

/// <summary>A set of ordinals of nodes or of relationships: one bit each.</summary>
internal sealed class OrdinalSet
{
    private readonly ulong[] _bits;

    /// <summary>An empty set for ordinals from 0 to one less than a number.</summary>
    public OrdinalSet(int count) => _bits = new ulong[(count + 63) / 64];

    /// <summary>How many ordinals are in the set.</summary>
    public int Count { get; private set; }

    public bool Contains(int ordinal) => (_bits[ordinal >> 6] & (1UL << (ordinal & 63))) != 0;

    /// <summary>Takes an ordinal in, if it is not in already.</summary>
    public void Add(int ordinal)
    {
        ref var bits = ref _bits[ordinal >> 6];
        var added = bits | (1UL << (ordinal & 63));
        Count += added == bits ? 0 : 1;
        bits = added;
    }

    /// <summary>The ordinals, ascending.</summary>
    public int[] ToAscending()
    {
        var ordinals = new int[Count];
        var next = 0;
        for (var word = 0; word < _bits.Length; word++)
        {
            for (var bits = _bits[word]; bits != 0; bits &= bits - 1)
            {
                ordinals[next++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return ordinals;
    }
}
