using System.Xml;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a part of a graph as GraphML.</summary>
internal static class GraphMlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private static readonly ExportColumn s_label = ExportColumn.Text("label");

    /// <summary>Writes a document with one directed graph.</summary>
    public static void Write(Subgraph part, ExportOptions? options, XmlWriter xml)
    {
        var graph = new ExportedGraph(part, options);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", NodeColumns.All);
        WriteKeys(xml, "edge", EdgeColumns.All);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes())
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", IdOf(node.Id));
            WriteData(xml, "node", node.Label, node.Cells);
            xml.WriteEndElement();
        }

        foreach (var edge in graph.Edges())
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", IdOf(edge.Id));
            xml.WriteAttributeString("source", IdOf(edge.Relationship.From.Value));
            xml.WriteAttributeString("target", IdOf(edge.Relationship.To.Value));
            WriteData(xml, "edge", edge.Label, edge.Cells);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    // Because an id of GraphML is a name token; the encoding can be undone, and gives no two ids the same token.
    private static string IdOf(string id) => XmlConvert.EncodeNmToken(id)!;

    private static void WriteKeys(XmlWriter xml, string what, IReadOnlyList<ExportColumn> columns)
    {
        foreach (var column in columns.Prepend(s_label))
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", $"{what}-{column.Name}");
            xml.WriteAttributeString("for", what);
            xml.WriteAttributeString("attr.name", column.Name);
            xml.WriteAttributeString("attr.type", column.Kind == ExportKind.Flag ? "boolean" : "string");
            if (column.Kind == ExportKind.Flag)
            {
                xml.WriteElementString("default", "false");
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string what, string label, IReadOnlyList<ExportCell> cells)
    {
        foreach (var cell in cells.Prepend(new ExportCell(s_label, label, [])))
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", $"{what}-{cell.Column.Name}");
            xml.WriteText(cell.Text);
            xml.WriteEndElement();
        }
    }
}
