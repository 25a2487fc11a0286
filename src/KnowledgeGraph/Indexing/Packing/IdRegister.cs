using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>The ids that a ledger has introduced so far, and what each stands for; an <see cref="IdTable"/> is made of it at the end.</summary>
/// <remarks>
/// Nodes, propositions and others are numbered apart, because in the table nodes come first and propositions last. An id has a place
/// here, which is the order in which it was introduced. The hash is that of strings, which differs from process to process.
/// </remarks>
/// <param name="limits">How much there is room for.</param>
/// <param name="capacity">How many ids there will be at least, if that is known.</param>
internal sealed class IdRegister(StorageLimits limits, int capacity = 0)
{
    private const int FewestPlaces = 1 << 10;
    private const int NumberBits = 32;

    private readonly ByteBlock _text = new("ids", limits.Bytes);

    // One more than there are ids, so that where a text ends is where the next begins.
    private Introduced[] _introduced = new Introduced[Math.Max(FewestPlaces / 2, capacity)];

    // The hash of an id in the high half, one more than its place in the low half; 0 where there is none. At most half of it is taken.
    private ulong[] _table = new ulong[Math.Max(FewestPlaces, 2 * (int)Math.Min(1 << 28, BitOperations.RoundUpToPowerOf2((uint)capacity)))];
    private int _nodes;
    private int _between;
    private int _propositions;

    public int Count { get; private set; }

    /// <summary>The number of the first proposition, which is how many other ids there are.</summary>
    public int FirstProposition => _nodes + _between;

    /// <summary>The place of an id, or -1.</summary>
    public int Find(EntityId id)
    {
        var value = id.Value;
        var hash = (uint)value.GetHashCode(StringComparison.Ordinal);
        return (int)(uint)_table[Search(value, hash)] - 1;
    }

    public ReferenceKinds KindAt(int place) => _introduced[place].Kind;

    /// <summary>The number of an id among those of its sort: nodes, propositions, or others.</summary>
    public int NumberAt(int place) => _introduced[place].Number;

    /// <summary>Takes up an id; false if it is taken.</summary>
    /// <exception cref="CapacityExceededException">There is no room for it.</exception>
    public bool TryAdd(EntityId id, ReferenceKinds kind)
    {
        var value = id.Value;
        var hash = (uint)value.GetHashCode(StringComparison.Ordinal);
        var found = Search(value, hash);
        if (_table[found] != 0)
        {
            return false;
        }

        if (Count == limits.Ids)
        {
            throw new CapacityExceededException("ids", limits.Ids, "entries");
        }

        if (Count + 2 > _introduced.Length)
        {
            Array.Resize(ref _introduced, _introduced.Length * 2);
        }

        _text.Advance(Encoding.UTF8.GetBytes(value, _text.Room(Encoding.UTF8.GetMaxByteCount(value.Length))));
        ref var introduced = ref _introduced[Count];
        introduced.Kind = kind;
        introduced.Number = IsNode(kind) ? _nodes++ : kind == ReferenceKinds.Proposition ? _propositions++ : _between++;
        Count++;
        _introduced[Count].Start = _text.Count;
        _table[found] = ((ulong)hash << NumberBits) | (uint)Count;
        if (Count > _table.Length / 2)
        {
            Grow();
        }

        return true;
    }

    /// <summary>The table: nodes, others, propositions, each in the order in which they were introduced.</summary>
    public IdTable ToTable()
    {
        var starts = new int[Count + 1];
        for (var place = 0; place < Count; place++)
        {
            starts[NumberInTable(place) + 1] = TextAt(place).Length;
        }

        for (var number = 0; number < Count; number++)
        {
            starts[number + 1] += starts[number];
        }

        var text = new byte[_text.Count];
        for (var place = 0; place < Count; place++)
        {
            TextAt(place).CopyTo(text.AsSpan(starts[NumberInTable(place)]));
        }

        var table = new IdTable(text, starts);
        foreach (var taken in _table)
        {
            if (taken != 0)
            {
                table.Put((uint)(taken >> NumberBits), NumberInTable((int)(uint)taken - 1));
            }
        }

        return table;
    }

    private static bool IsNode(ReferenceKinds kind) => (kind & ReferenceKinds.Node) != ReferenceKinds.None;

    private int NumberInTable(int place) => _introduced[place] switch
    {
        { Kind: ReferenceKinds.Proposition } last => FirstProposition + last.Number,
        var first when IsNode(first.Kind) => first.Number,
        var between => _nodes + between.Number,
    };

    private ReadOnlySpan<byte> TextAt(int place) => _text.Written[_introduced[place].Start.._introduced[place + 1].Start];

    /// <summary>Where an id stands in the table, or where it would.</summary>
    private int Search(string value, uint hash)
    {
        var place = (int)(hash & (uint)(_table.Length - 1));
        while (_table[place] is var taken and not 0 && !((uint)(taken >> NumberBits) == hash && HasText((int)(uint)taken - 1, value)))
        {
            place = (place + 1) & (_table.Length - 1);
        }

        return place;
    }

    private bool HasText(int place, string value) => IdTable.IsText(TextAt(place), value);

    private void Grow()
    {
        var before = _table;
        _table = new ulong[before.Length * 2];
        foreach (var taken in before)
        {
            if (taken != 0)
            {
                var place = (int)((uint)(taken >> NumberBits) & (uint)(_table.Length - 1));
                while (_table[place] != 0)
                {
                    place = (place + 1) & (_table.Length - 1);
                }

                _table[place] = taken;
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Introduced
    {
        public int Start;
        public int Number;
        public ReferenceKinds Kind;
    }
}
