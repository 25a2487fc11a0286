using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Quantities;

/// <summary>Compares what was superseded, and every total, with the slow way of adding up.</summary>
public sealed class QuantityTotalOracleTests
{
    private static readonly NewsSize s_size = new() { Events = 5, Persons = 2, Organizations = 2, Statements = 60, Counts = 12, Relationships = 40, Judgements = 14 };

    [Fact]
    public void A_count_is_superseded_by_what_a_comparison_of_all_counts_finds()
    {
        var superseded = 0;
        RandomNews.Graphs(s_size).Obeys(
            graph =>
            {
                var slow = new SlowTotals(graph, KnownPredicates.Injured);
                foreach (var happening in graph.Nodes<Event>())
                {
                    var reports = graph.QuantitiesOf(happening, KnownPredicates.Injured);

                    Assert.Equal(
                        slow.Of(happening).Order(StringComparer.Ordinal),
                        reports.Select(report => $"{Name(report)} {report.Standing} {report.SupersededBy?.Statement.Id}").Order(StringComparer.Ordinal));
                    superseded += reports.Count(report => report.SupersededBy is not null);
                }
            },
            100);
        Assert.True(superseded > 30, $"{superseded} counts superseded in all the samples.");
    }

    [Fact]
    public void A_total_is_what_the_chosen_counts_of_its_events_add_up_to()
    {
        var reasons = new Dictionary<QuantityLeftOutReason, int>();
        var unsure = 0;
        RandomNews.Graphs(s_size).Obeys(
            graph =>
            {
                var slow = new SlowTotals(graph, KnownPredicates.Injured);
                var speaker = RandomNewsIds.Organization(0);
                foreach (var asked in new[] { graph.Nodes<Event>().ToList(), graph.Nodes<Event>().Reverse().Take(3).ToList() })
                {
                    foreach (var (expected, policy) in new[]
                    {
                        (slow.Add(asked, "widest"), QuantityPolicy.WidestInterval),
                        (slow.Add(asked, "latest"), QuantityPolicy.LatestPerSource),
                        (slow.Add(asked, "latest", speaker), QuantityPolicy.DistinctEventsOneSource(speaker)),
                    })
                    {
                        var total = graph.Total(asked.Select(happening => happening.Id), KnownPredicates.Injured, policy);

                        Assert.Same(policy, total.Policy);
                        Assert.Equal(expected.Unit, total.Unit);
                        Assert.Equal(
                            expected.Added.Select(addend => $"{addend.Event.Id} {Text(addend.Low, addend.High)} {string.Join(", ", addend.Counts)}"),
                            total.Added.Select(addend => $"{addend.Event.Id} {addend.Interval} {string.Join(", ", addend.Reports.Select(Name))}"));
                        Assert.Equal(
                            expected.LeftOut.Order(StringComparer.Ordinal),
                            total.LeftOut.Select(left => $"{left.Event.Id} {left.Reason} {(left.Report is { } report ? Name(report) : "")}").Order(StringComparer.Ordinal));
                        Assert.Equal(expected.Added.Count == 0 ? null : Text(expected.Low, expected.High), total.Interval?.ToString());
                        foreach (var reason in total.LeftOut.Select(left => left.Reason))
                        {
                            reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                        }

                        unsure += total.Added.Count(addend => addend.Unsure.Count > 0);
                    }
                }
            },
            100);
        Assert.True(reasons.Count == 5 && reasons.Values.Min() > 20 && unsure > 30, $"{string.Join(", ", reasons)}, {unsure} unsure in all the samples.");
    }

    private static string Text(SlowTotals.End low, SlowTotals.End high) => new QuantityInterval(low.Number, high.Number, low.Side != 0, high.Side != 0).ToString();

    private static string Name(QuantityReport report) => $"{report.Proposition.Id} {report.Event.Id} {report.Speaker.Agent?.Id} {report.Quantity}";
}
