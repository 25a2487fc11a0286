using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class WalkBudgetTests
{
    private const int Members = 5_000;

    private static readonly EntityId Club = new("club");

    private static readonly EntityGraph LargeClub = Build();

    [Fact]
    public void A_walk_that_uses_up_its_expansions_says_so_and_keeps_what_it_has()
    {
        var neighborhood = LargeClub.Neighborhood(Club, options: Within(new WalkBudget { MaxExpansions = 10 }));

        Assert.Equal(CutReason.Expansions, neighborhood.CutReason);
        Assert.Equal(Enumerable.Range(0, 10).Select(member => $"m{member}"), neighborhood.Select(neighbor => neighbor.Node.Id.Value));
        Assert.Equal("Club: 10 nodes within 1 (cut)", neighborhood.ToString());
    }

    [Fact]
    public void A_cut_neighborhood_has_the_relationship_that_leads_to_each_neighbor()
    {
        var neighborhood = LargeClub.Neighborhood(Club, options: Within(new WalkBudget { MaxExpansions = 10 }));

        Assert.Equal(neighborhood.Select(neighbor => neighbor.Via), neighborhood.Relationships);
    }

    [Fact]
    public void A_budget_that_is_just_enough_cuts_nothing()
    {
        // Each membership is looked at once from the club, and once more from its member when the relationships are gathered.
        var enough = LargeClub.Neighborhood(Club, options: Within(new WalkBudget { MaxExpansions = 2 * Members }));
        var tooLittle = LargeClub.Neighborhood(Club, options: Within(new WalkBudget { MaxExpansions = (2 * Members) - 1 }));

        Assert.False(enough.WasCut);
        Assert.True(tooLittle.WasCut);
    }

    [Fact]
    public void Without_any_budget_a_walk_with_something_to_look_at_is_cut_at_once()
    {
        var connection = Harbour.Graph.ShortestConnection(
            Harbour.Alice, Harbour.Bruno, Within(new WalkBudget { MaxExpansions = 0 }));

        Assert.False(connection.Exists);
        Assert.Equal(CutReason.Expansions, connection.CutReason);
        Assert.Equal(
            "No connection from Alice Moreau to Bruno Keller was found before the budget of relationships was used up, at 1 node.",
            connection.Explanation);
    }

    [Fact]
    public void A_connection_found_within_the_budget_was_not_cut()
    {
        var connection = Harbour.Graph.ShortestConnection(
            Harbour.Alice, Harbour.Press, Within(new WalkBudget { MaxExpansions = 1 }));

        Assert.True(connection.Exists);
        Assert.False(connection.WasCut);
    }

    [Fact]
    public void A_deadline_of_zero_cuts_at_the_first_relationship()
    {
        var neighborhood = LargeClub.Neighborhood(Club, options: Within(new WalkBudget { Deadline = TimeSpan.Zero }));

        Assert.Empty(neighborhood);
        Assert.Equal(CutReason.Deadline, neighborhood.CutReason);
    }

    [Fact]
    public void A_deadline_cuts_in_the_middle_of_a_walk()
    {
        var budget = new WalkBudget { Deadline = TimeSpan.FromSeconds(3), Clock = new SecondsClock() };
        var neighborhood = LargeClub.Neighborhood(Club, options: Within(budget));

        Assert.Equal(CutReason.Deadline, neighborhood.CutReason);
        Assert.Equal(2 * 1024, neighborhood.Count);
    }

    [Fact]
    public void A_deadline_in_good_time_cuts_nothing()
    {
        var budget = new WalkBudget { Deadline = TimeSpan.FromDays(1), Clock = new SecondsClock() };

        Assert.False(LargeClub.Neighborhood(Club, options: Within(budget)).WasCut);
    }

    [Fact]
    public void A_missed_deadline_is_why_there_is_no_connection_yet()
    {
        var connection = LargeClub.ShortestConnection(Club, new EntityId("m9"), Within(new WalkBudget { Deadline = TimeSpan.Zero }));

        Assert.Equal("No connection from Club to Member 9 was found before the deadline, at 1 node.", connection.Explanation);
    }

    [Fact]
    public void A_walk_cancelled_beforehand_does_not_begin()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => LargeClub.Neighborhood(Club, cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => LargeClub.ShortestConnection(Club, Club, cancellationToken: cancelled));
    }

    [Fact]
    public void A_walk_can_be_cancelled_on_the_way()
    {
        using var source = new CancellationTokenSource();
        var clock = new SecondsClock { OnRead = reading => Cancel(reading, source) };
        var options = Within(new WalkBudget { Deadline = TimeSpan.FromDays(1), Clock = clock });

        Assert.Throws<OperationCanceledException>(() => LargeClub.Neighborhood(Club, 1, options, source.Token));
    }

    [Fact]
    public void Negative_limits_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WalkBudget { MaxExpansions = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WalkBudget { Deadline = TimeSpan.FromTicks(-1) });
    }

    [Fact]
    public void A_deadline_of_zero_cuts_a_breadth_first_search_before_it_looks()
    {
        var tree = LargeClub.BreadthFirst(Club, Within(new WalkBudget { Deadline = TimeSpan.Zero }));

        Assert.Equal(CutReason.Deadline, tree.CutReason);
        Assert.Equal(1, tree.ReachedCount);
    }

    [Fact]
    public void The_clock_starts_before_there_is_anything_to_walk_on()
    {
        Action<WalkOptions>[] walks =
        [
            options => LargeClub.BreadthFirst(Club, options),
            options => LargeClub.WeaklyConnectedComponents(options),
            options => LargeClub.StronglyConnectedComponents(options),
            options => LargeClub.MinimumSpanningForest(_ => 1, options),
            options => LargeClub.Cores(options),
            options => LargeClub.TopologicalOrder(options),
            options => LargeClub.Degree(options: options),
            options => LargeClub.Closeness(options: options),
            options => LargeClub.Betweenness(options),
            options => LargeClub.SampleBetweenness(3, options: options),
        ];

        foreach (var walk in walks)
        {
            // What the walk would see cannot be made of a type that there is not.
            var clock = new SecondsClock();
            var options = WalkOptions.Forward with { Types = [new Code("no-such-type")], Budget = new WalkBudget { Deadline = TimeSpan.FromDays(1), Clock = clock } };

            Assert.Throws<ArgumentException>(() => walk(options));
            Assert.Equal(1, clock.Readings);
        }
    }

    [Fact]
    public void Laying_out_the_steps_counts_against_the_deadline()
    {
        // A graph that nobody walked yet; the relationships are laid out between the beginning of the walk and its first look.
        var budget = new WalkBudget { Deadline = TimeSpan.FromSeconds(1), Clock = new SecondsClock() };

        Assert.Equal(CutReason.Deadline, Build().BreadthFirst(Club, Within(budget)).CutReason);
        Assert.Equal(CutReason.Deadline, Build().WeaklyConnectedComponents(Within(budget)).CutReason);
        Assert.Equal(CutReason.Deadline, Build().StronglyConnectedComponents(Within(budget)).CutReason);
        Assert.Equal(CutReason.Deadline, Build().Degree(options: Within(budget)).CutReason);
        Assert.Equal(CutReason.Deadline, Build().Closeness(options: Within(budget)).CutReason);
        Assert.Equal(CutReason.Deadline, Build().Betweenness(Within(budget)).CutReason);
        Assert.Equal(CutReason.Deadline, Build().SampleBetweenness(3, options: Within(budget)).Estimates.CutReason);
    }

    [Fact]
    public void What_is_laid_out_when_a_walk_is_cancelled_is_not_kept()
    {
        using var source = new CancellationTokenSource();
        var laidOut = new LaidOut<string>(cancellation =>
        {
            source.Cancel();
            cancellation.ThrowIfCancellationRequested();
            return "all of it";
        });

        Assert.Throws<OperationCanceledException>(() => laidOut.Of(source.Token));
        Assert.Throws<OperationCanceledException>(() => laidOut.Of(new CancellationToken(canceled: true)));
        Assert.Equal("all of it", laidOut.Of(CancellationToken.None));
        Assert.Equal("all of it", laidOut.Of(source.Token));
    }

    [Fact]
    public void Laying_out_ends_when_the_walk_is_cancelled()
    {
        var projection = Projection.Of(Build(), WalkOptions.Default);
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => projection.Steps(WalkDirection.Both, cancelled));
        Assert.Throws<OperationCanceledException>(() => projection.Simple(cancelled));
        Assert.Throws<OperationCanceledException>(() => projection.Ranked(WalkDirection.Both, cancelled));
        Assert.Throws<OperationCanceledException>(() => StepRows.Simple(projection.Around, cancelled));
        Assert.Equal(2 * Members, projection.Around.StepCount);
    }

    [Fact]
    public void A_count_that_the_budget_ended_is_told_as_at_least_so_many()
    {
        // Nothing leads to the last node, so that the walk is through at once; what can be reached is counted for the explanation.
        var graph = TypedGraphs.Of(200, Enumerable.Range(0, 198).Select(node => (node, node + 1)));
        var options = Within(new WalkBudget { MaxExpansions = 10 });
        var (from, to) = (new EntityId("n0"), new EntityId("n199"));

        var cut = graph.ShortestConnection(from, to, options);

        Assert.InRange(cut.ReachedCount, 5, 10);
        Assert.Contains($"ends after at least {cut.ReachedCount} nodes", cut.Explanation, StringComparison.Ordinal);
        Assert.Contains("ends after 199 nodes", graph.ShortestConnection(from, to).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_made_later_keeps_to_the_deadline()
    {
        var graph = TypedGraphs.Of(3_000, Enumerable.Range(0, 2_998).Select(node => (node, node + 1)));
        var options = Within(new WalkBudget { Deadline = TimeSpan.FromSeconds(3), Clock = new SecondsClock() });
        var connection = graph.ShortestConnection(new EntityId("n0"), new EntityId("n2999"), options);

        Assert.False(connection.WasCut);
        Assert.InRange(connection.ReachedCount, 1, 2_000);
        Assert.Contains("at least", connection.ToString(), StringComparison.Ordinal);
    }

    private static WalkOptions Within(WalkBudget budget) => new() { Budget = budget };

    private static void Cancel(int reading, CancellationTokenSource source)
    {
        if (reading == 3)
        {
            source.Cancel();
        }
    }

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        var club = builder.AddOrganization("club", "Club");
        for (var member = 0; member < Members; member++)
        {
            builder.Relate(builder.AddPerson($"m{member}", $"Member {member}"), KnownRelationships.MemberOf, club);
        }

        return builder.Build();
    }

    /// <summary>A clock on which a second goes by each time that somebody looks at it.</summary>
    private sealed class SecondsClock : TimeProvider
    {
        private int _readings;

        public int Readings => _readings;

        public Action<int>? OnRead { get; init; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp()
        {
            OnRead?.Invoke(++_readings);
            return OnRead is null ? ++_readings : _readings;
        }
    }
}
