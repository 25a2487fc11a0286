using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedQuantityTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_toll_of_the_spill_stands_by_source_with_the_moment_that_each_count_is_for()
    {
        var sources = _graph.QuantitiesOf(new EntityId("spill"), KnownPredicates.Injured).BySource;

        Assert.Equal(
            [
                "hospital: at least 12 (2024-09-07), at least 12 (2024-09-07), at least 12 (2024-09-07), exactly 14 (2024-09-09)",
                "kverrin: exactly 10 (2024-09-08)",
                "labour-ministry: exactly 16 (2024-09-12)",
            ],
            sources.Select(source => $"{source.Speaker.Agent!.Id}: {string.Join(", ", source.Reports.Select(report => $"{report.Quantity.ToString().Split(" person")[0]} ({report.AsOf.Time})"))}"));
    }

    [Fact]
    public void The_later_count_of_the_detained_takes_the_place_of_the_earlier_one_of_the_same_speaker()
    {
        var reports = _graph.QuantitiesOf(new EntityId("blockade"), new Code("detained"));

        Assert.Equal(["S29 False", "S30 True"], reports.Select(report => $"{report.Statement.Statement.Id} {report.IsCurrent}"));
        Assert.Equal("S30", reports[0].SupersededBy!.Statement.Id.Value);
    }

    [Fact]
    public void The_injured_of_three_events_are_added_by_nobody_but_a_policy_that_names_what_it_added()
    {
        EntityId[] events = [new("spill"), new("clash"), new("hut-fire")];

        var total = _graph.Total(events, KnownPredicates.Injured, QuantityPolicy.DistinctEventsOneSource(new EntityId("police")));

        Assert.Equal(["clash", "hut-fire"], total.Added.Select(addend => addend.Event.Id.Value));
        Assert.All(total.Added, addend => Assert.Empty(addend.JudgedApart));
        Assert.Contains(total.LeftOut, left => left.Event.Id == new EntityId("spill"));
    }

    [Fact]
    public void Nobody_counts_the_dead_and_that_is_not_zero() =>
        Assert.Empty(_graph.QuantitiesOf(new EntityId("spill"), KnownPredicates.Killed));
}
