using System.Text;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class CollectingTests
{
    private const string Claim = """{"statement":{"id":"s1","act":"assert","attribution":[{"speaker":"ann"}],"propositions":[{"id":"s1.p","predicate":"states","text":"x"}]}}""";

    [Fact]
    public async Task Good_lines_are_kept_and_bad_ones_reported()
    {
        var report = await TestLedgers.Collect(TestLedgers.Lines(TestLedgers.Header, TestLedgers.Ann, "{", "", Claim, """{"entity":{"id":"x"}}"""));

        Assert.Equal((6, 2, 3), (report.LinesRead, report.EntriesKept, report.EntriesRejected));
        Assert.Equal([3L, 4L, 6L], report.Problems.Select(problem => problem.Line!.Value));
        Assert.Equal(TestLedgers.Lines(TestLedgers.Header, TestLedgers.Ann, Claim), await TestLedgers.Write(report.Graph));
    }

    [Fact]
    public async Task What_needs_a_rejected_line_is_rejected_with_it_through_every_link()
    {
        var report = await TestLedgers.Collect(TestLedgers.Lines(
            TestLedgers.Header,
            """{"entity":{"id":"ann","kind":"persn","name":"Ann"}}""",
            Claim,
            """{"statement":{"id":"s2","act":"dispute","attribution":[{"unnamed":"critics"}],"targets":[{"id":"s1.p"}]}}""",
            """{"judgement":{"id":"j","verdict":"conflict","of":["s1","s2"]}}""",
            """{"withdraw":{"id":"j"}}""",
            """{"entity":{"id":"bob","kind":"person","name":"Bob"}}"""));

        Assert.Equal((1, 5), (report.EntriesKept, report.EntriesRejected));
        Assert.Equal(
            [(2L, ProblemCode.UnknownKind, "$.entity.kind"), (3, ProblemCode.DanglingReference, "$.statement.attribution[0].speaker"), (4, ProblemCode.DanglingReference, "$.statement.targets[0].id"), (5, ProblemCode.DanglingReference, "$.judgement.of[0]"), (6, ProblemCode.DanglingReference, "$.withdraw.id")],
            report.Problems.Select(problem => (problem.Line!.Value, problem.Code, problem.JsonPath!)));
        Assert.Contains("on line 3, which was rejected", report.Problems[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_needs_a_code_of_a_rejected_declaration_is_rejected_with_it_and_told_so()
    {
        var report = await TestLedgers.Collect(TestLedgers.Lines(
            TestLedgers.Header,
            TestLedgers.Ann,
            """{"declare":{"act":{"code":"ex:recall","label":"recall","parent":"ex:nothing"}}}""",
            """{"declare":{"act":{"code":"ex:recall-at-sea","label":"recall at sea","parent":"ex:recall"}}}""",
            """{"statement":{"id":"s1","act":"ex:recall-at-sea","attribution":[{"speaker":"ann"}]}}""",
            """{"declare":{"predicate":{"code":"ex:told","label":"told","roles":["agent"],"key":["place"]}}}""",
            """{"declare":{"predicate":{"code":"ex:heard","label":"heard","roles":["agent"],"excludes":[{"predicate":"ex:told","severity":"tension"}]}}}""",
            """{"statement":{"id":"s2","act":"assert","attribution":[{"speaker":"ann"}],"propositions":[{"id":"s2.p","predicate":"ex:told"}]}}""",
            """{"declare":{"kind":{"of":"person","code":"ex:miller","label":"miller","parent":"ex:nothing"}}}""",
            """{"declare":{"kind":{"of":"part","code":"ex:miller","label":"miller's part"}}}""",
            """{"entity":{"id":"bob","kind":"person","type":"ex:miller","name":"Bob"}}""",
            """{"entity":{"id":"d","kind":"document","title":"D","parts":[{"key":"1","type":"ex:miller"}]}}"""));

        Assert.Equal(
            [(3L, "$.declare.act.parent"), (4, "$.declare.act.parent"), (5, "$.statement.act"), (6, "$.declare.predicate.key"), (7, "$.declare.predicate.excludes[0].predicate"), (8, "$.statement.propositions[0].predicate"), (9, "$.declare.kind.parent"), (11, "$.entity.type")],
            report.Problems.Select(problem => (problem.Line!.Value, problem.JsonPath!)));
        Assert.All(report.Problems, problem => Assert.Equal(ProblemCode.UndeclaredCode, problem.Code));
        Assert.Equal("The code 'ex:recall' is declared on line 3, which was rejected, so this is rejected with it.", report.Problems[1].Message);
        Assert.Equal(3, report.EntriesKept);
    }

    [Fact]
    public async Task The_rejecting_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var file = TestLedgers.Lines(TestLedgers.Header, Claim);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LedgerFile.ReadCollectingAsync(
            new MemoryStream(file), progress: new AtTheEnd(file.Length, cancellation), cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task The_byte_of_a_rejected_reference_is_found()
    {
        var file = TestLedgers.Lines(TestLedgers.Header, Claim);

        var problem = Assert.Single((await TestLedgers.Collect(file)).Problems);

        Assert.StartsWith("\"ann\"", Encoding.UTF8.GetString(file.AsSpan((int)problem.ByteOffset!.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_chain_of_entries_is_rejected_quickly()
    {
        const int Links = 5000;
        var lines = Enumerable.Range(0, Links).Select(link =>
            $$$"""{"statement":{"id":"s{{{link}}}","act":"dispute","attribution":[{"unnamed":"x"}],"targets":[{"id":"s{{{link + 1}}}"}]}}""");

        var report = await TestLedgers.Collect(TestLedgers.Lines([TestLedgers.Header, .. lines]));

        Assert.Equal((0, Links), (report.EntriesKept, report.Problems.Count));
    }

    [Fact]
    public async Task Of_two_with_one_id_the_first_is_kept_with_what_refers_to_it()
    {
        var report = await TestLedgers.Collect(TestLedgers.Lines(TestLedgers.Header, TestLedgers.Ann, TestLedgers.Ann, Claim));

        Assert.Equal((2, ProblemCode.DuplicateId), (report.EntriesKept, Assert.Single(report.Problems).Code));
    }

    [Fact]
    public async Task A_clean_file_has_no_problems()
    {
        var report = await TestLedgers.Collect(TestLedgers.File("valid", "statements"));

        Assert.Empty(report.Problems);
        Assert.Equal((57, 56, 0, false, 0), (report.LinesRead, report.EntriesKept, report.EntriesRejected, report.HadByteOrderMark, report.CarriageReturnLines));
    }

    [Fact]
    public async Task Without_a_header_nothing_can_be_kept()
    {
        var exception = await Assert.ThrowsAsync<InvalidLedgerException>(() => TestLedgers.Collect(TestLedgers.Lines(TestLedgers.Ann)));

        Assert.Equal(ProblemCode.BadHeader, Assert.Single(exception.Problems).Code);
    }

    [Fact]
    public async Task A_text_is_checked_against_what_the_ledger_says_of_it()
    {
        var file = TestLedgers.Lines(
            TestLedgers.Header,
            TestLedgers.Ann,
            $$$"""{"entity":{"id":"d","kind":"document","title":"D","hash":"{{{ContentHash.Of("Ann says hello.")}}}"}}""",
            $$$$"""{"statement":{"id":"s","act":"assert","attribution":[{"speaker":"ann"}],"source":{"document":"d","spans":[[9,14]],"hash":"{{{{ContentHash.Of("hello")}}}}"}}}""");
        var same = new LedgerReadOptions { Texts = new Dictionary<EntityId, string> { [new EntityId("d")] = "Ann says hello." } };
        var other = new LedgerReadOptions { Texts = new Dictionary<EntityId, string> { [new EntityId("d")] = "Ann said hello." } };
        var shorter = new LedgerReadOptions { Texts = new Dictionary<EntityId, string> { [new EntityId("d")] = "Ann says" } };

        Assert.Equal(3, (await TestLedgers.Read(file, same)).EntryCount);
        Assert.Equal(["$.entity.hash"], (await TestLedgers.Refuse(file, other)).Select(problem => problem.JsonPath));
        Assert.Equal(
            [(3, ProblemCode.HashMismatch, "$.entity.hash"), (4L, ProblemCode.SpanOutsideText, "$.statement.source.spans[0]")],
            (await TestLedgers.Refuse(file, shorter)).Select(problem => (problem.Line!.Value, problem.Code, problem.JsonPath!)));
    }

    /// <summary>Cancels once everything is read.</summary>
    private sealed class AtTheEnd(long length, CancellationTokenSource cancellation) : IProgress<LedgerProgress>
    {
        public void Report(LedgerProgress value)
        {
            if (value.Bytes == length)
            {
                cancellation.Cancel();
            }
        }
    }
}
