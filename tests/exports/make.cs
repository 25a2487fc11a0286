#:project ../../src/KnowledgeGraph

// Writes both seeds and a graph of hostile names in every format into a folder, and beside each what others should find in it.
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph;

var folder = args[0];
foreach (var seed in new[] { "border-incursion", "enamel-works" })
{
    Write(seed, await LedgerFile.ReadAsync(Path.Combine(args[1], seed + ".jsonl")));
}

Write("hostile", Hostile());

void Write(string name, EntityGraph graph)
{
    var part = graph.ToSubgraph();
    File.WriteAllText(PathOf(name, "dot"), graph.ToDot());
    File.WriteAllText(PathOf(name, "mmd"), graph.ToMermaid());
    using (var stream = File.Create(PathOf(name, "graphml")))
    {
        part.WriteGraphMl(stream);
    }

    using (var stream = File.Create(PathOf(name, "gexf")))
    {
        part.WriteGexf(stream);
    }

    using (var stream = File.Create(PathOf(name, "cyjs")))
    {
        part.WriteCytoscapeJson(stream);
    }

    using var expected = File.Create(PathOf(name, "expected.json"));
    using var json = new Utf8JsonWriter(expected, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartObject();
    json.WriteStartArray("nodes");
    foreach (var node in part.Nodes)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id.Value);
        json.WriteString("name", node is Entity { IsRedacted: false } entity ? entity.Name : null);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteStartArray("edges");
    foreach (var relationship in part.Relationships)
    {
        json.WriteStartObject();
        json.WriteString("from", relationship.From.Value);
        json.WriteString("to", relationship.To.Value);
        json.WriteString("type", relationship.Type.ToString());
        json.WriteBoolean("derived", relationship.IsDerived);
        json.WriteStartArray("evidence");
        foreach (var id in relationship.Evidence)
        {
            json.WriteStringValue(id.Value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteEndObject();
}

string PathOf(string name, string ending) => Path.Combine(folder, $"{name}.{ending}");

// Every name stands once as a whole and once inside of another, in a person, a document and a source that nobody names.
static EntityGraph Hostile()
{
    string[] names =
    [
        "\"", "\\", "ends in \\", "\\\"", "\"; evil -> good; \"", "]; evil [label=\"x", "--> evil", "-- >", "%% gone", "%%{init: {}}%%", "end", "subgraph x",
        "a;b", "#quot;", "#34;", "&amp;", "&#60;b&#62;", "&", "<b>bold</b>", "<script>alert(1)</script>", "</data></node>", "<![CDATA[x]]>", "]]>", "<!-- x -->",
        "<?xml version=\"1.0\"?>", "1. list", "- list", "* star", "`code`", "\"`**bold**`\"", "style x: #fff;", "classDef x fill:#fff;", "{json: [1, 2]}", "[\"a\",\"b\"]",
        "two\nlines", "carriage\rreturn", "tab\there", "nul \0 within", "bell \a", "escape \u001b[31m", "next line \u0085", "separator \u2028 end", "\u202Eright to left", "\u05E9\u05DC\u05D5\u05DD",
        "\u0645\u0631\u062D\u0628\u0627", "e\u0301 combining", "\U0001F469\u200D\U0001F680 emoji", "\u4E2D\u6587", "\uFB02\u00B0\u00B060\u00B6\u00DFb", "stra\u00DFe 20\u00B0", "\uFFFE and \uFFFF",
        "_x0041_", "%s %n %d", "$HOME `id`", "' or 1=1 --", "\\N \\G \\L \\l", "http://example.org/?a=b&c=d#e", "  spaces  ", "trailing \\\\", "${x}", "{{x}}", "|", "||", "@{ shape: x }", "A --- B",
    ];
    var builder = new EntityGraphBuilder();
    var paper = builder.AddOrganization("paper", "The Paper \\");
    for (var number = 0; number < names.Length; number++)
    {
        var name = names[number];
        var person = builder.AddPerson($"p\"{number}\\", name);
        var group = builder.AddOrganization($"<g&{number};]>", $"a {name} b");
        var happening = builder.AddEvent($"e-->{number}\uFFFE", name);
        var article = builder.AddDocument($"d\u202E{number}", name, paper);
        var claim = builder.AddClaimOfResponsibility(happening, article, person, group);
        builder.Add(new Relationship { Id = new EntityId($"r|{number}|\""), Type = KnownRelationships.MemberOf, From = person.Id, To = group.Id, Evidence = [claim.Id], Note = name });
        builder.Add(new Statement
        {
            Id = new EntityId($"s#{number};"),
            Act = KnownActs.Report,
            Attribution = [new Hop { Unnamed = name }],
            Propositions = [new Proposition { Id = new EntityId($"s#{number};.p"), Predicate = KnownPredicates.States, Text = name }],
            Note = name,
        });
    }

    return builder.Build();
}
