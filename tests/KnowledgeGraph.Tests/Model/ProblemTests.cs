namespace KnowledgeGraph.Tests.Model;

public sealed class ProblemTests
{
    private static readonly Problem Bare = new(ProblemCode.DanglingReference, "There is no 'x'.");

    [Fact]
    public void A_problem_says_where_it_is_as_far_as_that_is_known()
    {
        Assert.Equal("There is no 'x'.", Bare.ToString());
        Assert.Equal("entry 7: There is no 'x'.", (Bare with { Sequence = 7 }).ToString());
        Assert.Equal("(stream):8: There is no 'x'.", (Bare with { Sequence = 7, Line = 8 }).ToString());
        Assert.Equal(
            "graph.jsonl:8, byte 120, $.statement.act: There is no 'x'.",
            (Bare with { File = "graph.jsonl", Line = 8, ByteOffset = 120, JsonPath = "$.statement.act" }).ToString());
    }

    [Fact]
    public void One_problem_is_the_message_of_the_exception() =>
        Assert.Equal("entry 7: There is no 'x'.", new InvalidLedgerException([Bare with { Sequence = 7 }]).Message);

    [Fact]
    public void Of_many_problems_the_message_shows_ten_and_the_exception_holds_all()
    {
        var exception = new InvalidLedgerException(Enumerable.Range(1, 12).Select(sequence => Bare with { Sequence = sequence }));

        Assert.Equal(12, exception.Problems.Count);
        Assert.StartsWith("The ledger has 12 problems:\n  entry 1: ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("  entry 10: There is no 'x'.\n  and 2 more", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_exception_without_a_problem() => Assert.Throws<ArgumentException>(() => new InvalidLedgerException([]));

    [Fact]
    public void A_finding_reads_as_its_message() =>
        Assert.Equal("odd", new Finding(FindingCode.NoSource, "odd", [new EntityId("s")]).ToString());
}
