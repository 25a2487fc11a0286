using KnowledgeGraph.Queries;

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
    public void What_is_on_a_border_touches_it_or_is_near_it_is_what_a_scan_finds_with_what_says_so()
    {
        var found = new Dictionary<BorderPosition, int>();
        RandomNews.Graphs(new NewsSize { Places = 4, Statements = 140, Relationships = 40, Judgements = 24 }).Obeys(
            graph =>
            {
                var scan = new PlaceScan(graph);
                foreach (var place in graph.Nodes<Place>())
                {
                    var answer = graph.EventsOnBorder(place);
                    Assert.Equal(scan.OnBorder(place), answer.Select(Line));
                    foreach (var position in answer.Where(one => one.BorderStatements.Count > 0 || one.Position == BorderPosition.On).Select(one => one.Position))
                    {
                        found[position] = found.GetValueOrDefault(position) + 1;
                    }
                }
            },
            100);
        Assert.True(found.Count == 3 && found.Values.Min() > 5, string.Join(", ", found));

        // How a place is a part of the border is told by the test of chains.
        static string Line(BorderEvent one) =>
            $"{one.Event.Id} {one.Place?.Id} {one.Position} {PlaceScan.Ids(one.Statements)} {(one.Position == BorderPosition.On ? "" : string.Join('+', one.Relationships.Select(link => link.Relationship.Id)))} {PlaceScan.Ids(one.BorderStatements)}";
    }

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
