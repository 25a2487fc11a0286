using CsCheck;

namespace KnowledgeGraph.Tests.Presentation.Exports;

public sealed class HostileExportTests
{
    [Fact]
    public void No_text_changes_the_structure_of_dot_and_names_survive_but_for_control_characters() => HostileTexts.Any.Sample(text =>
    {
        var hostile = new HostileGraph(text);
        var spaced = string.Concat(text.Select(character => character is '\uFFFE' or '\uFFFF' ? '\uFFFD' : char.IsControl(character) && character != '\n' ? ' ' : character));

        HasEverything(hostile, DotReader.Read(hostile.Graph.ToDot()), spaced, id => InXmlId(hostile, id));
    });

    [Fact]
    public void No_text_changes_the_structure_of_graphml_and_names_survive_but_for_what_xml_cannot_hold() => HostileTexts.Any.Sample(text =>
    {
        var hostile = new HostileGraph(text);

        HasEverything(hostile, ElementReaders.GraphMl(hostile.Graph.ToGraphMl()), InXml(text), id => id);
    });

    [Fact]
    public void No_text_changes_the_structure_of_gexf_and_names_survive_but_for_what_xml_cannot_hold() => HostileTexts.Any.Sample(text =>
    {
        var hostile = new HostileGraph(text);

        HasEverything(hostile, ElementReaders.Gexf(hostile.Graph.ToGexf()), InXml(text), id => InXmlId(hostile, id));
    });

    [Fact]
    public void No_text_changes_the_structure_of_json_for_cytoscape_and_every_name_survives() => HostileTexts.Any.Sample(text =>
    {
        var hostile = new HostileGraph(text);

        HasEverything(hostile, ElementReaders.Cytoscape(hostile.Graph.ToCytoscapeJson()), text, id => id);
    });

    [Fact]
    public void No_text_changes_the_structure_of_mermaid_and_labels_read_as_on_a_console() => HostileTexts.Any.Sample(text =>
    {
        var hostile = new HostileGraph(text);

        var read = MermaidReader.Read(hostile.Graph.ToMermaid());

        Assert.Equal(hostile.Graph.NodeCount, read.Nodes.Count);
        Assert.Equal(hostile.Graph.RelationshipCount, read.Edges.Count);
        var person = read.Node($"n{hostile.Graph.OrdinalOf(hostile.Person)}");
        Assert.Equal(DisplayText.Of(NameRead(hostile.Person, text)), person["label"]);
        Assert.Equal("person", person["kind"]);

        var paper = NameRead(HostileTexts.Id("o", text), text);
        var caption = $"member of, according to a source that nobody names (\"{text}\"), by way of {paper} [{hostile.Claim}]";
        Assert.Contains(read.Edges, edge => edge["source"] == person["id"] && edge["label"] == DisplayText.Of(caption));
    });

    private static string NameRead(EntityId id, string name) => string.IsNullOrWhiteSpace(name) ? $"{id} (its name is blank)" : name;

    private static void HasEverything(HostileGraph hostile, ReadGraph read, string name, Func<string, string> id)
    {
        Assert.Equal(hostile.Graph.Nodes<Node>().Select(node => id(node.Id.Value)), read.Nodes.Select(node => node["id"]));
        Assert.Equal(hostile.Graph.RelationshipCount, read.Edges.Count);
        Assert.Equal(name, read.Node(id(hostile.Person.Value))["name"]);
        var membership = read.Edge(id(hostile.Person.Value), "member-of", id(hostile.Group.Value));
        Assert.Equal(name, membership["note"]);
        Assert.Equal("[\"" + hostile.Claim + "\"]", UnescapedList(membership["evidence"]));
    }

    // The only id in the list, out of whatever escapes of JSON it stands in.
    private static string UnescapedList(string json) =>
        "[\"" + System.Text.Json.JsonDocument.Parse(json).RootElement.EnumerateArray().Single().GetString() + "\"]";

    private static string InXmlId(HostileGraph hostile, string id) => InXml(id) == id ? id : $"node {hostile.Graph.OrdinalOf(new EntityId(id))}";

    private static string InXml(string text) => string.Concat(text.Select(character =>
        character is '\uFFFE' or '\uFFFF' || (character < ' ' && character is not ('\t' or '\n' or '\r')) ? '\uFFFD' : character));
}
