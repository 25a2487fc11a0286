using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Corroborating;

/// <summary>Compares the origins with a scan that holds every statement against every other, on random news.</summary>
public sealed class OriginOracleTests
{
    [Fact]
    public void Reports_and_interval_of_every_proposition_are_those_of_a_scan() => RandomNews.Usual.Obeys(
        graph =>
        {
            foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
            {
                foreach (var proposition in statement.Propositions)
                {
                    AreThoseOf(new OriginScan(graph, statement, proposition), graph, graph.OriginsOf(proposition.Id));
                }
            }
        },
        iterations: 40);

    [Fact]
    public void Reports_and_interval_of_every_statement_are_those_of_a_scan() => RandomNews.Usual.Obeys(
        graph =>
        {
            foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
            {
                AreThoseOf(new OriginScan(graph, statement, statement.Propositions), graph, graph.OriginsOf(statement.Id));
            }
        },
        iterations: 40);

    [Fact]
    public void An_origin_has_one_join_less_than_reports_and_the_interval_lies_within_them() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var statement in graph.Statements)
        {
            var origins = graph.OriginsOf(statement.Id);

            Assert.All(origins, origin => Assert.Equal(origin.Reports.Count - 1, origin.Joins.Count));
            Assert.InRange(origins.Min, origins.Count == 0 ? 0 : 1, origins.Max);
            Assert.InRange(origins.Max - origins.Min, 0, origins.Undetermined.Count());
        }
    });

    private static void AreThoseOf(OriginScan scan, EntityGraph graph, Corroboration origins)
    {
        Assert.Equal(scan.Reports, origins.Reports.OrderBy(report => graph.OrdinalOrThrow(report.Statement.Id)).Select(report => report.Statement.Id));
        Assert.Equal(scan.Interval(), (origins.Min, origins.Max));
    }
}
