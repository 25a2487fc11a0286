using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Responsibility;

/// <summary>What is told without reading statements must be what reading them tells.</summary>
public sealed class ShortcutLawTests
{
    [Fact]
    public void Who_said_nothing_else_of_an_event_revised_nothing()
    {
        var told = 0;
        RandomNews.Usual.Obeys(graph =>
        {
            var speakers = new SubjectSpeakers(graph);
            var finder = new ConflictFinder(graph, []);
            foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
            {
                foreach (var speaker in statement.Origin.Principals)
                {
                    foreach (var held in finder.Utterances.Of(statement)!.Held)
                    {
                        if (speakers.SaidNothingElse(statement, held.Proposition.Id, speaker))
                        {
                            told++;
                            Assert.DoesNotContain(speaker, finder.RevisionsOf(held).Select(revision => revision.Speaker));
                        }
                    }
                }
            }
        }, iterations: 400);
        Assert.True(told > 200, $"only {told} were told");
    }

    [Fact]
    public void Of_a_statement_that_is_left_alone_nothing_is_found()
    {
        var told = 0;
        RandomNews.Usual.Obeys(graph =>
        {
            var checks = new AttributionResolver(graph).Checks;
            foreach (var statement in graph.Statements.Where(statement => graph.IsLeftAlone(graph.OrdinalOf(statement.Id))))
            {
                told++;
                Assert.Equal(VerificationReader.Unchecked(graph, statement.Id), checks.Of(statement));
                Assert.Equal([statement], new AttributionResolver(graph).ReportsOf(statement));
                Assert.DoesNotContain(statement.Id, graph.Statements.SelectMany(other => other.Targets).Select(target => graph.StatementOf(target.Id)?.Id));
            }
        }, iterations: 400);
        Assert.True(told > 200, $"only {told} were told");
    }
}
