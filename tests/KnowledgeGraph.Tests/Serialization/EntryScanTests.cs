using System.Text;
using CsCheck;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

/// <summary>The quick reader of lines against the careful one: it reads the same, or leaves the line to the other.</summary>
public sealed class EntryScanTests
{
    private static readonly LedgerHeader s_header = new() { Ledger = new EntityId("test"), Recorded = new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero) };

    private static readonly string[] s_pieces =
    [
        "\"", "\\", "\\u0041", "\\n", "{", "}", "[", "]", ",", ":", " ", "\t", "0", "00", "-", "-1", "1.50", "1e2", ".", "true", "false", "null", "é", "\u0001", "[]", "{}", "\"\"",
        "\"id\":\"x\",", "\"kind\":\"person\",", "\"redacted\":true,", "\"redacted\":false,", "\"act\":\"assert\",", "\"note\":\"\",", "\"open\":[\"s0\"]", "\"recorded\":\"2024-03-01T12:00:00Z\",",
    ];

    [Fact]
    public Task Every_line_that_is_read_quickly_is_read_the_same_with_care() =>
        GeneratedLedgers.Graph.SampleAsync(
            async graph =>
            {
                foreach (var line in await LinesOf(graph))
                {
                    Check(Encoding.UTF8.GetBytes(line));
                }
            },
            iter: 200);

    [Fact]
    public Task A_line_in_which_something_was_changed_is_read_the_same_or_left() =>
        Gen.Select(GeneratedLedgers.Graph, Gen.Int[0, 1 << 20], Gen.Int[0, 1 << 20], Gen.Int[0, 3], Gen.OneOf(s_pieces)).SampleAsync(
            async (graph, which, where, take, put) =>
            {
                var lines = await LinesOf(graph);
                var line = Encoding.UTF8.GetBytes(lines[which % lines.Length]);
                var at = where % (line.Length + 1);
                Check([.. line.AsSpan(0, at), .. Encoding.UTF8.GetBytes(put), .. line.AsSpan(Math.Min(at + take, line.Length))]);
            },
            iter: 5000);

    [Fact]
    public Task A_line_with_a_byte_gone_or_cut_off_is_read_the_same_or_left() =>
        GeneratedLedgers.Graph.SampleAsync(
            async graph =>
            {
                var line = Encoding.UTF8.GetBytes((await LinesOf(graph)).MaxBy(line => line.Length)!);
                for (var at = 0; at < line.Length; at++)
                {
                    Check([.. line.AsSpan(0, at), .. line.AsSpan(at + 1)]);
                    Check(line[..at]);
                }
            },
            iter: 5);

    [Theory]
    [InlineData("""{"entity":{"id":"ann","kind":"person","name":"Ann"}}""")]
    [InlineData(""" { "entity" : { "kind" : "person" , "id" : "ann" , "name" : "A\"n\\n\n" } , "recorded" : "2024-03-01T12:00:00.5Z" } """)]
    [InlineData("""{"entity":{"id":"p","kind":"organization","names":[{"text":"P","language":"en","kind":"alias"}],"properties":{"ex:b":"x","ex:a":{"quantity":{"between":[1,2.5],"unit":"km"}}},"metonyms":["M"],"referentDisputed":true}}""")]
    [InlineData("""{"entity":{"id":"d","kind":"document","title":"D","authors":["a","b"],"published":{"edtf":"2023-05-01","utcOffset":"+03:00"},"length":12,"parts":[{"key":"1","spans":[[0,5],[6,7]]}]}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p"},{"speaker":["a","b"],"onBehalfOf":"c","basis":"implied"},{"unnamed":"u"}],"propositions":[{"id":"s.p","predicate":"killed","arguments":{"patient":["a","b"],"event":"e","count":{"open":[{"quantity":{"atLeast":12}}]}},"polarity":"negative"}],"said":{"anchor":"e","clock":"holds","offset":"P9D"},"source":{"document":"d","spans":[[1,2]]},"confidence":0.5}}""")]
    [InlineData("""{"relationship":{"id":"r","type":"near","from":"a","to":"b","holds":"2023","distance":{"about":80,"unit":"km"},"evidence":["s"]}}""")]
    [InlineData("""{"judgement":{"id":"j","verdict":"same","of":["a","b"],"by":"p","made":"2023-05","reason":"r"}}""")]
    [InlineData("""{"amend":{"entity":{"id":"e","kind":"event","label":"E"},"reason":"r"},"recorded":"2024-03-01T12:00:00.1234567Z"}""")]
    public void What_is_usual_is_read_quickly(string line) => Assert.True(Check(Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("""{"entity":{"id":"ann","kind":"person","name":"Ann","name":"Ann"}}""")]
    [InlineData("""{"entity":{"id":"ann","kind":"person","properties":{"ex:a":"b","ex:a":"b"}}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":[]}]}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p"}],"confidence":01}}""")]
    [InlineData("""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"p"}],"source":{"document":"d","spans":[[2,1]]}}}""")]
    [InlineData("""{"entity":{"id":"ann","kind":"person","redacted":true}}""")]
    [InlineData("""{"entity":{"id":"ann","kind":"person","name":"\ud83d"}}""")]
    [InlineData("""{"entity":{"id":"ann","kind":"person","name":"Ann"}},""")]
    [InlineData("""{"entity":{"id":"ann","kind":"person","name":"Ann"},"later":1}""")]
    [InlineData("")]
    public void What_is_not_is_left_to_the_careful_reader(string line) => Assert.False(Check(Encoding.UTF8.GetBytes(line)));

    /// <summary>Whether the quick reader took the line; it then has to be what the careful one makes of it.</summary>
    private static bool Check(byte[] line)
    {
        var shared = new SharedWords();
        if (EntryScan.Read(line, s_header, shared, sequence: 0) is not { } quick)
        {
            return false;
        }

        var careful = EntryReader.Read(line, s_header, new LineReading(isOfNewerVersion: false, new SharedWords()));
        Assert.True(SameContent.Of(quick, careful), Encoding.UTF8.GetString(line));
        return true;
    }

    private static async Task<string[]> LinesOf(EntityGraph graph) =>
        Encoding.UTF8.GetString(await TestLedgers.Write(graph)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
}
