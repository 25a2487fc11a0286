using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace KnowledgeGraph.Tests.Presentation.Exports;

/// <summary>Reads what was written as elements of XML or JSON, and refuses what refers to something that is not there.</summary>
internal static class ElementReaders
{
    private static readonly XNamespace s_graphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace s_gexf = "http://gexf.net/1.3";

    public static ReadGraph GraphMl(string text)
    {
        var document = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
        Assert.All(document.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, new[] { "graphml", "key", "default", "graph", "node", "edge", "data" }));
        var keys = document.Elements(s_graphMl + "key").ToDictionary(key => key.Attribute("id")!.Value, StringComparer.Ordinal);
        var graph = document.Element(s_graphMl + "graph")!;
        Assert.Equal("directed", graph.Attribute("edgedefault")!.Value);
        return Checked(
            [.. graph.Elements(s_graphMl + "node").Select(node => Attributes(node))],
            [.. graph.Elements(s_graphMl + "edge").Select(edge => Attributes(edge))]);

        Dictionary<string, string> Attributes(XElement element)
        {
            var attributes = element.Attributes().ToDictionary(
                attribute => attribute.Name.LocalName,
                attribute => XmlConvert.DecodeName(XmlConvert.VerifyNMTOKEN(attribute.Value))!,
                StringComparer.Ordinal);
            foreach (var data in element.Elements(s_graphMl + "data"))
            {
                var key = keys[data.Attribute("key")!.Value];
                Assert.Equal(element.Name.LocalName, key.Attribute("for")!.Value);
                attributes.Add(key.Attribute("attr.name")!.Value, data.Value);
            }

            return attributes;
        }
    }

    public static ReadGraph Gexf(string text)
    {
        var graph = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!.Element(s_gexf + "graph")!;
        var declared = graph.Elements(s_gexf + "attributes").ToDictionary(
            attributes => attributes.Attribute("class")!.Value,
            attributes => attributes.Elements().ToDictionary(attribute => attribute.Attribute("id")!.Value, attribute => attribute.Attribute("title")!.Value, StringComparer.Ordinal),
            StringComparer.Ordinal);
        return Checked(
            [.. graph.Element(s_gexf + "nodes")!.Elements(s_gexf + "node").Select(Attributes)],
            [.. graph.Element(s_gexf + "edges")!.Elements(s_gexf + "edge").Select(Attributes)]);

        Dictionary<string, string> Attributes(XElement element)
        {
            var attributes = element.Attributes().ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value, StringComparer.Ordinal);
            foreach (var value in element.Element(s_gexf + "attvalues")!.Elements(s_gexf + "attvalue"))
            {
                attributes.Add(declared[element.Name.LocalName][value.Attribute("for")!.Value], value.Attribute("value")!.Value);
            }

            return attributes;
        }
    }

    public static ReadGraph Cytoscape(string text)
    {
        using var document = JsonDocument.Parse(text);
        var elements = document.RootElement.GetProperty("elements");
        return Checked(Attributes(elements.GetProperty("nodes")), Attributes(elements.GetProperty("edges")));

        static Dictionary<string, string>[] Attributes(JsonElement list) =>
        [
            .. list.EnumerateArray().Select(element => element.GetProperty("data").EnumerateObject().ToDictionary(
                property => property.Name, property => property.Value.ToString(), StringComparer.Ordinal)),
        ];
    }

    private static ReadGraph Checked(Dictionary<string, string>[] nodes, Dictionary<string, string>[] edges)
    {
        var ids = nodes.Select(node => node["id"]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(nodes.Length, ids.Count);
        Assert.Equal(nodes.Length + edges.Length, ids.Union(edges.Select(edge => edge["id"])).Count());
        Assert.All(edges, edge => Assert.True(ids.Contains(edge["source"]) && ids.Contains(edge["target"])));
        return new ReadGraph(nodes, edges);
    }
}
