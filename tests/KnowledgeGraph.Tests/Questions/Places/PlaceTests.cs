using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Places;

public sealed class PlaceTests
{
    private readonly Coast _coast = new();

    [Fact]
    public void A_city_of_the_same_name_as_its_region_has_only_its_own_events()
    {
        _coast.Link("r1", _coast.LumeCity, KnownRelationships.PartOf, _coast.Lume);
        _coast.SaysWhere("s1", _coast.Lume);

        Assert.Single(_coast.Graph.EventsIn(_coast.Lume));
        Assert.Empty(_coast.Graph.EventsIn(_coast.LumeCity));
    }

    [Fact]
    public void What_lies_inside_counts_with_the_chain_that_leads_there()
    {
        _coast.Link("r1", _coast.Quay, KnownRelationships.PartOf, _coast.LumeCity);
        _coast.Link("r2", _coast.LumeCity, KnownRelationships.PartOf, _coast.Lume);
        _coast.SaysWhere("s1", _coast.Quay);

        var found = Assert.Single(_coast.Graph.EventsIn(_coast.Lume));

        Assert.Equal("quay", found.Place.Id.Value);
        Assert.Equal(["r1", "r2"], found.Containment.Select(step => step.Relationship.Id.Value));
    }

    [Theory]
    [InlineData("2019/2020", 0)]
    [InlineData("2021/..", 1)]
    public void A_place_counts_as_inside_only_while_it_was(string holds, int expected)
    {
        _coast.Link("r1", _coast.Quay, KnownRelationships.PartOf, _coast.LumeCity, holds);
        _coast.SaysWhere("s1", _coast.Quay);
        _coast.Says("s2", _coast.Brigade, KnownPredicates.Occurred, (KnownRoles.Event, _coast.Fire), (KnownRoles.Time, UncertainTime.OnDay(2023, 5, 1)));

        var found = _coast.Graph.EventsIn(_coast.LumeCity);

        Assert.Equal(expected, found.Count);
        Assert.All(found, placed => Assert.Equal(Holding.Certainly, Assert.Single(placed.Containment).Holding));
    }

    [Fact]
    public void A_time_that_is_stated_of_an_event_is_not_counted_from_that_event()
    {
        _coast.SaysWhere("s1", _coast.Quay);
        _coast.Says("s2", _coast.Brigade, KnownPredicates.Occurred, (KnownRoles.Event, _coast.Fire), (KnownRoles.Time, UncertainTime.OnDay(2023, 5, 1)));

        Assert.Equal("2023-05-01", Assert.Single(_coast.Graph.EventsIn(_coast.Quay)).Time.ToString());
    }

    [Fact]
    public void An_event_of_which_different_days_are_stated_is_possibly_in_a_period_that_has_one_of_them_and_marked()
    {
        _coast.SaysWhere("s1", _coast.Quay);
        _coast.Says("s2", _coast.Brigade, KnownPredicates.Occurred, (KnownRoles.Event, _coast.Fire), (KnownRoles.Time, UncertainTime.OnDay(2023, 5, 1)));
        _coast.Says("s3", _coast.Owner, KnownPredicates.Occurred, (KnownRoles.Event, _coast.Fire), (KnownRoles.Time, UncertainTime.OnDay(2023, 5, 3)));
        var graph = _coast.Graph;

        var found = Assert.Single(graph.EventsIn(_coast.Quay, UncertainTime.OnDay(2023, 5, 3)));

        Assert.Equal((Holding.Possibly, true), (found.InPeriod, found.IsTimeContested));
        Assert.Empty(graph.EventsIn(_coast.Quay, UncertainTime.OnDay(2023, 5, 2)));
        Assert.Single(graph.EventsIn(_coast.Quay));
    }

    [Fact]
    public void A_denial_for_a_larger_place_contests_and_one_for_a_smaller_place_does_not()
    {
        _coast.Link("r1", _coast.Quay, KnownRelationships.PartOf, _coast.LumeCity);
        _coast.SaysWhere("s1", _coast.LumeCity);
        _coast.SaysWhere("s2", _coast.Quay);
        _coast.Says("s3", KnownActs.Deny, _coast.Owner, KnownPredicates.OccurredAt, Polarity.Affirmative, (KnownRoles.Event, _coast.Fire), (KnownRoles.Place, _coast.Quay));

        var found = _coast.Graph.EventsIn(_coast.LumeCity);

        Assert.Equal([("lume-city", false), ("quay", true)], found.Select(placed => (placed.Place.Id.Value, placed.IsContested)));
        Assert.Equal("owner", found[1].Denials[0].Origin.Speakers[0].Agent!.Id.Value);
    }

