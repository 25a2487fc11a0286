using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.Presentation;

/// <summary>Makes a string of what is written into one JSON object.</summary>
internal static class JsonDocumentText
{
    /// <summary>How JSON is written, wherever it is.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        // Because names stay readable in every script, and the text can still stand inside of a page.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The object, indented by two spaces, with LF between lines and none at the end.</summary>
    /// <param name="write">Writes the properties of the object.</param>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
