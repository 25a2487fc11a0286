namespace KnowledgeGraph.Tests.Serialization;

public sealed class CameoCodeFileTests
{
    private const string Codes = "CAMEOEVENTCODE\tEVENTDESCRIPTION\n01\tSays in public\n015\tSays that it did it\n0151\tSays so on paper\n02\tAsks\n11\tObjects\n112\tAccuses\n1123\tAccuses of crossing a line\n1201\tSays no\n120\tSays no\n";

    [Fact]
    public async Task Every_line_is_an_act_in_the_order_of_the_file()
    {
        var acts = await Read(Codes);

        Assert.Equal(["cameo:01", "cameo:015", "cameo:0151", "cameo:02", "cameo:11", "cameo:112", "cameo:1123", "cameo:1201", "cameo:120"], acts.Select(act => act.Code.ToString()));
        Assert.Equal(("Says that it did it", "015"), (acts[1].Label, acts[1].Cameo));
    }

    [Theory]
    [InlineData("cameo:01", "")]
    [InlineData("cameo:015", "cameo:01")]
    [InlineData("cameo:0151", "cameo:015")]
    [InlineData("cameo:1123", "cameo:112")]
    [InlineData("cameo:1201", "cameo:120")]
    [InlineData("cameo:120", "")]
    public async Task The_parent_is_the_longest_listed_beginning(string code, string parent)
    {
        var act = (await Read(Codes)).Single(act => act.Code.ToString() == code);

        Assert.Equal(parent, act.Parent.ToString());
    }

    [Theory]
    [InlineData("cameo:01", Commitment.None)]
    [InlineData("cameo:015", Commitment.Proposition)]
    [InlineData("cameo:0151", Commitment.Proposition)]
    [InlineData("cameo:1123", Commitment.Accusation)]
    [InlineData("cameo:120", Commitment.None)]
    public async Task The_commitment_is_that_of_the_acts_that_share_the_code_if_they_agree(string code, Commitment commitment)
    {
        var act = (await Read(Codes)).Single(act => act.Code.ToString() == code);

        Assert.Equal(commitment, act.Commitment);
    }

    [Fact]
    public async Task The_acts_can_be_declared_and_are_written_and_read_back()
    {
        var builder = new EntityGraphBuilder(new EntityId("cameo"));
        foreach (var act in await Read(Codes))
        {
            builder.Declare(act);
        }

        var graph = await TestLedgers.Read(await TestLedgers.Write(builder.Build()));

        Assert.Equal(await Read(Codes), graph.Vocabulary.Acts.Where(act => act.Code.Scheme == "cameo").OrderBy(act => Array.IndexOf(Codes.Split('\n', '\t'), act.Code.Value)));
    }

    [Fact]
    public async Task Bad_lines_are_all_reported_with_their_numbers()
    {
        var exception = await Assert.ThrowsAsync<InvalidLedgerException>(() => Read("01\tSays\n1\tShort\n01234\tLong\n\n02 Asks\n03\t\n01\tAgain\n0A\tLetter\n04\t\uFFFD\n"));

        Assert.Equal([2L, 3, 5, 6, 7, 8, 9], exception.Problems.Select(problem => problem.Line!.Value));
        Assert.All(exception.Problems, problem => Assert.Equal(ProblemCode.MalformedValue, problem.Code));
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_refused_with_its_name_and_line()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, [.. "01\tSays\n02\tAsks "u8, 0xE9, (byte)'\n']);

            var exception = await Assert.ThrowsAsync<InvalidLedgerException>(() => CameoCodeFile.ReadAsync(path));

            Assert.StartsWith($"{path}:2: The line is not UTF-8", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task An_empty_file_has_no_acts() => Assert.Empty(await Read(""));

    private static Task<ValueList<Act>> Read(string text) => CameoCodeFile.ReadAsync(new StringReader(text));
}
