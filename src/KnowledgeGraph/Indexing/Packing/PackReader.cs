using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>Reads the fields of a row in the order in which <see cref="PackWriter"/> wrote them.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct PackReader(ReadOnlySpan<byte> row, Lexicon lexicon)
{
    private readonly ReadOnlySpan<byte> _row = row;
    private readonly Lexicon _lexicon = lexicon;
    private int _position;

    public int Byte() => _row[_position++];

    public ulong Long()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = _row[_position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    public int Number() => (int)Long();

    public long Signed()
    {
        var value = Long();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public EntityId Id() => _lexicon.Ids.At(Number());

    public Code Code() => _lexicon.CodeAt(Number());

    public UncertainTime Time() => _lexicon.TimeAt(Number());

    public string Word() => _lexicon.WordAt(Number());

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(_row.Slice(_position, length));
        _position += length;
        return text;
    }

    public decimal Decimal()
    {
        Span<int> parts = [(int)(uint)Long(), (int)(uint)Long(), (int)(uint)Long(), (int)(uint)Long()];
        return new decimal(parts);
    }

    public double Double()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(_row[_position..]);
        _position += sizeof(double);
        return value;
    }

    public ValueList<EntityId> Ids() => Ids(Number());

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
        var spans = new TextSpan[Number()];
        var end = 0;
        for (var index = 0; index < spans.Length; index++)
        {
            var start = (int)(end + Signed());
            end = start + Number();
            spans[index] = new TextSpan(start, end);
        }

        return spans.Length == 0 ? ValueList<TextSpan>.Empty : new ValueList<TextSpan>(spans);
    }
}
