using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>Writes the fields of a row: numbers in as few bytes as they need, and what has a number by its number.</summary>
/// <remarks>What cannot be written is no error: <see cref="IsWhole"/> then says that the row does not hold all, and its object is kept instead.</remarks>
internal sealed class PackWriter(IIdNumbers ids, LexiconBuilder lexicon, StorageLimits limits)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ByteBlock _rows = new("rows", limits.Bytes);
    private readonly LaterNumbers _later = new();
    private int _start;
    private int _firstLater;

    /// <summary>Where the next row begins.</summary>
    public int Position => _rows.Count;

    /// <summary>Whether the row holds everything that was written to it.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Begins a row.</summary>
    public void Begin()
    {
        _start = _rows.Count;
        _firstLater = _later.Count;
        IsWhole = true;
    }

    /// <summary>Takes the row back.</summary>
    public void TakeBack()
    {
        _rows.CutTo(_start);
        _later.CutTo(_firstLater);
    }

    /// <summary>The rows, with the numbers of the last ids put in.</summary>
    /// <param name="firstOfLast">The number of the first of the last ids.</param>
    /// <param name="starts">Where each row begins, which is put right.</param>
    public byte[] ToArray(int firstOfLast, Span<int> starts)
    {
        if (_later.Count == 0)
        {
            return _rows.ToArray();
        }

        var length = _later.LengthOf(firstOfLast) + _rows.Count;
        return length > limits.Bytes ? throw new CapacityExceededException("rows", limits.Bytes, "bytes") : _later.PutInto(_rows.Written, firstOfLast, starts, (int)length);
    }

    public void Byte(int value) => _rows.Add((byte)value);

    /// <summary>A number from 0: seven bits to a byte, the low ones first.</summary>
    public void Number(ulong value)
    {
        _rows.Advance(PackedNumber.Write(_rows.Room(PackedNumber.LongestLength), value));
    }

    public void Number(int value)
    {
        IsWhole &= value >= 0;
        Number((ulong)Math.Max(0, value));
    }

    /// <summary>A number on either side of 0; those near it take least.</summary>
    public void Signed(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    public void Id(EntityId id)
    {
        var number = ids.NumberOf(id, out var isAmongLast);
        if (isAmongLast)
        {
            _later.Add(_rows.Count, number);
        }
        else
        {
            Number(number);
        }
    }

    public void Code(Code code) => Number(lexicon.NumberOf(code));

    public void Time(UncertainTime time) => Number(lexicon.NumberOf(time));

    /// <summary>A text that is likely to come up again.</summary>
    public void Word(string text)
    {
        if (IsWellFormed(text))
        {
            Number(lexicon.NumberOfWord(text));
        }
    }

    /// <summary>A text of this row.</summary>
    public void Text(string text)
    {
        if (IsWellFormed(text))
        {
            var length = Utf8.GetByteCount(text);
            Number(length);
            _rows.Advance(Utf8.GetBytes(text, _rows.Room(length)));
        }
    }

    public void Decimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts)
        {
            Number((uint)part);
        }
    }

    public void Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_rows.Room(sizeof(double)), value);
        _rows.Advance(sizeof(double));
    }

    public void Ids(ValueList<EntityId> ids)
    {
        Number(ids.Count);
        foreach (var id in ids.AsSpan())
        {
            Id(id);
        }
    }

    /// <summary>A list of spans; each counts from the end of the one before, because most follow one another.</summary>
    public void Spans(ValueList<TextSpan> spans)
    {
        Number(spans.Count);
        var end = 0;
        foreach (var span in spans.AsSpan())
        {
            IsWhole &= !span.IsDefault;
            Signed((long)span.Start - end);
            Number(span.Length);
            end = span.End;
        }
    }

    /// <summary>Says that the row does not hold all.</summary>
    public void Refuse() => IsWhole = false;

    private bool IsWellFormed(string text)
    {
        IsWhole &= !Surrogates.HasLone(text);
        return IsWhole;
    }
}
