using System.Text.Json;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class CanonicalFormTests
{
    public static TheoryData<string> CanonicalFiles { get; } =
    [
        .. Directory.EnumerateFiles(TestLedgers.Folder("valid"), "*.jsonl")
            .Concat(Directory.Exists(Repository.PathOf("seeds")) ? Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.jsonl") : [])
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Theory]
    [MemberData(nameof(CanonicalFiles))]
    public async Task A_canonical_file_is_written_back_byte_for_byte(string file)
    {
        var bytes = await File.ReadAllBytesAsync(Repository.PathOf(file));

        Assert.Equal(bytes, await TestLedgers.Write(await TestLedgers.Read(bytes)));
    }

    [Theory]
    [InlineData("""{ "entity" : { "kind" : "person" , "name" : "A" , "id" : "a" } }""", """{"entity":{"id":"a","kind":"person","name":"A"}}""")]
    [InlineData("""{"entity":{"id":"\u0061\u00e9","kind":"\u0070erson","type":"\u0066ighter","n\u0061me":"A"}}""", """{"entity":{"id":"aé","kind":"person","type":"fighter","name":"A"}}""")]
    [InlineData("""{"recorded":"2024-03-01T12:00:00.000Z","entity":{"id":"a","kind":"person","name":"A"}}""", """{"entity":{"id":"a","kind":"person","name":"A"}}""")]
    [InlineData("""{"recorded":"2024-03-01T12:00:00.500Z","entity":{"id":"a","kind":"person","name":"A"}}""", """{"entity":{"id":"a","kind":"person","name":"A"},"recorded":"2024-03-01T12:00:00.5Z"}""")]
    [InlineData("""{"entity":{"id":"a","kind":"person","names":[{"text":"A","kind":"full"}]}}""", """{"entity":{"id":"a","kind":"person","name":"A"}}""")]
    [InlineData("""{"entity":{"id":"a","kind":"event","names":[{"text":"A"}]}}""", """{"entity":{"id":"a","kind":"event","label":"A"}}""")]
    [InlineData("""{"entity":{"id":"a","kind":"position","names":[{"text":"A"}]}}""", """{"entity":{"id":"a","kind":"position","title":"A"}}""")]
    [InlineData("""{"entity":{"id":"a","kind":"person","name":"\u0041\u00e9\ud83d\ude00\/\u0009\u001F"}}""", """{"entity":{"id":"a","kind":"person","name":"Aé😀/\t\u001f"}}""")]
    [InlineData("""{"entity":{"id":"a","kind":"organization","name":"A","metonyms":[],"referentDisputed":false}}""", """{"entity":{"id":"a","kind":"organization","name":"A"}}""")]
    [InlineData("""{"entity":{"id":"a","kind":"document","title":"A","published":{"edtf":"2023-05-01"}}}""", """{"entity":{"id":"a","kind":"document","title":"A","published":"2023-05-01"}}""")]
    [InlineData("""{"entity":{"id":"a","kind":"place","name":"A","geometry":{"coordinates":[1.50,-0.0],"type":"Point"},"precisionMeters":1.5e3}}""", """{"entity":{"id":"a","kind":"place","name":"A","geometry":{"type":"Point","coordinates":[1.5,0]},"precisionMeters":1500}}""")]
    [InlineData("""{"judgement":{"id":"j","made":{"anchor":"e","offset":"P1W","clock":"holds"},"of":["e","f"],"verdict":"unsure"}}""", """{"judgement":{"id":"j","verdict":"unsure","of":["e","f"],"made":{"anchor":"e","clock":"holds","offset":"P7D"}}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":["p"],"onBehalfOf":["p"],"basis":"explicit"}],"basis":"explicit","propositions":[]}}""", """{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p","onBehalfOf":"p"}]}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p"}],"propositions":[{"id":"s.p","predicate":"killed","polarity":"affirmative","modality":"fact","arguments":{"patient":["p"],"event":"e","count":{"quantity":{"unit":"person","exactly":1.20E1}}}}]}}""", """{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p"}],"propositions":[{"id":"s.p","predicate":"killed","arguments":{"count":{"quantity":{"exactly":12,"unit":"person"}},"event":"e","patient":"p"}}]}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p"}],"confidence":0.90}}""", """{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p"}],"confidence":0.9}}""")]
    public async Task Any_other_form_becomes_canonical_once_and_for_all(string line, string canonical)
    {
        string[] others =
        [
            """{"entity":{"id":"p","kind":"person","name":"P"}}""",
            """{"entity":{"id":"e","kind":"event","label":"E"}}""",
            """{"entity":{"id":"f","kind":"event","label":"F"}}""",
        ];

        Assert.Equal(canonical, (await TestLedgers.Rewrite([.. others, line])).Split('\n')[^1]);
        Assert.Equal(canonical, (await TestLedgers.Rewrite([.. others, canonical])).Split('\n')[^1]);
    }

    [Fact]
    public async Task A_line_of_two_hundred_thousand_positions_is_read_and_written_back()
    {
        const int Positions = 200_000;
        var coordinates = string.Join(',', Enumerable.Range(0, Positions).Select(position => $"[{position % 180},{position % 90}]"));
        var file = TestLedgers.Lines(TestLedgers.Header, $$$$"""{"entity":{"id":"a","kind":"place","name":"A","geometry":{"type":"LineString","coordinates":[{{{{coordinates}}}}]}}}""");

        var graph = await TestLedgers.Read(file);

        var positions = graph.Get<Place>(new EntityId("a")).Geometry!.Positions;
        Assert.Equal((Positions, new GeoPosition((Positions - 1) % 180, (Positions - 1) % 90)), (positions.Count, positions[^1]));
        Assert.Equal(file, await TestLedgers.Write(graph));
    }

    [Fact]
    public void The_valid_files_use_every_field_and_every_value_of_the_schema()
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs", "ledger.schema.json"));
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Directory.EnumerateFiles(TestLedgers.Folder("valid")).SelectMany(File.ReadLines))
        {
            using var document = JsonDocument.Parse(line);
            CollectWords(document.RootElement, used);
        }

        // Left out: what equals its default is never in a canonical file.
        string[] defaults = ["affirmative", "fact", "full", "explicit"];

        var missing = WordsOf(schema.RootElement).Except(used).Except(defaults).Order(StringComparer.Ordinal);

        Assert.Empty(missing);
    }

    private static void CollectWords(JsonElement value, HashSet<string> words)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    words.Add(member.Name);
                    CollectWords(member.Value, words);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    CollectWords(item, words);
                }

                break;
            case JsonValueKind.String:
                words.Add(value.GetString()!);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<string> WordsOf(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            return schema.EnumerateArray().SelectMany(WordsOf);
        }

        return schema.ValueKind != JsonValueKind.Object ? [] : schema.EnumerateObject().SelectMany(member => member switch
        {
            { Name: "properties", Value.ValueKind: JsonValueKind.Object } => member.Value.EnumerateObject()
                .SelectMany(field => WordsOf(field.Value).Prepend(field.Name)),
            { Name: "$defs" } => member.Value.EnumerateObject().SelectMany(definition => WordsOf(definition.Value)),
            { Name: "enum" } => member.Value.EnumerateArray().Select(value => value.GetString()!),
            { Name: "const", Value.ValueKind: JsonValueKind.String } => [member.Value.GetString()!],
            _ => WordsOf(member.Value),
        });
    }
}
