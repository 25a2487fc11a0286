using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>Goes through a line once more, slowly, to say what is wrong in it, at which byte, and at which JSON path.</summary>
internal ref struct JsonFaultFinder
{
    private readonly ReadOnlySpan<byte> _line;
    private readonly Stack<Frame> _open = new();
    private Utf8JsonReader _reader;

    // Where the last token ended; the reader itself does not say so any more once it has thrown.
    private int _end;

    private JsonFaultFinder(ReadOnlySpan<byte> line)
    {
        _line = line;

        // One more than the limit, so that the limit is found here and not in the framework.
        _reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = JsonLine.MaximumDepth + 1 });
    }

    private readonly string Path => JsonPathText.Root + string.Concat(_open.Reverse().Select(frame => frame.Step));

    /// <summary>Throws what is wrong with the line as JSON; returns if nothing is.</summary>
    /// <exception cref="LineFaultException">It is cut off, malformed or too deep, has a key twice or half of a surrogate pair.</exception>
    public static void Check(ReadOnlySpan<byte> line) => new JsonFaultFinder(line).Run();

    /// <summary>What to say of a line that the framework cannot read.</summary>
    public static LineFaultException NotJson(ReadOnlySpan<byte> line, JsonException exception, string path) =>
        NotJson(line, exception, path, "every line is one JSON object, without comments and without commas at the end of a list");

    private static LineFaultException NotJson(ReadOnlySpan<byte> line, JsonException exception, string path, string wanted)
    {
        var offset = (int)Math.Min(exception.BytePositionInLine ?? 0, line.Length);
        var isCutOff = offset >= line.TrimEnd(" \t\r"u8).Length;
        return new LineFaultException(ProblemCode.BadJson, isCutOff ? CutOff(line) : $"{ByteAt(line, offset)} cannot stand here; {wanted}.")
        {
            Offset = offset,
            Path = path,
        };
    }

    private static string CutOff(ReadOnlySpan<byte> line) => line.TrimStart(" \t\r"u8).StartsWith("["u8)
        ? "The line ends before its list does; a file is one JSON object a line, with no array around them."
        : "The line ends before its JSON does; it was cut off here.";

    /// <summary>What should stand where something else does: after a value, a comma or an end; after the line's object, nothing.</summary>
    private readonly string? Wanted()
    {
        var next = _line[_end..].TrimStart(" \t\r"u8);
        if (_end == 0 || next.IsEmpty)
        {
            return null;
        }

        if (_open.Count == 0)
        {
            return "a file is one JSON object a line, with no array around the lines and no commas between them";
        }

        var isAfterValue = _reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
            or JsonTokenType.Null or JsonTokenType.EndObject or JsonTokenType.EndArray;
        return isAfterValue && next[0] is not ((byte)',' or (byte)'}' or (byte)']')
            ? $"a comma is missing before it, or the end of the {(_open.Peek().IsList ? "list" : "object")}"
            : null;
    }

    private void Run()
    {
        while (Read())
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    Open();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _open.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    TakeKey();
                    break;
                case JsonTokenType.String:
                    NextItem();
                    CheckSurrogates();
                    break;
                default:
                    NextItem();
                    break;
            }
        }
    }

    private bool Read()
    {
        try
        {
            var isThere = _reader.Read();
            _end = (int)_reader.BytesConsumed;
            return isThere;
        }
        catch (JsonException exception)
        {
            throw Wanted() is { } wanted ? NotJson(_line, exception, Path, wanted) : NotJson(_line, exception, Path);
        }
    }

    private readonly void Open()
    {
        NextItem();
        if (_open.Count == JsonLine.MaximumDepth)
        {
            throw new LineFaultException(ProblemCode.TooDeep, $"The line nests deeper than {JsonLine.MaximumDepth} levels here.")
            {
                Offset = _reader.TokenStartIndex,
                Path = Path,
            };
        }

        _open.Push(new Frame(_reader.TokenType == JsonTokenType.StartArray));
    }

    private readonly void TakeKey()
    {
        var frame = _open.Peek();
        frame.Step = "";
        CheckSurrogates();
        var key = _reader.GetString()!;
        frame.Step = JsonPathText.Step(key);
        if (!frame.Keys.Add(key))
        {
            throw new LineFaultException(ProblemCode.DuplicateKey, $"The object has the key '{key}' a second time; a key stands once.")
            {
                Offset = _reader.TokenStartIndex,
                Path = Path,
            };
        }
    }

    private readonly void NextItem()
    {
        if (_open.TryPeek(out var frame) && frame.IsList)
        {
            frame.Step = JsonPathText.Step(frame.Items++);
        }
    }

    private readonly void CheckSurrogates()
    {
        if (!_reader.ValueIsEscaped)
        {
            return;
        }

        var text = _reader.ValueSpan;
        for (var position = text.IndexOf((byte)'\\'); position >= 0 && position < text.Length; position++)
        {
            if (text[position] != '\\')
            {
                continue;
            }

            var isPair = IsSurrogate(text, position, 0xD8) && IsSurrogate(text, position + 6, 0xDC);
            if (!isPair && (IsSurrogate(text, position, 0xD8) || IsSurrogate(text, position, 0xDC)))
            {
                throw new LineFaultException(ProblemCode.LoneSurrogate, "Half of a surrogate pair stands here; \\ud83d, for one, needs \\ude00 or its like behind it.")
                {
                    Offset = _reader.TokenStartIndex + 1 + position,
                    Path = Path,
                };
            }

            // Past the escape, so that the second character of \\ is not taken for the start of another one.
            position += isPair ? 11 : 1;
        }
    }

    /// <summary>Whether an escape stands here whose first byte is the given one or one of the three after it.</summary>
    private static bool IsSurrogate(ReadOnlySpan<byte> text, int position, int first) =>
        position + 6 <= text.Length && text[position] == '\\' && text[position + 1] == 'u'
        && byte.TryParse(text[(position + 2)..(position + 4)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
        && (high & 0xFC) == first;

    private static string ByteAt(ReadOnlySpan<byte> line, int offset)
    {
        Rune.DecodeFromUtf8(line[offset..], out var rune, out _);
        return Rune.IsControl(rune) ? $"U+{rune.Value:X4}" : $"'{rune}'";
    }

    private sealed class Frame(bool isList)
    {
        private HashSet<string>? _keys;

        public bool IsList { get; } = isList;

        public int Items { get; set; }

        public string Step { get; set; } = "";

        public HashSet<string> Keys => _keys ??= new HashSet<string>(StringComparer.Ordinal);
    }
}
