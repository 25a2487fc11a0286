using CsCheck;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Graph;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class TimelineTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    [Fact]
    public void Events_come_in_the_order_of_their_times_and_those_without_by_what_is_said_of_their_order()
    {
        var graph = World(builder =>
        {
            builder.Add(At("s", "b", "2023-06-03"));
            builder.Add(At("t", "d", "2023-06-05"));
            builder.Add(Scene.Link("r", new EntityId("c"), KnownRelationships.After, new EntityId("b")));
            builder.Add(Scene.Link("q", new EntityId("c"), KnownRelationships.Before, new EntityId("d")));
            builder.Add(Scene.Link("p", new EntityId("e"), KnownRelationships.Before, new EntityId("f")));
        });
        var timeline = graph.Timeline("abcdef".Select(name => new EntityId(name.ToString())).ToArray());

        Assert.Equal(["b", "c", "d"], Ids(timeline));
        Assert.Equal(["a", "e", "f"], Ids(timeline.Undated));
        Assert.Equal(["c: after b, according to the record"], timeline[1].Follows.Select(word => word.ToString()));
        Assert.Equal("6 events, of which 3 cannot be placed", timeline.Explanation);
    }

    [Fact]
    public void A_loose_time_is_no_reason_to_come_after_what_it_is_said_to_precede()
    {
        var graph = World(builder =>
        {
            builder.Add(At("s", "a", "2023-06-01"));
            builder.Add(At("t", "b", "2023-06-02"));
            builder.Add(At("u", "c", "2023-05-01/.."));
            builder.Add(Scene.Link("r", new EntityId("c"), KnownRelationships.Before, new EntityId("a")));
        });

        Assert.Equal(["c", "a", "b"], Ids(graph.Timeline(Names("abc"))));
    }

    [Fact]
    public void A_word_that_is_against_the_times_or_leads_in_a_circle_is_not_honoured_and_listed()
    {
        var graph = World(builder =>
        {
            builder.Add(At("s", "a", "2023-06-01"));
            builder.Add(At("t", "b", "2023-06-02"));
            builder.Add(Scene.Link("against", new EntityId("b"), KnownRelationships.Before, new EntityId("a")));
            builder.Add(Scene.Link("round", new EntityId("c"), KnownRelationships.Before, new EntityId("d")));
            builder.Add(Scene.Link("back", new EntityId("d"), KnownRelationships.Before, new EntityId("c")));
        });
        var timeline = graph.Timeline(Names("abcd"));

        Assert.Equal(["a", "b"], Ids(timeline));
        Assert.Equal(["against", "back", "round"], timeline.NotHonoured.Select(word => word.Relationship!.Id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_date_in_an_accusation_dates_the_event_and_another_date_leaves_it_unknown()
    {
        var accusation = At("t", "a", "2023-06-02") with { Act = KnownActs.Accuse };
        var accused = World(builder => builder.Add(accusation)).TimeOf(new EntityId("a"));
        var disputed = World(builder =>
        {
            builder.Add(At("s", "a", "2023-06-01"));
            builder.Add(accusation);
        }).TimeOf(new EntityId("a"));

        Assert.Equal(UncertainTime.OnDay(2023, 6, 2), accused.Time);
        Assert.Equal(["t"], accused.Select(basis => basis.Statement!.Statement.Id.Value));
        Assert.True(disputed.Time.IsUnknown);
        Assert.Equal(TimeSolutionStatus.Contradictory, disputed.Solution.Status);
        Assert.Equal(["s", "t"], disputed.Select(basis => basis.Statement!.Statement.Id.Value));
    }

    [Fact]
    public void An_event_of_which_different_days_are_stated_may_have_been_in_a_period_that_has_one_of_them_and_in_no_other()
    {
        var graph = World(builder =>
        {
            builder.Add(At("s", "a", "2023-06-01"));
            builder.Add(At("t", "a", "2023-06-05"));
        });

        Assert.Equal(["a"], Ids(graph.Timeline(UncertainTime.OnDay(2023, 6, 5), Names("a")).Undated));
        Assert.Empty(graph.Timeline(UncertainTime.OnDay(2023, 6, 3), Names("a")).Undated);
        Assert.Equal(["a"], Ids(graph.Timeline(Names("a")).Undated));
    }

    [Fact]
    public void A_sub_event_does_not_come_before_what_it_is_a_part_of()
    {
        var graph = World(builder =>
        {
            builder.Add(At("s", "a", "2023-06"));
            builder.Add(At("t", "b", "2023-06"));
            builder.Add(Scene.Link("r", new EntityId("a"), KnownRelationships.SubEventOf, new EntityId("b")));
        });

        Assert.Equal(["b", "a"], Ids(graph.Timeline(new EntityId("b"))));
    }

    [Fact]
    public void A_sub_event_without_a_time_comes_before_what_began_after_the_end_of_what_it_is_a_part_of()
    {
        var graph = World(builder =>
        {
            builder.Add(At("s", "a", "2023-06-01"));
            builder.Add(At("t", "b", "2023-06-05"));
            builder.Add(Scene.Link("r", new EntityId("c"), KnownRelationships.SubEventOf, new EntityId("a")));
            builder.Add(Scene.Link("q", new EntityId("d"), KnownRelationships.SubEventOf, new EntityId("c")));
            builder.Add(Scene.Link("p", new EntityId("e"), KnownRelationships.SubEventOf, new EntityId("f")));
        });
        var timeline = graph.Timeline(Names("abcdef"));

        Assert.Equal(["a", "c", "d", "b"], Ids(timeline));
        Assert.Equal(["f", "e"], Ids(timeline.Undated));
    }

    [Fact]
    public void A_place_stands_for_what_took_place_in_it_and_a_party_for_what_its_people_took_part_in()
    {
        var graph = World(builder =>
        {
            builder.Add(Scene.Link("in", Scene.Village, KnownRelationships.PartOf, Scene.Region));
            builder.Add(Scene.Link("for", Scene.Spokesman, KnownRelationships.SpeaksFor, Scene.Ministry));
            builder.Add(Scene.Said("s", KnownActs.Assert, Scene.Proposition("s.p", KnownPredicates.OccurredAt, (KnownRoles.Event, new EntityId("a")), (KnownRoles.Place, Scene.Village))));
            builder.Add(Scene.Said("t", KnownActs.ClaimResponsibility, Scene.Proposition("t.p", KnownPredicates.ResponsibleFor, (KnownRoles.Event, new EntityId("b")), (KnownRoles.Agent, Scene.Spokesman))));
        });

        Assert.Equal(["a"], Ids(graph.Timeline(Scene.Region).Undated));
        Assert.Equal(["b"], Ids(graph.Timeline(Scene.Ministry).Undated));
        Assert.Equal(["attack", "a", "b", "c", "d", "e", "f"], Ids(graph.Timeline().Undated));
    }

    [Fact]
    public void An_unknown_id_and_one_of_something_else_are_refused()
    {
        var graph = World(_ => { });

        Assert.Throws<UnknownIdException>(() => graph.Timeline(new EntityId("nobody")));
        Assert.Throws<UnknownIdException>(() => graph.Timeline(Scene.Article));
        Assert.Throws<UnknownIdException>(() => graph.TimeOf(Scene.Corps));
        Assert.Throws<UnknownIdException>(() => graph.TiedInTimeTo(new EntityId("nobody")));
    }

    [Fact]
    public void On_the_first_of_June_the_shelling_of_Novopetrovka_lies_some_hours_before_what_the_ministry_said()
    {
        var timeline = seed.Graph.Timeline(UncertainTime.OnDay(2023, 6, 1));
        var shelling = Assert.Single(timeline, item => item.Event.Id == new EntityId("E2"));

        Assert.Equal("2023-05-31T01:00:00/2023-06-01T22:59:59", shelling.Time.ToString());
        Assert.Contains("F16", shelling.When.SelectMany(basis => basis.Evidence).Select(evidence => evidence.Statement.Id.Value));
        Assert.Contains(timeline, item => item.Event.Id == new EntityId("E3") && item.Time == UncertainTime.OnDay(2023, 6, 1));
        Assert.DoesNotContain(timeline, item => item.Event.Id == new EntityId("E11"));
        Assert.Contains(timeline, item => item.Event.Id == new EntityId("E6") && item.When.Time.IsUnknown && item.Holds == UncertainTime.OnDay(2023, 6, 1));
    }

    [Fact]
    public void The_inspection_comes_after_the_blast_and_the_repelling_not_before_the_attempt()
    {
        var timeline = seed.Graph.Timeline();
        var order = Ids(timeline).Concat(Ids(timeline.Undated)).ToList();

        Assert.True(order.IndexOf("E7") > order.IndexOf("E6"));
        Assert.True(order.IndexOf("E14") > order.IndexOf("E1"));
        Assert.True(order.IndexOf("E15") > order.IndexOf("E16"));
        Assert.True(order.IndexOf("E11") < order.IndexOf("E3"));
        Assert.Empty(timeline.NotHonoured);
    }

    [Fact]
    public void A_timeline_of_random_news_honours_what_it_says_it_honours() =>
        RandomNews.Large.Obeys(graph =>
        {
            var timeline = graph.Timeline();
            var all = timeline.Concat(timeline.Undated).ToList();
            var places = all.Select((item, place) => (item.Event.Id, place)).ToDictionary(one => graph.SameAs(one.Id)[0], one => one.place);

            Assert.Equal(graph.Nodes<Event>().Where(happening => !happening.IsRedacted).DistinctBy(happening => graph.SameAs(happening.Id)[0]).Count(), all.Count);
            for (var later = 0; later < timeline.Count; later++)
            {
                Assert.DoesNotContain(timeline.Take(later), earlier => earlier.Time.IsCertainlyAfter(timeline[later].Time));
            }

            Assert.All(all.SelectMany(item => item.Follows), word => Assert.True(places[word.From!.Id] < places[word.Of.Id]));
            Assert.All(timeline.Undated, item => Assert.True(item.Time.IsUnknown));
            Assert.Equal(
                graph.Relationships.Count(word => (word.Type == KnownRelationships.SubEventOf.Code || (word.Type == KnownRelationships.Before.Code && word.Offset is null))
                    && !graph.SameAs(word.From).Contains(word.To) && places.ContainsKey(graph.SameAs(word.From)[0]) && places.ContainsKey(graph.SameAs(word.To)[0]) && StillSaid(graph, word)),
                all.SelectMany(item => item.Follows).Concat(timeline.NotHonoured).Select(word => word.Relationship).OfType<Relationship>().Distinct()
                    .Count(link => link.Type == KnownRelationships.SubEventOf.Code || (link.Type == KnownRelationships.Before.Code && link.Offset is null)));
        });

    private static bool StillSaid(EntityGraph graph, Relationship word) =>
        word.Evidence.Count == 0 || word.Evidence.Any(id => graph.TryGet<Statement>(id, out var evidence) && !evidence.IsRedacted && new ForceReader(graph, statement => statement.Said).IsInForce(evidence));

    private static EntityGraph World(Action<EntityGraphBuilder> change) => Scene.Graph(builder =>
    {
        foreach (var name in Names("abcdef"))
        {
            builder.Add(new Event { Id = name, Label = "event" });
        }

        change(builder);
    });

    private static Statement At(string id, string happening, string time) =>
        Scene.Said(id, KnownActs.Assert, Scene.Proposition(id + ".p", KnownPredicates.Occurred, (KnownRoles.Event, new EntityId(happening)), (KnownRoles.Time, UncertainTime.FromEdtf(time))));

    private static EntityId[] Names(string names) => names.Select(name => new EntityId(name.ToString())).ToArray();

    private static IEnumerable<string> Ids(IEnumerable<TimelineEvent> events) => events.Select(item => item.Event.Id.Value);
}
