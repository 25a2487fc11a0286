using System.Text;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class BadBytesTests
{
    private static readonly byte[] s_prefix = TestLedgers.Lines(TestLedgers.Header);

    [Theory]
    [InlineData(new byte[] { 0xFF }, 0)]
    [InlineData(new byte[] { (byte)'a', 0x80 }, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xC3 }, 2)]
    [InlineData(new byte[] { 0xC0, 0xAF }, 0)]
    [InlineData(new byte[] { 0xED, 0xA0, 0xBD }, 0)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0)]
    public async Task Bytes_that_are_not_UTF_8_are_refused_at_the_first_of_them(byte[] name, long bad)
    {
        var before = Encoding.UTF8.GetBytes("""{"entity":{"id":"a","kind":"person","name":" """.TrimEnd());
        byte[] file = [.. s_prefix, .. before, .. name, .. "\"}}\n"u8];

        var problem = Assert.Single(await TestLedgers.Refuse(file));

        Assert.Equal((ProblemCode.InvalidUtf8, 2, s_prefix.Length + before.Length + bad), (problem.Code, problem.Line, problem.ByteOffset));
    }

    [Fact]
    public async Task A_file_in_UTF_16_is_no_header()
    {
        var problem = Assert.Single(await TestLedgers.Refuse(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(TestLedgers.Header)).ToArray()));

        Assert.Equal((ProblemCode.InvalidUtf8, 1, 0), (problem.Code, problem.Line, problem.ByteOffset));
    }

    [Fact]
    public async Task A_byte_order_mark_and_CRLF_are_accepted_and_reported()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"{TestLedgers.Header}\r\n{TestLedgers.Ann}\r\n{{\"withdraw\":{{\"id\":\"ann\"}}}}\n")];

        var report = await TestLedgers.Collect(file);

        Assert.Equal((true, 2, 2, 0), (report.HadByteOrderMark, report.CarriageReturnLines, report.EntriesKept, report.Problems.Count));
    }

    [Fact]
    public async Task After_a_byte_order_mark_bytes_are_still_those_of_the_file()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. TestLedgers.Lines(TestLedgers.Header, "{\"entity\":7}")];

        var problem = Assert.Single(await TestLedgers.Refuse(file));

        Assert.Equal((byte)'7', file[(int)problem.ByteOffset!.Value]);
    }

    [Fact]
    public async Task A_byte_order_mark_alone_is_an_empty_file()
    {
        var problem = Assert.Single(await TestLedgers.Refuse([0xEF, 0xBB, 0xBF]));

        Assert.Equal(ProblemCode.EmptyFile, problem.Code);
    }

    [Fact]
    public async Task A_last_line_without_line_end_is_accepted()
    {
        var graph = await TestLedgers.Read(Encoding.UTF8.GetBytes(TestLedgers.Header + "\n" + TestLedgers.Ann));

        Assert.Equal(1, graph.EntryCount);
    }

    [Theory]
    [InlineData(0, "\n", null)]
    [InlineData(0, "\r\n", null)]
    [InlineData(0, "", null)]
    [InlineData(1, "\n", ProblemCode.LineTooLong)]
    [InlineData(1, "\r\n", ProblemCode.LineTooLong)]
    [InlineData(1, "", ProblemCode.LineTooLong)]
    [InlineData(300_000, "\n", ProblemCode.LineTooLong)]
    public async Task A_line_may_be_as_long_as_the_limit_and_no_longer(int beyond, string lineEnd, ProblemCode? code)
    {
        const int Limit = 200_000;
        const string Start = """{"entity":{"id":"a","kind":"person","name":" """;
        var line = Start + new string('x', Limit + beyond - Start.Length - 3) + "\"}}";

        var report = await TestLedgers.Collect(Encoding.UTF8.GetBytes(TestLedgers.Header + "\n" + line + lineEnd), new LedgerReadOptions { MaxLineBytes = Limit });

        Assert.Equal(code is { } expected ? [expected] : [], report.Problems.Select(problem => problem.Code));
        Assert.Equal(2, report.LinesRead);
    }

    [Fact]
    public async Task What_follows_a_line_that_is_too_long_is_read()
    {
        var file = TestLedgers.Lines(TestLedgers.Header, new string('x', 500_000), TestLedgers.Ann);

        var report = await TestLedgers.Collect(file, new LedgerReadOptions { MaxLineBytes = 1000 });

        Assert.True(report.Graph.Contains(new EntityId("ann")));
        Assert.Equal((2, s_prefix.Length), (report.Problems[0].Line, report.Problems[0].ByteOffset));
    }

    [Fact]
    public async Task Sixty_four_levels_are_read_and_sixty_five_are_not()
    {
        Assert.Equal(ProblemCode.WrongType, (await TestLedgers.Refuse(Nested(64)))[0].Code);
        Assert.Equal(ProblemCode.TooDeep, (await TestLedgers.Refuse(Nested(65)))[0].Code);
        Assert.Equal(ProblemCode.TooDeep, (await TestLedgers.Refuse(Nested(1_000_000)))[0].Code);

        static byte[] Nested(int levels) => TestLedgers.Lines(TestLedgers.Header, new string('[', levels) + new string(']', levels));
    }

    [Fact]
    public async Task A_stream_that_cannot_be_read_again_gives_the_line_and_the_path()
    {
        var file = TestLedgers.File("invalid-meaning", "dangling-speaker");

        var exception = await Assert.ThrowsAsync<InvalidLedgerException>(() => LedgerFile.ReadAsync(new TrickleStream(file, 7)));

        var problem = Assert.Single(exception.Problems);
        Assert.Equal((4, "$.statement.attribution[1].speaker"), (problem.Line, problem.JsonPath));
        Assert.StartsWith("{\"statement\"", Encoding.UTF8.GetString(file.AsSpan((int)problem.ByteOffset!.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_a_stream_comes_in_pieces_the_graph_is_the_same()
    {
        var file = TestLedgers.File("valid", "entities");
        foreach (var piece in (int[])[1, 2, 3, 64, 1000])
        {
            var graph = await LedgerFile.ReadAsync(new TrickleStream(file, piece));

            Assert.Equal(file, await TestLedgers.Write(graph));
        }
    }
}
