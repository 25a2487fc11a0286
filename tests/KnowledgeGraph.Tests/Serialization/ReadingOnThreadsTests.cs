using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class ReadingOnThreadsTests
{
    private const int Lines = 6000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(-1)]
    public async Task However_many_threads_read_a_file_its_entries_keep_their_order(int threads)
    {
        var file = TestLedgers.Lines([TestLedgers.Header, .. Enumerable.Range(0, Lines).Select(Person)]);

        var graph = await TestLedgers.Read(file, On(threads));

        Assert.Equal(file, await TestLedgers.Write(graph));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task What_is_wrong_comes_in_the_order_of_the_file(int threads)
    {
        var lines = Enumerable.Range(0, Lines).Select(Person).ToArray();
        int[] bad = [0, 1, 700, 701, 2500, 4000, Lines - 1];
        foreach (var number in bad)
        {
            lines[number] = number % 2 == 0 ? "{" : """{"entity":{"id":"x"}}""";
        }

        var problems = await TestLedgers.Refuse(TestLedgers.Lines([TestLedgers.Header, .. lines]), On(threads));

        Assert.Equal(bad.Select(number => (number + 2L, number % 2 == 0 ? ProblemCode.BadJson : ProblemCode.MissingField)), problems.Select(problem => (problem.Line!.Value, problem.Code)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task A_file_is_given_up_after_its_first_hundred_bad_lines(int threads)
    {
        var lines = Enumerable.Range(0, Lines).Select(number => number % 20 == 0 ? "no" : Person(number));

        var problems = await TestLedgers.Refuse(TestLedgers.Lines([TestLedgers.Header, .. lines]), On(threads));

        Assert.Equal(Enumerable.Range(0, 100).Select(number => (number * 20) + 2L), problems.Select(problem => problem.Line!.Value));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_line_that_only_a_newer_version_knows_keeps_its_place_among_others(int threads)
    {
        var lines = Enumerable.Range(0, Lines).Select(number => number % 50 == 0 ? $$$"""{"entity":{"id":"p{{{number}}}","kind":"person","name":"P","mood":"good"}}""" : Person(number));
        var file = TestLedgers.Lines([TestLedgers.NewerHeader, .. lines]);

        var graph = await TestLedgers.Read(file, On(threads));

        Assert.Equal(file, await TestLedgers.Write(graph));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void No_threads_at_all_are_refused(int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerReadOptions { MaxDegreeOfParallelism = threads });

    private static LedgerReadOptions On(int threads) => new() { MaxDegreeOfParallelism = threads };

    private static string Person(int number) => $$$"""{"entity":{"id":"p{{{number}}}","kind":"person","name":"Person {{{number}}}"}}""";
}
