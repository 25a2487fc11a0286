using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.Serialization;

/// <summary>Reads one line as JSON, strictly.</summary>
internal static class JsonLine
{
    /// <summary>How deep a line may nest.</summary>
    public const int MaximumDepth = 64;

    private static readonly JsonDocumentOptions s_options = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = MaximumDepth,
    };

    /// <summary>The line as a document, which shares its bytes.</summary>
    /// <exception cref="LineFaultException">The line is not JSON; the exception says at which byte.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> line)
    {
        var bytes = line.Span;
        if (bytes.Trim(" \t\r"u8).IsEmpty)
        {
            throw new LineFaultException(ProblemCode.BadJson, "The line is blank; every line is one JSON object.") { Offset = 0 };
        }

        if (!Utf8.IsValid(bytes))
        {
            throw InvalidUtf8(bytes);
        }

        if (bytes.IndexOf("\\u"u8) >= 0)
        {
            // Because the framework finds half of a surrogate pair only when the text is asked for, and then throws what
            // is thrown for a mistake in the program.
            JsonFaultFinder.Check(bytes);
        }

        try
        {
            return JsonDocument.Parse(line, s_options);
        }
        catch (JsonException exception)
        {
            JsonFaultFinder.Check(bytes);
            throw JsonFaultFinder.NotJson(bytes, exception, JsonPathText.Root);
        }
    }

    private static LineFaultException InvalidUtf8(ReadOnlySpan<byte> line)
    {
        // Because validity is of a prefix and its rest together, the first bad byte is where the longest valid prefix ends.
        var position = 0;
        while (Rune.DecodeFromUtf8(line[position..], out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        return new LineFaultException(ProblemCode.InvalidUtf8, $"The byte 0x{line[position]:X2} is not UTF-8 here; the file has to be saved as UTF-8.")
        {
            Offset = position,
        };
    }
}
