using System.Numerics;
using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>The ids of a ledger by number, and their numbers by id: UTF-8 one after the other, and a hash table of numbers.</summary>
/// <remarks>
/// The hash is that of strings, which differs from process to process, so that nobody can choose ids that all fall on one place.
/// A place holds the number and, in the bits that numbers leave free, a part of the hash, so that a wrong place is mostly seen
/// without a look at the text. Places follow one another (linear probing); four in five are taken.
/// </remarks>
internal sealed class IdTable
{
    private const int Remembered = 4096;
    private const int PlacesForFive = 4;
    private const int LongestText = EntityId.MaximumLength * 3;

    private readonly byte[] _text;
    private readonly SteppedNumbers _starts;
    private readonly uint[] _places;
    private readonly int _numberBits;
    private readonly string?[] _recent = new string?[Remembered];

    /// <summary>A table of ids that are still to be put into it.</summary>
    /// <param name="text">Their texts, one after the other.</param>
    /// <param name="starts">Where each begins, and at last where the last one ends.</param>
    public IdTable(byte[] text, int[] starts)
    {
        _text = text;
        _starts = new SteppedNumbers(starts);
        _places = new uint[Count + (Count / PlacesForFive) + 1];

        // One more than any number has to fit, because 0 is an empty place.
        _numberBits = 32 - BitOperations.LeadingZeroCount((uint)Count + 1);
    }

    public int Count => _starts.Count - 1;

    /// <summary>The bytes of the texts, of where they begin, and of the hash table.</summary>
    public (long Text, long Starts, long Places) Bytes => (_text.Length, _starts.Bytes, sizeof(uint) * (long)_places.Length);

    /// <summary>A table of ids, each once; their numbers are their places in the sequence.</summary>
    public static IdTable Of(IReadOnlyCollection<EntityId> ids, StorageLimits limits)
    {
        if (ids.Count > limits.Ids)
        {
            throw new CapacityExceededException("ids", limits.Ids, "entries");
        }

        var text = new ByteBlock("ids", limits.Bytes);
        var starts = new int[ids.Count + 1];
        var number = 0;
        foreach (var id in ids)
        {
            text.Advance(Encoding.UTF8.GetBytes(id.Value, text.Room(Encoding.UTF8.GetByteCount(id.Value))));
            starts[++number] = text.Count;
        }

        var table = new IdTable(text.ToArray(), starts);
        number = 0;
        foreach (var id in ids)
        {
            table.Put((uint)id.Value.GetHashCode(StringComparison.Ordinal), number++);
        }

        return table;
    }

    /// <summary>The number of an id, or -1 if it is none of them.</summary>
    public int Find(EntityId id)
    {
        var value = id.Value;
        var hash = (uint)value.GetHashCode(StringComparison.Ordinal);
        var tag = TagOf(hash);
        for (var place = PlaceOf(hash); _places[place] is var held and not 0; place = After(place))
        {
            if (held >> _numberBits == tag && (int)(held & ((1u << _numberBits) - 1)) - 1 is var number && HasText(number, value))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>The id of a number.</summary>
    public EntityId At(int number)
    {
        ref var recent = ref _recent[number & (Remembered - 1)];
        if (recent is { } known && HasText(number, known))
        {
            return EntityId.Known(known);
        }

        var made = Encoding.UTF8.GetString(TextOf(number));
        recent = made;
        return EntityId.Known(made);
    }

    /// <summary>Whether the bytes are the text, as UTF-8, which is that of an id.</summary>
    public static bool IsText(ReadOnlySpan<byte> text, string value)
    {
        if (text.Length == value.Length)
        {
            return Ascii.Equals(text, value);
        }

        if (text.Length < value.Length)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[LongestText];
        return text.SequenceEqual(bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
    }

    /// <summary>Puts an id of the texts into the table, by the hash of its string; only while the table is made.</summary>
    public void Put(uint hash, int number)
    {
        var place = PlaceOf(hash);
        while (_places[place] != 0)
        {
            place = After(place);
        }

        _places[place] = (TagOf(hash) << _numberBits) | (uint)(number + 1);
    }

    // The high half of the hash says where, the low one is the tag, so that those in one place differ in it.
    private int PlaceOf(uint hash) => (int)(((ulong)hash * (uint)_places.Length) >> 32);

    private uint TagOf(uint hash) => hash & ((1u << (32 - _numberBits)) - 1);

    private int After(int place) => place + 1 == _places.Length ? 0 : place + 1;

    private ReadOnlySpan<byte> TextOf(int number) => _text.AsSpan(_starts.At(number, out var length), length);

    private bool HasText(int number, string value) => IsText(TextOf(number), value);
}
