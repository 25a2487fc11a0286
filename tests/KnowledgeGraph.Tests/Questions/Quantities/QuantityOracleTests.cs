using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Quantities;

/// <summary>Compares the answers with a plain scan of all statements on random news.</summary>
public sealed class QuantityOracleTests
{
    [Fact]
    public void The_quantities_of_an_event_are_those_that_a_scan_finds() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var happening in graph.Nodes<Event>())
        {
            Assert.Equal(Scan(graph, happening, KnownPredicates.Injured), graph.QuantitiesOf(happening, KnownPredicates.Injured).Select(Line));
        }
    });

    [Fact]
    public void The_sources_together_say_what_is_said_of_all_events() => RandomNews.Usual.Obeys(graph => Assert.Equal(
        graph.Nodes<Event>().Where(happening => !happening.IsRedacted).SelectMany(happening => graph.QuantitiesOf(happening, KnownPredicates.Killed)).Where(report => graph.SameAs(report.Event.Id)[0] == report.Event.Id).Select(Line).Distinct().Order(StringComparer.Ordinal),
        graph.QuantitiesBySource(KnownPredicates.Killed).SelectMany(source => source.Reports).Where(report => graph.SameAs(report.Event.Id)[0] == report.Event.Id).Select(Line).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void Nothing_is_superseded_but_by_a_certainly_later_count_of_the_same_speaker_of_the_same_thing() => RandomNews.Large.Obeys(
        graph =>
        {
            var all = graph.Nodes<Event>().SelectMany(happening => graph.QuantitiesOf(happening)).ToList();
            foreach (var report in all)
            {
                var later = all.Where(other => report.Speaker.Agent is { } speaker && other.Speaker.Agent is { } same
                    && graph.IdentityOf(speaker, same) == JudgementVerdict.Same
                    && graph.IdentityOf(report.Event, other.Event) == JudgementVerdict.Same
                    && report.Predicate == other.Predicate && report.Role == other.Role
                    && other.Standing != Standing.Retracted
                    && report.Statement.Said.Time.Latest < other.Statement.Said.Time.Earliest
                    && !(other.AsOf.Time.Latest < report.AsOf.Time.Earliest)).ToList();
                Assert.True(report.SupersededBy is null || later.Exists(other => other.Statement.Statement == report.SupersededBy.Statement));
            }
        },
        iterations: 10);

    [Fact]
    public void A_total_lies_between_the_smallest_part_and_the_sum_of_all_parts() => RandomNews.Usual.Obeys(graph =>
    {
        var events = graph.Nodes<Event>().Select(happening => happening.Id).ToList();
        foreach (var policy in new[] { QuantityPolicy.WidestInterval, QuantityPolicy.LatestPerSource })
        {
            var total = graph.Total(events, KnownPredicates.Injured, policy);
            if (total.Interval is not { } interval)
            {
                Assert.Empty(total.Added);
                continue;
            }

            Assert.True(interval.Lower >= total.Added.Min(addend => addend.Interval.Lower));
            Assert.True(interval.Lower <= total.Added.Sum(addend => addend.Interval.Lower));
            var isOpen = total.LeftOut.Any(left => left.Reason != QuantityLeftOutReason.PartOfAnotherEvent && total.Added.All(addend => addend.Event != left.Event));
            Assert.Equal(isOpen || total.Added.Any(addend => addend.Interval.Upper is null) ? null : total.Added.Sum(addend => addend.Interval.Upper!.Value), interval.Upper);
            Assert.All(total.Added, addend => Assert.All(addend.Reports, report => Assert.Equal(JudgementVerdict.Same, graph.IdentityOf(addend.Event, report.Event))));
            Assert.Equal(
                total.Added.Count,
                total.Added.Select(addend => graph.SameAs(addend.Event.Id)[0]).Distinct().Count());
        }
    });

    private static string Line(QuantityReport report) =>
        $"{report.Proposition.Id} {report.Event.Id} {report.Quantity} {(report.IsDenial ? "denied" : "said")} by {report.Speaker} {report.Standing}";

    private static IEnumerable<string> Scan(EntityGraph graph, Event asked, Predicate predicate)
    {
        var force = new ForceReader(graph);
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var commitment = SlowCommitments.Of(graph, statement);
            var isDenial = commitment == Commitment.Opposite;
            var saysSo = commitment is Commitment.Proposition or Commitment.Accusation;
            foreach (var proposition in statement.Propositions.Where(proposition => (isDenial || saysSo)
                && proposition.Modality == Modality.Fact && graph.Vocabulary.Implies(proposition.Predicate, predicate)))
            {
                foreach (var happening in proposition[KnownRoles.Event]!.Nodes.Where(id => graph.IdentityOf(id, asked) == JudgementVerdict.Same && graph.TryGet<Event>(id, out var found) && !found.IsRedacted))
                {
                    var isSo = (proposition.Polarity == Polarity.Affirmative) != isDenial;
                    var counts = proposition.Arguments.SelectMany(argument => argument.Fillers).OfType<QuantityTerm>().Select(term => term.Quantity.ToString()).ToList();
                    var isOfAnyNumber = counts.TrueForAll(count => count.StartsWith("unknown", StringComparison.Ordinal));
                    var lines = (isSo, counts.Count) switch
                    {
                        (true, 0) => ["unknown said"],
                        (true, _) => counts.ConvertAll(count => count + " said"),
                        (false, _) when isOfAnyNumber && proposition.Predicate == predicate.Code => ["exactly 0 denied"],
                        _ => new List<string>(),
                    };
                    foreach (var line in lines)
                    {
                        if (statement.Origin.Unnamed is { } unnamed)
                        {
                            yield return $"{proposition.Id} {happening} {line} by {unnamed} {Standing.Stands}";
                        }

                        foreach (var speaker in statement.Origin.Principals)
                        {
                            var standing = force.StandingAfter(force.TakenBackIn(statement, proposition.Id, speaker));
                            yield return $"{proposition.Id} {happening} {line} by {graph.Get<Agent>(speaker).Name} {standing}";
                        }
                    }
                }
            }
        }
    }
}
