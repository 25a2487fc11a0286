using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>
/// Goes through a line once, from its first byte to its last, and makes what stands there without a document between. It
/// takes only what is usual: at anything else it declines, and the line is read again by the reader that says what is wrong.
/// </summary>
/// <remarks>
/// Once it has declined, everything it reads is empty and every object and list ends, so that nobody need ask after each
/// step; what was made of the line is then thrown away.
/// </remarks>
internal ref struct LineScan(ReadOnlySpan<byte> line, SharedWords shared)
{
    private static readonly SearchValues<byte> s_endOfPlainText =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    private readonly ReadOnlySpan<byte> _line = line;
    private int _position;

    /// <summary>Reads one item of a list.</summary>
    public delegate T ItemReader<T>(ref LineScan line);

    public bool HasDeclined { get; private set; }

    public bool IsAtText => Next() == '"';

    public bool IsAtList => Next() == '[';

    /// <summary>Whether exactly these bytes stand here.</summary>
    public bool IsAt(ReadOnlySpan<byte> bytes) => Next() != 0 && _line[_position..].StartsWith(bytes);

    public void Decline()
    {
        HasDeclined = true;
        _position = _line.Length;
    }

    /// <summary>Declines where something follows.</summary>
    public void End()
    {
        if (Next() != 0 || _position < _line.Length)
        {
            Decline();
        }
    }

    /// <summary>Goes to the next field of an object, and says in the fields which it is; false at the end of the object.</summary>
    public bool NextField(FieldNames names, ref FieldScan fields)
    {
        if (!NextKey(ref fields, out var key))
        {
            return false;
        }

        // Because fields mostly stand in their order, the next one is looked for where the last one was found.
        var field = names.IndexOf(key, fields.Field + 1);
        if (field < 0 || fields.Has(field))
        {
            Decline();
            return false;
        }

        fields.Take(field);
        return true;
    }

    /// <summary>Goes to the next key of an object whose keys are codes; default at the end of the object.</summary>
    public Code NextCode(ref FieldScan fields)
    {
        if (!NextKey(ref fields, out var key))
        {
            return default;
        }

        return shared.Codes.Read(key) is { } known ? known.Code : Declined<Code>();
    }

    /// <summary>Goes to the next item of a list; false at its end.</summary>
    public bool NextItem(ref bool isOpen)
    {
        if (!isOpen)
        {
            isOpen = true;
            Take((byte)'[');
            return !TryTake((byte)']') && !HasDeclined;
        }

        if (TryTake((byte)','))
        {
            return true;
        }

        Take((byte)']');
        return false;
    }

    public ValueList<T> List<T>(ItemReader<T> read)
    {
        var items = new Gathered<T>();
        var isOpen = false;
        while (NextItem(ref isOpen))
        {
            items.Add(read(ref this));
        }

        return HasDeclined ? [] : items.ToValueList();
    }

    /// <summary>A list with something in it.</summary>
    public ValueList<T> FilledList<T>(ItemReader<T> read)
    {
        var list = List(read);
        if (list.Count == 0)
        {
            Decline();
        }

        return list;
    }

    public ValueList<EntityId> Ids() => List(static (ref line) => line.Id());

    public string Text()
    {
        var rest = Rest();
        var end = rest.IndexOfAny(s_endOfPlainText);
        if (end < 0 || rest[end] != '"')
        {
            return EscapedText(rest, end);
        }

        _position += end + 2;
        return Encoding.UTF8.GetString(rest[..end]);
    }

    /// <summary>An id that others have named, or may.</summary>
    public EntityId Id() => SharedId()?.Id ?? default;

    /// <summary>The id that something is given, which mostly nobody else names.</summary>
    public EntityId NewId() => EntityId.TryParse(Encoding.UTF8.GetString(Word()), out var id) ? id : Declined<EntityId>();

    public SharedId? SharedId()
    {
        var id = shared.Ids.Read(Word());
        if (id is null)
        {
            Decline();
        }

        return id;
    }

    public Code Code() => shared.Codes.Read(Word()) is { } known ? known.Code : Declined<Code>();

    /// <summary>A time that is an EDTF text.</summary>
    public UncertainTime Edtf() => shared.Times.Read(Word()) is { } known ? known.Time : Declined<UncertainTime>();

    public T Name<T>(ValueNames<T> names)
        where T : struct, Enum => names.TryRead(Word(), out var value) ? value : Declined<T>();

    /// <summary>A text that a value type reads.</summary>
    public T Parse<T>()
        where T : struct, IParsable<T> => T.TryParse(Text(), provider: null, out var value) ? value : Declined<T>();

    public DateTimeOffset Instant() => InstantJson.TryRead(Word(), out var instant) ? instant : Declined<DateTimeOffset>();

    public bool Flag()
    {
        var isTrue = Next() == 't';
        var word = isTrue ? "true"u8 : "false"u8;
        if (!_line[_position..].StartsWith(word))
        {
            return Declined<bool>();
        }

        _position += word.Length;
        return isTrue;
    }

    public int Integer()
    {
        var number = PlainNumber();
        return Utf8Parser.TryParse(number, out int value, out var length) && length == number.Length ? value : Declined<int>();
    }

    public decimal Number()
    {
        const int MostDigitsOfAnInteger = 9;
        var number = PlainNumber();
        if (number.Length <= MostDigitsOfAnInteger && Utf8Parser.TryParse(number, out int whole, out var length) && length == number.Length)
        {
            return whole;
        }

        return !HasDeclined && NumberText.TryReadDecimal(number, out var value) ? value : Declined<decimal>();
    }

    public double RealNumber()
    {
        var number = PlainNumber();
        return !HasDeclined && NumberText.TryReadReal(number, out var value) ? value : Declined<double>();
    }

    private bool NextKey(ref FieldScan fields, out ReadOnlySpan<byte> key)
    {
        key = default;
        if (!fields.IsOpen)
        {
            Take((byte)'{');
            fields.Open();
            if (TryTake((byte)'}'))
            {
                return false;
            }
        }
        else if (!TryTake((byte)','))
        {
            Take((byte)'}');
            return false;
        }

        key = Word();
        Take((byte)':');
        return !HasDeclined;
    }

    /// <summary>A text without escapes, in UTF-8.</summary>
    private ReadOnlySpan<byte> Word()
    {
        var rest = Rest();
        var end = rest.IndexOfAny(s_endOfPlainText);
        if (end < 0 || rest[end] != '"')
        {
            Decline();
            return default;
        }

        _position += end + 2;
        return rest[..end];
    }

    /// <summary>What follows the quotation mark that stands here.</summary>
    private ReadOnlySpan<byte> Rest()
    {
        if (Next() == '"')
        {
            return _line[(_position + 1)..];
        }

        Decline();
        return default;
    }

    private string EscapedText(ReadOnlySpan<byte> rest, int end)
    {
        while (end >= 0 && end + 1 < rest.Length && rest[end] == '\\' && "\"\\/bfnrt"u8.Contains(rest[end + 1]))
        {
            var after = end + 2;
            var next = rest[after..].IndexOfAny(s_endOfPlainText);
            end = next < 0 ? -1 : after + next;
        }

        if (end < 0 || end >= rest.Length || rest[end] != '"')
        {
            Decline();
            return "";
        }

        var reader = new Utf8JsonReader(_line.Slice(_position, end + 2));
        reader.Read();
        _position += end + 2;
        return reader.GetString()!;
    }

    /// <summary>A number without exponent.</summary>
    private ReadOnlySpan<byte> PlainNumber()
    {
        var rest = Next() == 0 ? default : _line[_position..];
        var start = rest.StartsWith("-"u8) ? 1 : 0;
        var end = start + Digits(rest[start..]);
        var isWhole = end == start + 1 || (end > start && rest[start] != '0');
        if (isWhole && end < rest.Length && rest[end] == '.')
        {
            var fraction = Digits(rest[(end + 1)..]);
            end += 1 + fraction;
            isWhole = fraction > 0;
        }

        if (!isWhole)
        {
            Decline();
            return default;
        }

        _position += end;
        return rest[..end];
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit((char)text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The next byte that is no white space; 0 at the end.</summary>
    private byte Next()
    {
        while ((uint)_position < (uint)_line.Length)
        {
            var next = _line[_position];
            if (next is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            {
                return next;
            }

            _position++;
        }

        return 0;
    }

    private bool TryTake(byte mark)
    {
        if (Next() != mark)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Take(byte mark)
    {
        if (!TryTake(mark))
        {
            Decline();
        }
    }

    private T Declined<T>()
        where T : struct
    {
        Decline();
        return default;
    }
}
