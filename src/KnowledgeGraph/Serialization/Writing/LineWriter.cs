using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>Writes lines in canonical form: a value that equals its default is not written.</summary>
internal sealed class LineWriter : IDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Indented = false, SkipValidation = true, MaxDepth = JsonLine.MaximumDepth };

    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly Utf8JsonWriter _json;

    public LineWriter() => _json = new Utf8JsonWriter(_lines, s_options);

    /// <summary>The lines written since the last <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Lines => _lines.WrittenMemory;

    public void Clear() => _lines.ResetWrittenCount();

    public void EndLine()
    {
        _json.Flush();
        _json.Reset();
        _lines.Write("\n"u8);
    }

    /// <summary>A whole line word for word.</summary>
    public void Line(string text)
    {
        Encoding.UTF8.GetBytes(text.AsSpan(), _lines);
        _lines.Write("\n"u8);
    }

    public void StartObject() => _json.WriteStartObject();

    public void StartObject(string name) => _json.WriteStartObject(name);

    public void EndObject() => _json.WriteEndObject();

    public void StartList() => _json.WriteStartArray();

    public void StartList(string name) => _json.WriteStartArray(name);

    public void EndList() => _json.WriteEndArray();

    public void Name(string name) => _json.WritePropertyName(name);

    public void Text(string value)
    {
        _text.ResetWrittenCount();
        EscapedText.Append(value, _text);
        _json.WriteRawValue(_text.WrittenSpan, skipInputValidation: true);
    }

    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Text(value);
        }
    }

    public void Id(string name, EntityId id) => Text(name, id.Value);

    public void Id(string name, EntityId? id) => Text(name, id?.Value);

    public void Code(string name, Code code) => Text(name, code.IsDefault ? null : code.ToString());

    public void Flag(string name, bool value)
    {
        if (value)
        {
            _json.WriteBoolean(name, value);
        }
    }

    /// <summary>A decimal number.</summary>
    /// <exception cref="OverflowException">It has more digits than the reader takes.</exception>
    public void Number(decimal value) => _json.WriteRawValue(
        NumberText.CanBeRead(value) ? DecimalText.Format(value) : throw new OverflowException($"The number {DecimalText.Format(value)} of the entry has more than 28 digits, which no file can hold."),
        skipInputValidation: true);

    public void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            Name(name);
            Number(number);
        }
    }

    public void RealNumber(double value) => _json.WriteRawValue(NumberText.Write(value), skipInputValidation: true);

    /// <summary>A value by its name in the file, unless it is the default.</summary>
    public void Named<T>(string name, T value, ValueNames<T> names)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            Text(name, names.Of(value));
        }
    }

    public void List<T>(string name, ValueList<T> items, Action<LineWriter, T> write)
    {
        if (items.Count > 0)
        {
            StartList(name);
            foreach (var item in items)
            {
                write(this, item);
            }

            EndList();
        }
    }

    public void Ids(string name, ValueList<EntityId> ids) => List(name, ids, static (line, id) => line.Text(id.Value));

    public void Dispose() => _json.Dispose();
}
