namespace KnowledgeGraph.Tests.Questions.Places;

/// <summary>Compares the answers with a plain scan of all statements and relationships on random news, cycles and judgements included.</summary>
public sealed class PlaceOracleTests
{
    [Fact]
    public void The_events_in_a_place_are_those_that_a_scan_finds_with_the_same_statements_and_denials() => RandomNews.Usual.Obeys(graph =>
    {
        var scan = new PlaceScan(graph);
        foreach (var place in graph.Nodes<Place>())
        {
            Assert.Equal(
                scan.EventsIn(place),
                graph.EventsIn(place).Select(found => $"{found.Event.Id} {found.Place.Id} {PlaceScan.Ids(found.Statements)} denied {PlaceScan.Ids(found.Denials)}"));
        }
    });

    [Fact]
    public void What_is_within_beyond_or_unknown_is_what_a_scan_finds() => RandomNews.Usual.Obeys(graph =>
    {
        var scan = new PlaceScan(graph);
        foreach (var place in graph.Nodes<Place>())
        {
            var answer = graph.EventsWithin(Quantity.AtMost(9, "km"), place);
            Assert.Equal(
                scan.Within(place, 9_000m),
                answer.Concat(answer.Unknown).Concat(answer.Beyond).Select(found => $"{found.Event.Id} {found.Place?.Id} {found.Basis} {found.Within}").Order(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void Every_chain_of_parts_leads_from_the_place_to_the_one_asked_about_and_nothing_is_without_a_statement() => RandomNews.Large.Obeys(
        graph =>
        {
            foreach (var place in graph.Nodes<Place>())
            {
                foreach (var found in graph.EventsIn(place))
                {
                    Assert.NotEmpty(found.Statements);
                    var ends = found.Containment.Select(step => step.Relationship.From).Append(place.Id)
                        .Zip(found.Containment.Select(step => step.Relationship.To).Prepend(found.Place.Id));
                    Assert.All(ends, step => Assert.Equal(JudgementVerdict.Same, graph.IdentityOf(step.First, step.Second)));
                }
            }
        },
        iterations: 10);

    [Fact]
    public void No_period_holds_more_than_any_time() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var place in graph.Nodes<Place>())
        {
            var all = graph.EventsIn(place).Select(found => (found.Event, found.Place)).ToHashSet();
            var within = graph.EventsIn(place, UncertainTime.OnDay(2023, 6, 1));
            Assert.Subset(all, within.Select(found => (found.Event, found.Place)).ToHashSet());
            Assert.All(within, found => Assert.True(found.Time.Time.MayCoincideWith(UncertainTime.OnDay(2023, 6, 1))));
        }
    });
}
