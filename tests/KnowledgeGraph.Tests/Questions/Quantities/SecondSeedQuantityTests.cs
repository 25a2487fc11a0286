using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Quantities;

public sealed class SecondSeedQuantityTests
{
    [Fact]
    public async Task A_rising_toll_of_one_source_replaces_its_earlier_counts_and_another_source_keeps_its_own()
    {
        var graph = await LedgerFile.ReadAsync(Repository.PathOf("seeds", "enamel-works.jsonl"), cancellationToken: TestContext.Current.CancellationToken);

        var sources = graph.QuantitiesOf(new EntityId("spill"), KnownPredicates.Injured).BySource;

        var hospital = sources.Single(source => source.Speaker.Agent!.Id.Value == "hospital");
        Assert.Equal(["at least 12", "at least 12", "at least 12", "exactly 14"], hospital.Reports.Select(report => (report.Quantity with { Unit = null, AsOf = default }).ToString()));
        Assert.Equal(["S22", "S22", "S22", null], hospital.Reports.Select(report => report.SupersededBy?.Statement.Id.Value));
        Assert.True(sources.Single(source => source.Speaker.Agent!.Id.Value == "kverrin").Reports.Single().IsCurrent);
        Assert.Equal("[10,16]", graph.Total([new EntityId("spill")], KnownPredicates.Injured, QuantityPolicy.LatestPerSource).Interval.ToString());
    }
}
