using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>The clock and the token are looked at where the work is, also where nothing is compared.</summary>
public sealed class WorkBudgetTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private static readonly ConflictOptions s_noTime = new() { Budget = new QuestionBudget { Deadline = TimeSpan.Zero } };

    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Conflicts_that_had_no_time_were_looked_for_among_no_statements()
    {
        Assert.Equal("0 found, cut by deadline: conflicts among the first 0 statements of the graph, not all of which were compared", _graph.Conflicts(s_noTime).ToString());

        var document = _graph.Nodes<Document>().MaxBy(document => _graph.In(document.Id, KnownRelationships.ReportedIn).Count())!;
        Assert.Equal($"conflicts among the first 0 statements that stand in {document.Id}, not all of which were compared", _graph.ConflictsIn(document.Id, s_noTime).Explanation);

        var agents = _graph.Nodes<Agent>().OrderByDescending(agent => _graph.In(agent.Id, KnownRelationships.SpokenBy).Count()).Take(2).ToList();
        Assert.Equal(
            $"conflicts between {agents[0].Id} with at least 0 statements and {agents[1].Id} with at least 0 statements, not all of which were compared",
            _graph.ConflictsBetween(agents[0].Id, agents[1].Id, s_noTime).Explanation);
    }

    [Fact]
    public void Accusations_of_a_cut_question_count_as_looked_at_only_if_all_their_denials_were_seen()
    {
        var accusations = _graph.AccusationsAnswered().Explanation;
        var cut = _graph.AccusationsAnswered(budget: new QuestionBudget { MaxComparisons = _graph.Statements.Count() + 1 });

        Assert.Equal(AnswerCut.Comparisons, cut.Cut);
        Assert.NotEqual(accusations, cut.Explanation);
    }

    [Fact]
    public void The_clock_is_read_while_denials_are_gathered()
    {
        const int Statements = 2_000;
        var builder = new EntityGraphBuilder();
        var speaker = builder.AddOrganization("speaker", "Speaker");
        for (var number = 0; number < Statements; number++)
        {
            builder.Add(new Statement { Id = new EntityId($"s{number}"), Act = KnownActs.Assert, Attribution = [new Hop(speaker.Id)] });
        }

        var graph = builder.Build();
        var clock = new CountingClock();
        graph.AccusationsAnswered(budget: new QuestionBudget { Deadline = TimeSpan.FromHours(1), Clock = clock });

        // Each statement is looked at twice, for a denial and for an accusation.
        Assert.InRange(clock.Readings, 2 * Statements / 256, 2 * Statements / 100);
    }

    [Fact]
    public void A_cancelled_question_ends_while_it_gathers()
    {
        using var source = new CancellationTokenSource();
        var clock = new CountingClock { After = 1, Do = source.Cancel };

        Assert.Throws<OperationCanceledException>(() => _graph.Conflicts(new ConflictOptions { Budget = new QuestionBudget { Deadline = TimeSpan.FromHours(1), Clock = clock } }, source.Token));
        Assert.Equal(1, clock.Readings);
    }

    private sealed class CountingClock : TimeProvider
    {
        public int Readings { get; private set; }

        public int After { get; init; } = int.MaxValue;

        public Action? Do { get; init; }

        public override long GetTimestamp()
        {
            if (++Readings == After)
            {
                Do?.Invoke();
            }

            return Readings;
        }
    }
}
