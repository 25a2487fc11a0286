using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedPlaceTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void What_happened_in_the_region_did_not_happen_in_its_city_of_the_same_name()
    {
        Assert.Empty(_graph.EventsIn(new EntityId("orlesk")));
        Assert.Contains(_graph.EventsIn(new EntityId("orlesk-region")), found => found.Event.Id == new EntityId("spill"));
    }

    [Fact]
    public void What_happened_on_the_site_of_the_works_lies_in_four_places_of_it() =>
        Assert.Equal(
            ["blockade gate-four", "clash gate-four", "clash siding", "hut-fire gate-four", "pump-leak pump-room", "spill kiln-hall"],
            _graph.EventsIn(new EntityId("works")).Select(found => $"{found.Event.Id} {found.Place.Id}").Order(StringComparer.Ordinal));

    [Fact]
    public void Geometry_tells_what_is_certainly_within_and_what_is_beyond_a_distance_of_the_line_between_the_regions()
    {
        var near = _graph.EventsWithin(Quantity.AtMost(9.5m, "km"), new EntityId("region-line"));

        Assert.Equal(
            ["blockade gate-four", "clash gate-four", "clash siding", "hut-fire gate-four", "power-cut lower-sorn", "river-dye lower-sorn"],
            near.Where(found => found.Within == WithinDistance.Certainly).Select(found => $"{found.Event.Id} {found.Place!.Id}").Order(StringComparer.Ordinal));
        Assert.All(near, found => Assert.Equal(DistanceBasis.Geometry, found.Basis));
        Assert.Equal(["river-dye upper-sorn"], near.Beyond.Select(found => $"{found.Event.Id} {found.Place!.Id}"));
    }

    [Fact]
    public void The_tools_of_the_switch_room_and_the_damage_there_are_each_said_by_one()
    {
        var used = Assert.Single(_graph.PropositionsWith(KnownPredicates.Used));
        var damaged = Assert.Single(_graph.PropositionsAbout(new EntityId("switch-room"), KnownPredicates.Damaged));

        Assert.Equal(["bolt-cutters", "thermal-lance"], used[KnownRoles.Instrument].Select(thing => thing.Id.Value));
        Assert.Equal(["transformer"], damaged[KnownRoles.Object].Select(thing => thing.Id.Value));
    }
}
