using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Quantities;

public sealed class SeedQuantityQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_casualties_stand_by_source_and_event_and_are_never_added_up()
    {
        var sources = _graph.QuantitiesBySource(KnownPredicates.Injured, KnownPredicates.Killed);

        Assert.Equal(["gladkov", "russian-authorities"], sources.Select(source => source.Speaker.Agent!.Id.Value));
        Assert.Equal(["E3 injured at least 12 person", "E6 injured at least 2 person"], sources[0].Reports.Select(Line));
        Assert.Equal(["E11 killed exactly 1 person of man", "E11 injured about 12 person"], sources[1].Reports.Select(Line));
    }

    [Fact]
    public void The_damage_is_a_dormitory_on_fire_and_one_car_and_checks_are_in_progress()
    {
        var damage = _graph.PropositionsWith(KnownPredicates.Damaged);

        Assert.Equal(["E3a dormitory", "E6 car"], damage.Select(said => $"{said[KnownRoles.Event][0].Id} {said[KnownRoles.Object][0].Id}"));
        Assert.All(damage, said => Assert.Equal("gladkov", said.Statement.Origin.Speakers[0].Agent!.Id.Value));
        var checks = Assert.Single(_graph.PropositionsWith(new Code("checked")));
        Assert.Equal(("E7", "F39"), (checks[KnownRoles.Event][0].Id.Value, checks.Statement.Statement.Id.Value));
    }

    [Fact]
    public void The_weapons_are_told_per_event_and_by_whom()
    {
        var weapons = _graph.PropositionsWith(KnownPredicates.Used)
            .Select(said => $"{said[KnownRoles.Event][0].Id}: {string.Join(", ", said[KnownRoles.Instrument].Select(node => node.Id))}, {said.Statement.Origin.Principals[0]}");

        Assert.Equal(
            [
                "E14: jets, artillery, Ministry of Defence of Russia",
                "E3: grad, Vyacheslav Gladkov",
                "E6: drone, explosive-device, reports that the article does not attribute",
            ],
            weapons);
    }

    [Fact]
    public void A_total_is_added_only_by_a_policy_and_says_that_the_events_are_judged_apart()
    {
        var events = new[] { new EntityId("E3"), new EntityId("E6"), new EntityId("E11") };

        var total = _graph.Total(events, KnownPredicates.Injured, QuantityPolicy.LatestPerSource);

        Assert.Equal("[23.6,) person by latest per source", total.ToString());
        Assert.Equal([2, 2, 2], total.Added.Select(addend => addend.JudgedApart.Count));
        Assert.Empty(total.LeftOut);
    }

    [Fact]
    public void A_total_of_one_source_leaves_the_event_of_another_without_an_upper_end()
    {
        var events = new[] { new EntityId("E3"), new EntityId("E11") };

        var total = _graph.Total(events, KnownPredicates.Injured, QuantityPolicy.DistinctEventsOneSource(new EntityId("gladkov")));

        Assert.Equal("[12,)", total.Interval.ToString());
        Assert.Equal([QuantityLeftOutReason.NotChosen], total.LeftOut.Select(left => left.Reason));
    }

    [Fact]
    public void Nobody_counts_the_killed_of_the_shelling_and_that_is_not_zero()
    {
        Assert.Empty(_graph.QuantitiesOf(new EntityId("E3"), KnownPredicates.Killed));
        Assert.Null(_graph.Total([new EntityId("E3")], KnownPredicates.Killed, QuantityPolicy.WidestInterval).Interval);
    }

    private static string Line(QuantityReport report) => $"{report.Event.Id} {report.Predicate} {report.Quantity}";
}
