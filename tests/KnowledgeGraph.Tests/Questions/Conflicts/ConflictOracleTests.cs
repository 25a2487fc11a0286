using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>The oracle is held against what the seed's page says, so that what is compared with it is compared with something known.</summary>
public class ConflictOracleTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    [Theory]
    [InlineData("F12.p2", "F43.p1", "a")]
    [InlineData("F05.p1", "F12.p2", "a")]
    [InlineData("F05.p1", "F45.p1", "e")]
    [InlineData("F04.p2", "F05.p2", "b")]
    [InlineData("F07", "F47", "g")]
    [InlineData("F29.p2", "F58.p1", "b")]
    [InlineData("F43.p1", "F61.p2", "e")]
    [InlineData("F35.p2", "F37.p1", "f")]
    [InlineData("F35.p1", "F38.p1", "f")]
    [InlineData("F70.p1", "F71.p1", "a")]
    public void The_page_read_slowly_finds_what_the_seed_holds(string left, string right, string rule) => Assert.Contains(
        ConflictOracle.Derive(seed.Graph),
        finding => finding.Left.Id.Value == left && finding.Right.Id.Value == right && finding.Rule == rule);

    [Fact]
    public void The_page_read_slowly_says_who_disagrees_in_the_seed()
    {
        var found = ConflictOracle.Derive(seed.Graph);
        Assert.Equal(["F05.p1 F45.p1 e Tension reporting", "F05.p2 F40.p1 e Tension reporting"], found.Where(finding => finding.Between != "dispute").Select(finding => finding.ToString()));
        Assert.DoesNotContain(found, finding => finding.Rule == "c");
    }
}
