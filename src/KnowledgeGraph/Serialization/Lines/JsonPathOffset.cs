using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>Finds the byte of a line that a JSON path means. It is looked for only once something is wrong there.</summary>
internal static class JsonPathOffset
{
    /// <summary>
    /// The first byte of the value at the path, or of its key; where the path leads further than the line, as for a field
    /// that is missing, the first byte of the last value on the way.
    /// </summary>
    /// <param name="line">A line that is JSON.</param>
    /// <param name="path">The path, beginning with <c>$</c>.</param>
    /// <param name="atKey">Whether the key is meant.</param>
    public static long Of(ReadOnlySpan<byte> line, string path, bool atKey)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        var rest = path.AsSpan(JsonPathText.Root.Length);
        while (!rest.IsEmpty)
        {
            var inner = reader;
            var length = reader.TokenType switch
            {
                JsonTokenType.StartObject => FindKey(ref inner, rest),
                JsonTokenType.StartArray => FindItem(ref inner, rest),
                _ => 0,
            };
            if (length == 0)
            {
                break;
            }

            rest = rest[length..];
            if (rest.IsEmpty && atKey)
            {
                return inner.TokenStartIndex;
            }

            reader = inner;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
            }
        }

        return reader.TokenStartIndex;
    }

    /// <summary>Moves to the key that the path goes on with, and answers how much of the path it takes; 0 if there is none.</summary>
    private static int FindKey(ref Utf8JsonReader reader, ReadOnlySpan<char> path)
    {
        var best = 0;
        var candidate = reader;
        while (candidate.Read() && candidate.TokenType == JsonTokenType.PropertyName)
        {
            // Because a code may have a dot in it, the longest key that fits is the one.
            var step = JsonPathText.Step(candidate.GetString()!);
            if (step.Length > best && path.StartsWith(step, StringComparison.Ordinal)
                && (step.Length == path.Length || path[step.Length] is '.' or '['))
            {
                best = step.Length;
                reader = candidate;
            }

            candidate.Skip();
        }

        return best;
    }

    private static int FindItem(ref Utf8JsonReader reader, ReadOnlySpan<char> path)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var step = JsonPathText.Step(index);
            if (path.StartsWith(step, StringComparison.Ordinal))
            {
                return step.Length;
            }

            reader.Skip();
        }

        return 0;
    }
}