    [Fact]
    public void Who_says_that_it_did_not_happen_at_all_contests_where_it_happened()
    {
        _coast.SaysWhere("s1", _coast.Quay);
        _coast.Says("s2", KnownActs.Assert, _coast.Owner, KnownPredicates.Occurred, Polarity.Negative, (KnownRoles.Event, _coast.Fire));

        Assert.True(Assert.Single(_coast.Graph.EventsIn(_coast.Quay)).IsContested);
    }

    [Fact]
    public void Who_denies_the_opposite_says_so_and_who_urges_or_takes_it_back_does_not()
    {
        _coast.Says("s1", KnownActs.Deny, _coast.Owner, KnownPredicates.OccurredAt, Polarity.Negative, (KnownRoles.Event, _coast.Fire), (KnownRoles.Place, _coast.Quay));
        _coast.Says("s2", KnownActs.Urge, _coast.Brigade, KnownPredicates.OccurredAt, Polarity.Affirmative, (KnownRoles.Event, _coast.Fire), (KnownRoles.Place, _coast.Quay));
        _coast.Builder.AddRetraction(_coast.SaysWhere("s3", _coast.Quay), _coast.Article, _coast.Brigade);

        Assert.Equal(["s1"], Assert.Single(_coast.Graph.EventsIn(_coast.Quay)).Statements.Select(said => said.Statement.Id.Value));
    }

