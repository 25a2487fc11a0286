using System.Text.Json;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a part of a graph as the elements of Cytoscape.</summary>
internal static class CytoscapeExport
{
    private const int FlushedBytes = 1 << 16;

    /// <summary>Writes one object, <c>{"elements":{"nodes","edges"}}</c>, in UTF-8; of a large part no more than a few pages are held at a time.</summary>
    public static void Write(Subgraph part, ExportOptions? options, Stream stream)
    {
        var graph = new ExportedGraph(part, options);
        using var json = new Utf8JsonWriter(stream, JsonDocumentText.Options);
        json.WriteStartObject();
        json.WriteStartObject("elements");
        json.WriteStartArray("nodes");
        foreach (var node in graph.Nodes())
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteString("id", node.Id);
            Write(json, node.Label, node.Cells);
            WriteEnd(json, node.Node.NodeKind.ToString().ToLowerInvariant(), node.Node.IsRedacted);
        }

        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in graph.Edges())
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteString("id", edge.Id);
            json.WriteString("source", edge.Relationship.From.Value);
            json.WriteString("target", edge.Relationship.To.Value);
            Write(json, edge.Label, edge.Cells);
            WriteEnd(json, edge.Relationship.IsDerived ? "derived" : "entered", edge.Relationship.IsRedacted);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string label, IReadOnlyList<ExportCell> cells)
    {
        json.WriteString("label", label);
        foreach (var cell in cells)
        {
            switch (cell.Column.Kind)
            {
                case ExportKind.Flag:
                    json.WriteBoolean(cell.Column.Name, value: true);
                    break;
                case ExportKind.List:
                    json.WriteList(cell.Column.Name, cell.Items, (writer, item) => writer.WriteStringValue(item));
                    break;
                default:
                    json.WriteString(cell.Column.Name, cell.Text);
                    break;
            }
        }
    }

    private static void WriteEnd(Utf8JsonWriter json, string style, bool isRedacted)
    {
        json.WriteEndObject();
        json.WriteString("classes", isRedacted ? $"{style} redacted" : style);
        json.WriteEndObject();
        if (json.BytesPending > FlushedBytes)
        {
            json.Flush();
        }
    }
}
