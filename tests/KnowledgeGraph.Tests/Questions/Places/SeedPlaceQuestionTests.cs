using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Places;

public sealed class SeedPlaceQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private static readonly EntityId Border = new("state-border");

    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Two_shellings_happened_within_ten_kilometres_of_the_border()
    {
        var near = _graph.EventsWithin(Quantity.AtMost(10, "km"), Border);

        Assert.Equal(["E2", "E3"], near.Select(found => found.Event.Id.Value));
        Assert.All(near, found => Assert.Equal((WithinDistance.Certainly, DistanceBasis.Stated), (found.Within, found.Basis)));
        Assert.All(near, found => Assert.Equal("F18", Assert.Single(found.DistanceStatements).Statement.Id.Value));
        Assert.Equal(["F17", "F21"], near[1].Statements.Select(said => said.Statement.Id.Value));
    }

    [Fact]
    public void For_the_other_two_villages_no_distance_is_stated_and_that_is_not_outside()
    {
        var near = _graph.EventsWithin(10_000, Border);

        Assert.Contains(near.Unknown, found => found.Event.Id.Value == "E4" && found.Place!.Id.Value == "kozinka");
        Assert.Contains(near.Unknown, found => found.Event.Id.Value == "E5" && found.Place!.Id.Value == "novaya-tovolzhanka");
        Assert.Empty(near.Beyond);
    }

    [Fact]
    public void Less_than_ten_kilometres_may_or_may_not_be_within_five() =>
        Assert.All(_graph.EventsWithin(5_000, Border), found => Assert.Equal(WithinDistance.Possibly, found.Within));

    [Fact]
    public void The_events_of_the_region_are_those_of_its_towns_and_villages_and_its_city_too()
    {
        var events = _graph.EventsIn(new EntityId("belgorod-region"));

        Assert.Equal(
            ["E2 novopetrovka", "E3 shebekino", "E4 kozinka", "E5 novaya-tovolzhanka", "E6 belgorod", "E6 residential-road", "E11 belgorod-region", "E12 belgorod-region"],
            events.Select(found => $"{found.Event.Id} {found.Place.Id}"));
    }

    [Fact]
    public void The_events_of_the_region_do_not_leak_into_the_city_of_its_name()
    {
        var events = _graph.EventsIn(new EntityId("belgorod"));

        Assert.Equal(["E6 belgorod", "E6 residential-road"], events.Select(found => $"{found.Event.Id} {found.Place.Id}"));
        Assert.Equal(["F31"], events[0].Statements.Select(said => said.Statement.Id.Value));
        Assert.Equal(["F35"], Assert.Single(events[1].Containment).Evidence.Select(said => said.Statement.Id.Value));
    }

    [Fact]
    public void A_period_leaves_out_what_certainly_happened_at_another_time()
    {
        var region = new EntityId("belgorod-region");

        var june = _graph.EventsIn(region, UncertainTime.OnDay(2023, 6, 1));
        Assert.Equal(Holding.Certainly, june.Single(found => found.Event.Id.Value == "E3").InPeriod);
        Assert.Equal(Holding.Possibly, june.Single(found => found.Event.Id.Value == "E2").InPeriod);
        Assert.DoesNotContain(june, found => found.Event.Id.Value == "E11");
    }

    [Fact]
    public void The_two_shelled_places_near_the_border_are_found_on_it_and_the_district_that_touches_it_has_no_event_of_its_own()
    {
        var events = _graph.EventsOnBorder(Border);

        Assert.Equal(["E2 Near", "E3 Near"], events.Select(found => $"{found.Event.Id} {found.Position}"));
        Assert.Equal(["near-shebekino"], events[1].Relationships.Select(link => link.Relationship.Id.Value));
        Assert.Equal(["F10", "F18"], events[1].BorderStatements.Select(said => said.Statement.Id.Value));
    }
}
