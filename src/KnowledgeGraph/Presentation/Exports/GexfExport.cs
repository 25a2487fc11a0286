using System.Xml;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a part of a graph as GEXF 1.3.</summary>
internal static class GexfExport
{
    private const string Namespace = "http://gexf.net/1.3";
    private const int DayLength = 10;

    /// <summary>Writes a document with one directed graph, dynamic if a relationship is certain to hold in an interval.</summary>
    public static void Write(Subgraph part, ExportOptions? options, XmlWriter xml)
    {
        var graph = new ExportedGraph(part, options);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        var format = WriteMode(xml, graph);
        WriteAttributes(xml, "node", NodeColumns.All);
        WriteAttributes(xml, "edge", EdgeColumns.All);
        xml.WriteStartElement("nodes");
        foreach (var node in graph.Nodes())
        {
            xml.WriteStartElement("node");
            xml.WriteAttribute("id", node.SafeId);
            xml.WriteAttribute("label", node.Label);
            WriteValues(xml, node.Cells);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var edge in graph.Edges())
        {
            Write(xml, edge, graph.IntervalOf(edge.Relationship), format);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    /// <summary>Says whether there are times, and gives what to write them with: days where all are of whole days, which more programs read.</summary>
    private static Func<TimeMoment, string> WriteMode(XmlWriter xml, ExportedGraph graph)
    {
        var (hasAny, isOfDays) = (false, true);
        foreach (var interval in graph.Intervals())
        {
            (hasAny, isOfDays) = (true, isOfDays && ExportedTime.IsOfWholeDays(interval));
        }

        xml.WriteAttributeString("mode", hasAny ? "dynamic" : "static");
        if (hasAny)
        {
            xml.WriteAttributeString("timeformat", isOfDays ? "date" : "dateTime");
        }

        return isOfDays ? moment => moment.ToString()[..DayLength] : moment => moment.ToString();
    }

    private static void Write(XmlWriter xml, ExportedEdge edge, (TimeMoment Start, TimeMoment End)? interval, Func<TimeMoment, string> format)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttribute("id", edge.SafeId);
        xml.WriteAttribute("source", edge.SafeFrom);
        xml.WriteAttribute("target", edge.SafeTo);
        xml.WriteAttribute("label", edge.Label);
        if (interval is { } certain)
        {
            xml.WriteAttributeString("start", format(certain.Start));
            xml.WriteAttributeString("end", format(certain.End));
        }

        WriteValues(xml, edge.Cells);
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string what, IReadOnlyList<ExportColumn> columns)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", what);
        foreach (var column in columns)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", column.Name);
            xml.WriteAttributeString("title", column.Name);
            xml.WriteAttributeString("type", column.Kind == ExportKind.Flag ? "boolean" : "string");
            if (column.Kind == ExportKind.Flag)
            {
                xml.WriteElementString("default", "false");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, IReadOnlyList<ExportCell> cells)
    {
        xml.WriteStartElement("attvalues");
        foreach (var cell in cells)
        {
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", cell.Column.Name);
            xml.WriteAttribute("value", cell.Text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
