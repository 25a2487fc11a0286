using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class TimelineOracleTests
{
    private static readonly NewsSize s_size = new() { Events = 9, Statements = 70, Relationships = 60 };

    [Fact]
    public void A_timeline_is_the_one_that_a_table_of_what_comes_before_what_gives()
    {
        var (honoured, notHonoured, undated) = (0, 0, 0);
        RandomNews.Graphs(s_size).Obeys(
            graph =>
            {
                foreach (var period in new[] { default, UncertainTime.OnDay(2023, 6, 3) })
                {
                    var timeline = graph.Timeline(period);
                    var slow = new SlowTimeline(graph, graph.Nodes<Event>(), period);

                    Assert.Equal(slow.Placed.Select(happening => $"{happening.Id} {slow.TimeText(happening)}"), timeline.Select(Line));
                    Assert.Equal(slow.Undated.Select(happening => happening.Id), timeline.Undated.Select(item => item.Event.Id));
                    Assert.Equal(slow.NotHonoured.Select(word => word.By).Order(StringComparer.Ordinal), timeline.NotHonoured.Select(By).Order(StringComparer.Ordinal));
                    Assert.Equal(
                        slow.Honoured.Select(word => $"{slow.Events[word.Later].Id} {word.By}").Order(StringComparer.Ordinal),
                        timeline.Concat(timeline.Undated).SelectMany(item => item.Follows.Select(word => $"{item.Event.Id} {By(word)}")).Order(StringComparer.Ordinal));
                    honoured += slow.Honoured.Count;
                    notHonoured += slow.NotHonoured.Count;
                    undated += timeline.Undated.Count;
                }
            },
            150);
        Assert.True(honoured > 200 && notHonoured > 30 && undated > 200, $"{honoured} words honoured, {notHonoured} not, {undated} events undated in all the samples.");
    }

    [Fact]
    public void What_is_certainly_earlier_comes_first_whatever_is_said() => RandomNews.Graphs(s_size).Obeys(graph =>
    {
        var timeline = graph.Timeline();
        for (var later = 0; later < timeline.Count; later++)
        {
            Assert.DoesNotContain(timeline.Take(later), before => before.Time.IsCertainlyAfter(timeline[later].Time));
        }
    });

    [Fact]
    public void The_timeline_of_a_place_a_party_or_an_event_has_what_a_scan_finds_there() => RandomNews.Graphs(s_size).Obeys(graph =>
    {
        foreach (var place in graph.Nodes<Place>())
        {
            SameEvents(graph, SlowTimeline.In(graph, place), place.Id);
        }

        foreach (var agent in graph.Nodes<Agent>())
        {
            SameEvents(graph, SlowTimeline.With(graph, agent), agent.Id);
        }

        foreach (var happening in graph.Nodes<Event>())
        {
            SameEvents(graph, SlowTimeline.Parts(graph, happening), happening.Id);
        }
    });

    private static void SameEvents(EntityGraph graph, IEnumerable<Event> expected, EntityId asked)
    {
        var timeline = graph.Timeline(asked);
        Assert.Equal(
            new SlowTimeline(graph, expected, default).Events.Select(happening => happening.Id.Value).Order(StringComparer.Ordinal),
            timeline.Concat(timeline.Undated).Select(item => item.Event.Id.Value).Order(StringComparer.Ordinal));
    }

    private static string Line(TimelineEvent item) => $"{item.Event.Id} {SlowTimeline.Text(item.Time)}";

    private static string By(TimeBasis word) => word.Relationship?.Id.Value ?? word.Proposition!.Id.Value;
}
