using System.Numerics;

namespace KnowledgeGraph.Indexing;

/// <summary>A set of ordinals that numbers its members in ascending order: a bit for each ordinal, and a count for each 256 of them.</summary>
internal sealed class RankedSet
{
    private const int BlockBits = 8;
    private const int WordBits = 6;
    private const int WordsInBlock = 1 << (BlockBits - WordBits);

    private readonly ulong[] _words;
    private readonly int[] _before;

    /// <param name="ordinalCount">How many ordinals there are.</param>
    /// <param name="members">The members, in any order.</param>
    public RankedSet(int ordinalCount, ReadOnlySpan<int> members)
    {
        // One word more than the ordinals need, so that the members below the last ordinal and one can be counted.
        _words = new ulong[(ordinalCount >> WordBits) + 1];
        foreach (var member in members)
        {
            _words[member >> WordBits] |= 1UL << member;
        }

        _before = new int[((_words.Length - 1) / WordsInBlock) + 1];
        for (var word = 0; word < _words.Length; word++)
        {
            if (word % WordsInBlock == 0)
            {
                _before[word / WordsInBlock] = Count;
            }

            Count += BitOperations.PopCount(_words[word]);
        }
    }

    /// <summary>How many members there are; they are numbered from 0 to one less.</summary>
    public int Count { get; }

    public long Bytes => (_words.Length * (long)sizeof(ulong)) + (_before.Length * (long)sizeof(int));

    public bool Contains(int ordinal) => (_words[ordinal >> WordBits] & (1UL << ordinal)) != 0;

    /// <summary>The number of a member; -1 if the ordinal is none.</summary>
    public int NumberOf(int ordinal) => Contains(ordinal) ? CountBelow(ordinal) : -1;

    /// <summary>How many members are less than an ordinal, or than the number of ordinals.</summary>
    public int CountBelow(int ordinal)
    {
        var last = ordinal >> WordBits;
        var block = ordinal >> BlockBits;
        var count = _before[block];
        for (var word = block * WordsInBlock; word < last; word++)
        {
            count += BitOperations.PopCount(_words[word]);
        }

        return count + BitOperations.PopCount(_words[last] & ((1UL << ordinal) - 1));
    }

    /// <summary>The first member that is not less than an ordinal, where there is one.</summary>
    public int NextFrom(int ordinal)
    {
        var word = ordinal >> WordBits;
        var bits = _words[word] & (ulong.MaxValue << ordinal);
        while (bits == 0)
        {
            bits = _words[++word];
        }

        return (word << WordBits) + BitOperations.TrailingZeroCount(bits);
    }
}
