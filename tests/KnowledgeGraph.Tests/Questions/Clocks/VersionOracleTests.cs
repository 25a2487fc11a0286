namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class VersionOracleTests
{
    [Fact]
    public void What_is_no_longer_carried_is_what_a_comparison_of_all_versions_finds()
    {
        var (dropped, carried) = (0, 0);
        RandomNews.Graphs(new NewsSize { Documents = 5 }).Obeys(
            graph =>
            {
                var slow = new SlowVersions(graph);

                Assert.Equal(slow.Dropped(), Lines(graph));
                foreach (var document in graph.Nodes<Document>())
                {
                    Assert.Equal(slow.Dropped(document), Lines(graph, document));
                }

                dropped += graph.NoLongerCarried().Count;
                carried += graph.Statements.Count(statement => statement.Source is not null) - graph.NoLongerCarried().Count;
            },
            120);
        Assert.True(dropped > 100 && carried > 100, $"{dropped} claims dropped and {carried} not, in all the samples.");
    }

    [Fact]
    public void As_of_a_day_only_versions_published_by_then_lack_anything() => RandomNews.Graphs(new NewsSize { Documents = 5 }).Obeys(graph =>
    {
        var day = UncertainTime.OnDay(2023, 6, 4);
        var known = graph.AsOf(KnowledgeCut.Published(day));

        Assert.Equal(new SlowVersions(known, day).Dropped(), Lines(known));
    });

    private static IEnumerable<string> Lines(EntityGraph graph, EntityId? document = null) =>
        graph.NoLongerCarried(document).Select(one => $"{one.Statement.Statement.Id} {one.MissingFrom.Id}");
}