    [Fact]
    public void Two_ids_of_one_event_are_one_item_with_the_statements_of_both()
    {
        var blaze = _coast.Builder.AddEvent("blaze", "blaze at the quay");
        _coast.SaysWhere("s1", _coast.Quay);
        _coast.SaysWhere("s2", _coast.Quay, blaze);
        _coast.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_coast.Fire.Id, blaze.Id] });

        var found = Assert.Single(_coast.Graph.EventsIn(_coast.Quay));

        Assert.Equal("fire", found.Event.Id.Value);
        Assert.Equal(["s1", "s2"], found.Statements.Select(said => said.Statement.Id.Value));
    }

    [Theory]
    [InlineData("at most 8 km", WithinDistance.Certainly)]
    [InlineData("less than 10 km", WithinDistance.Certainly)]
    [InlineData("exactly 10 km", WithinDistance.Certainly)]
    [InlineData("about 9 km", WithinDistance.Possibly)]
    [InlineData("at least 3 km", WithinDistance.Possibly)]
    [InlineData("exactly 7 mi", WithinDistance.Beyond)]
    [InlineData("more than 10 km", WithinDistance.Beyond)]
    [InlineData("unknown km", WithinDistance.Unknown)]
    [InlineData("exactly 2 league", WithinDistance.Unknown)]
    public void A_stated_distance_is_within_by_its_interval(string distance, WithinDistance expected)
    {
        _coast.SaysWhere("s1", _coast.Quay);
        _coast.Link("r1", _coast.Lume, KnownRelationships.Near, _coast.Quay, distance: Quantity.Parse(distance));

        var answer = _coast.Graph.EventsWithin(10_000, _coast.Lume);

        Assert.Equal(expected, answer.Concat(answer.Unknown).Concat(answer.Beyond).Single().Within);
    }

    [Fact]
    public void Less_than_a_distance_is_narrower_than_at_most()
    {
        _coast.SaysWhere("s1", _coast.Quay);
        _coast.Link("r1", _coast.Quay, KnownRelationships.Near, _coast.Lume, distance: Quantity.Exactly(10, "km"));

        Assert.Equal(WithinDistance.Certainly, Assert.Single(_coast.Graph.EventsWithin(Quantity.AtMost(10, "km"), _coast.Lume)).Within);
        Assert.Single(_coast.Graph.EventsWithin(Quantity.LessThan(10, "km"), _coast.Lume).Beyond);
    }

    [Fact]
    public void A_distance_stated_of_the_event_itself_needs_no_place()
    {
        _coast.Says("s1", _coast.Brigade, KnownPredicates.OccurredNear, (KnownRoles.Event, _coast.Fire), (KnownRoles.Place, _coast.Quay), (KnownRoles.Distance, Quantity.About(300, "m")));

        var found = Assert.Single(_coast.Graph.EventsWithin(500, _coast.Quay));

        Assert.Null(found.Place);
        Assert.Equal((WithinDistance.Certainly, DistanceBasis.Stated, "s1"), (found.Within, found.Basis, found.DistanceStatements[0].Statement.Id.Value));
    }

    [Fact]
    public void What_is_stated_of_a_town_makes_it_possible_for_its_quay()
    {
        _coast.Link("r1", _coast.Quay, KnownRelationships.PartOf, _coast.LumeCity);
        _coast.Link("r2", _coast.LumeCity, KnownRelationships.Near, _coast.Lume, distance: Quantity.AtMost(1, "km"));
        _coast.SaysWhere("s1", _coast.Quay);

        var found = Assert.Single(_coast.Graph.EventsWithin(5_000, _coast.Lume));

        Assert.Equal(WithinDistance.Possibly, found.Within);
        Assert.Equal(["r1"], found.Containment.Select(step => step.Relationship.Id.Value));
    }

    [Fact]
    public void An_event_in_the_place_itself_is_within_any_distance()
    {
        _coast.Link("r1", _coast.Quay, KnownRelationships.PartOf, _coast.LumeCity);
        _coast.SaysWhere("s1", _coast.Quay);

        Assert.Equal(DistanceBasis.Inside, Assert.Single(_coast.Graph.EventsWithin(0, _coast.LumeCity)).Basis);
    }

    [Theory]
    [InlineData(120_000, 100.0, WithinDistance.Certainly)]
    [InlineData(111_200, 500.0, WithinDistance.Possibly)]
    [InlineData(100_000, 100.0, WithinDistance.Beyond)]
    [InlineData(120_000, null, WithinDistance.Possibly)]
    [InlineData(100_000, null, WithinDistance.Unknown)]
    public void Geometry_measures_with_its_precision_and_says_that_it_did(double meters, double? precision, WithinDistance expected)
    {
        var west = _coast.Place("west", "town", Geometry.Point(0, 0), precision);
        var east = _coast.Place("east", "town", Geometry.Point(1, 0), precision);
        _coast.SaysWhere("s1", west);

        var answer = _coast.Graph.EventsWithin(meters, east);
        var found = answer.Concat(answer.Unknown).Concat(answer.Beyond).Single();

        Assert.Equal((expected, DistanceBasis.Geometry), (found.Within, found.Basis));
        Assert.Equal(111_195, found.Measured!.Value.NearestMeters, 1.0);
    }

    [Fact]
    public void An_event_somewhere_in_a_region_that_touches_a_border_is_only_possibly_near_it()
    {
        var border = _coast.Place("border", "border", new Geometry(GeometryKind.LineString, [new(10, 50), new(12, 50)]), 0);
        var region = _coast.Place("wide", "region", new Geometry(GeometryKind.Polygon, [new(10, 50), new(12, 50), new(12, 52), new(10, 52), new(10, 50)]), 0);
        _coast.SaysWhere("s1", region);

        Assert.Equal(WithinDistance.Possibly, Assert.Single(_coast.Graph.EventsWithin(10_000, border)).Within);
    }

    [Fact]
    public void A_place_that_touches_a_border_is_on_it_and_what_lies_inside_is_not()
    {
        var border = _coast.Place("border", "border");
        _coast.Link("r1", border, KnownRelationships.AdjacentTo, _coast.Lume);
        _coast.Link("r2", _coast.Quay, KnownRelationships.PartOf, _coast.Lume);
        _coast.SaysWhere("s1", _coast.Quay);
        Assert.Empty(_coast.Graph.EventsOnBorder(border));

        _coast.SaysWhere("s2", _coast.Lume);

        Assert.Equal(BorderPosition.Adjacent, Assert.Single(_coast.Graph.EventsOnBorder(border)).Position);
    }

    [Fact]
    public void Parts_of_a_border_statements_about_it_and_events_near_it_count()
    {
        var border = _coast.Place("border", "border");
        var post = _coast.Place("crossing", "site");
        var crash = _coast.Builder.AddEvent("crash", "crash of a lorry");
        _coast.Link("r1", post, KnownRelationships.PartOf, border);
        _coast.SaysWhere("s1", post);
        _coast.SaysWhere("s2", _coast.Quay);
        _coast.Says("s3", _coast.Owner, KnownPredicates.Borders, (KnownRoles.Subject, _coast.Quay), (KnownRoles.Place, border));
        _coast.Says("s4", _coast.Owner, KnownPredicates.OccurredNear, (KnownRoles.Event, crash), (KnownRoles.Place, border));

        var found = _coast.Graph.EventsOnBorder(border);

        Assert.Equal(["fire Adjacent quay s3", "fire On crossing ", "crash Near  s4"], found.Select(one =>
            $"{one.Event.Id} {one.Position} {one.Place?.Id} {string.Join(' ', one.BorderStatements.Select(said => said.Statement.Id))}"));
    }

    [Fact]
    public void Bad_questions_say_what_would_be_right()
    {
        var graph = _coast.Graph;

        Assert.Contains(_coast.Quay.Id, Assert.Throws<UnknownIdException>(() => graph.EventsIn(new EntityId("quai"))).Nearest);
        Assert.Throws<UnknownIdException>(() => graph.EventsWithin(1, _coast.Fire.Id));
        Assert.Throws<UnknownIdException>(() => graph.EventsOnBorder(_coast.Post.Id));
        Assert.Contains("km", Assert.Throws<ArgumentException>(() => graph.EventsWithin(Quantity.Exactly(3, "person"), _coast.Quay)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => graph.EventsWithin(Quantity.AtLeast(3, "km"), _coast.Quay));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.EventsWithin(double.NaN, _coast.Quay));
    }
}
