using System.Text.Json;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Where a statement stands, as JSON.</summary>
internal static class SourceJson
{
    /// <summary>Writes the property; null where the statement does not say.</summary>
    public static void Write(Utf8JsonWriter json, AttributedStatement statement)
    {
        if (statement.Source is not { } source)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteStartObject("document");
        json.WriteId("id", source.Document.Id);
        json.WriteString("title", source.Document.IsRedacted ? null : source.Document.Title);
        json.WriteId("publisher", source.Document.Publisher);
        json.WriteString("published", source.Document.Published.Edtf);
        json.WriteEndObject();
        json.WriteString("part", source.Part?.Key);
        json.WriteTime("published", source.Published, SourceWords.PublishedAsSaid(statement.Statement, source));
        json.WriteList("spans", ShownSource.Spans(statement), WriteSpan);
        json.WriteString("hash", ShownSource.Hash(statement)?.ToString());
        json.WriteString("quote", ShownSource.Quote(statement));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
