using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>The oracle is held against what the seed's page says, so that what is compared with it is compared with something known.</summary>
public class ConflictOracleTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    [Theory]
    [InlineData("F12.p2", "F43.p1", "opposite-polarity")]
    [InlineData("F05.p1", "F12.p2", "opposite-polarity")]
    [InlineData("F05.p1", "F45.p1", "fact-against-future")]
    [InlineData("F04.p2", "F05.p2", "disjoint-fillers")]
    [InlineData("F07", "F47", "opposed-framing")]
    [InlineData("F29.p2", "F58.p1", "disjoint-fillers")]
    [InlineData("F43.p1", "F61.p2", "fact-against-future")]
    [InlineData("F35.p2", "F37.p1", "excluded-predicates")]
    [InlineData("F35.p1", "F38.p1", "excluded-predicates")]
    [InlineData("F70.p1", "F71.p1", "opposite-polarity")]
    public void The_page_read_slowly_finds_what_the_seed_holds(string left, string right, string rule) => Assert.Contains(
        ConflictOracle.Derive(seed.Graph).Found,
        finding => finding.Left.Id.Value == left && finding.Right.Id.Value == right && finding.Reason.ToString() == rule);

    [Fact]
    public void The_conflicts_of_the_seed_are_those_of_the_page_read_slowly() => Compare(seed.Graph);

    [Fact]
    public void The_conflicts_of_random_news_are_those_of_the_page_read_slowly() => RandomNews.Usual.Obeys(Compare, 100);

    private static void Compare(EntityGraph graph)
    {
        var expected = ConflictOracle.Derive(graph);
        var found = graph.Conflicts();
        Assert.Equal(Texts(expected.Found), found.Select(ConflictOracleFinding.TextOf).Order(StringComparer.Ordinal));
        Assert.Equal(Texts(expected.Dismissed), found.Dismissed.Select(ConflictOracleFinding.TextOf).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Texts(List<ConflictOracleFinding> findings) => findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
}
