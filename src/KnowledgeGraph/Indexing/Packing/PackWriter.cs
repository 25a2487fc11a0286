using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>Writes the fields of a row: numbers in as few bytes as they need, and what has a number by its number.</summary>
/// <remarks>
/// Which fields there are, how many of each, and codes are marks. The marks of a row are its shape; many rows have the same, so that a row
/// names it by its number and holds only what differs. A shape that has no number stands in the row itself.
/// What cannot be written is no error: the row is not taken up then, and its object is kept instead.
/// </remarks>
internal sealed class PackWriter(IIdNumbers ids, LexiconBuilder lexicon, StorageLimits limits)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ByteBlock _rows = new("rows", limits.Bytes);
    private readonly ByteBlock _shape = new("rows", limits.Bytes);
    private readonly ByteBlock _row = new("rows", limits.Bytes);
    private bool _isWhole = true;

    /// <summary>Where the next row begins.</summary>
    public int Position => _rows.Count;

    public byte[] ToArray() => _rows.ToArray();

    /// <summary>Begins a row.</summary>
    public void Begin()
    {
        _shape.CutTo(0);
        _row.CutTo(0);
        _isWhole = true;
    }

    /// <summary>Takes the row up; false if it does not hold everything that was written to it.</summary>
    public bool TryEnd()
    {
        if (_isWhole)
        {
            var shape = lexicon.NumberOfShape(_shape.Written);
            Number(_rows, (uint)shape);
            if (shape == ShapeTable.None)
            {
                Number(_rows, (uint)_shape.Count);
                _rows.Add(_shape.Written);
            }

            _rows.Add(_row.Written);
        }

        return _isWhole;
    }

    /// <summary>A number from 0 that belongs to the shape.</summary>
    public void Mark(int value) => Number(_shape, (uint)value);

    public void Number(int value)
    {
        _isWhole &= value >= 0;
        Number((ulong)Math.Max(0, value));
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _row.Add(bytes);

    /// <summary>A number on either side of 0; those near it take least.</summary>
    public void Signed(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>An id by its number; one of the last ids by its place among these, because nobody may know yet how many come before them.</summary>
    public void Id(EntityId id)
    {
        var number = ids.NumberOf(id, out var isAmongLast);
        Mark(isAmongLast ? 1 : 0);
        Number(number);
    }

    public void Code(Code code) => Mark(lexicon.NumberOf(code));

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
            _row.Advance(Utf8.GetBytes(text, _row.Room(length)));
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
        BinaryPrimitives.WriteDoubleLittleEndian(_row.Room(sizeof(double)), value);
        _row.Advance(sizeof(double));
    }

    public void Ids(ValueList<EntityId> list)
    {
        Mark(list.Count);
        foreach (var id in list.AsSpan())
        {
            Id(id);
        }
    }

    /// <summary>A list of spans; each counts from the end of the one before, because most follow one another.</summary>
    public void Spans(ValueList<TextSpan> spans)
    {
        Mark(spans.Count);
        var end = 0;
        foreach (var span in spans.AsSpan())
        {
            _isWhole &= !span.IsDefault;
            Signed((long)span.Start - end);
            Number(span.Length);
            end = span.End;
        }
    }

    /// <summary>Says that the row does not hold all.</summary>
    public void Refuse() => _isWhole = false;

    private bool IsWellFormed(string text)
    {
        _isWhole &= !Surrogates.HasLone(text);
        return _isWhole;
    }

    private void Number(ulong value) => Number(_row, value);

    private static void Number(ByteBlock block, ulong value) => block.Advance(PackedNumber.Write(block.Room(PackedNumber.LongestLength), value));
}
