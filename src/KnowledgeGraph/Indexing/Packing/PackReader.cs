using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>Reads the fields of a row in the order in which <see cref="PackWriter"/> wrote them.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct PackReader
{
    private readonly ReadOnlySpan<byte> _row;
    private readonly ReadOnlySpan<byte> _shape;
    private readonly Lexicon _lexicon;
    private int _position;
    private int _marksRead;

    public PackReader(ReadOnlySpan<byte> row, Lexicon lexicon)
    {
        _row = row;
        _lexicon = lexicon;
        var shape = Number();
        _shape = shape == ShapeTable.None ? Bytes(Number()) : lexicon.ShapeAt(shape);
    }

    /// <summary>A number of the shape.</summary>
    public int Mark() => (int)Next(_shape, ref _marksRead);

    public int Number() => (int)Long();

    /// <summary>So many bytes of the row.</summary>
    public ReadOnlySpan<byte> Bytes(int length)
    {
        var bytes = _row.Slice(_position, length);
        _position += length;
        return bytes;
    }

    public long Signed()
    {
        var value = Long();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public EntityId Id() => _lexicon.Ids.At((Mark() == 0 ? 0 : _lexicon.FirstOfLast) + Number());

    public void SkipId()
    {
        Mark();
        Number();
    }

    public Code Code() => _lexicon.CodeAt(Mark());

    public UncertainTime Time() => _lexicon.TimeAt(Number());

    public string Word() => _lexicon.WordAt(Number());

    public string Text() => Encoding.UTF8.GetString(Bytes(Number()));

    public decimal Decimal()
    {
        Span<int> parts = [(int)(uint)Long(), (int)(uint)Long(), (int)(uint)Long(), (int)(uint)Long()];
        return new decimal(parts);
    }

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(sizeof(double)));

    public ValueList<EntityId> Ids() => Ids(Mark());

    public ValueList<EntityId> Ids(int count)
    {
        if (count == 0)
        {
            return ValueList<EntityId>.Empty;
        }

        var ids = new EntityId[count];
        for (var index = 0; index < count; index++)
        {
            ids[index] = Id();
        }

        return new ValueList<EntityId>(ids);
    }

    public ValueList<TextSpan> Spans()
    {
        var spans = new TextSpan[Mark()];
        var end = 0;
        for (var index = 0; index < spans.Length; index++)
        {
            var start = (int)(end + Signed());
            end = start + Number();
            spans[index] = new TextSpan(start, end);
        }

        return spans.Length == 0 ? ValueList<TextSpan>.Empty : new ValueList<TextSpan>(spans);
    }

    private ulong Long() => Next(_row, ref _position);

    private static ulong Next(ReadOnlySpan<byte> bytes, ref int position)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
