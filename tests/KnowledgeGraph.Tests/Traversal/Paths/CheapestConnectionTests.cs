using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class CheapestConnectionTests
{
    private static readonly WalkOptions s_entered = new() { IncludeDerived = false };

    [Fact]
    public void A_cheap_detour_is_taken_before_a_dear_shortcut()
    {
        var connection = Between(0, 2, (0, 2, 5), (0, 1, 1), (1, 2, 2.5));

        Assert.Equal("N0 — road to → N1 — road to → N2 (cost 3.5)", connection.ToString());
        Assert.Equal(3.5, connection.Cost);
        Assert.Equal(2, connection.Length);
    }

    [Fact]
    public void Its_steps_bring_the_statements_they_rest_on()
    {
        var connection = Harbour.Graph.CheapestConnection(Harbour.Alice, Harbour.Bruno, _ => 0.5, s_entered);

        Assert.Equal("Alice Moreau — founder of → Harbour Press ← member of — Bruno Keller (cost 1)", connection.ToString());
        Assert.Equal([0, 1], connection.Steps.Select(step => step.Evidence.Count));
        Assert.Equal(Harbour.Report, connection.Steps[1].Evidence[0].Id);
    }

    [Fact]
    public void A_node_is_connected_to_itself_at_no_cost()
    {
        var connection = Between(0, 0, (0, 0, 3), (0, 1, 1));

        Assert.True(connection.Exists);
        Assert.Equal((0, 0), (connection.Length, connection.Cost));
    }

    [Fact]
    public void Where_there_is_no_connection_the_answer_says_so()
    {
        var connection = Between(0, 2, (0, 1, 1));

        Assert.False(connection.Exists);
        Assert.Equal(double.PositiveInfinity, connection.Cost);
        Assert.Equal("There is no connection from N0 to N2: the walk ends after 2 nodes, and N2 is not among them.", connection.ToString());
        Assert.Equal(connection.Explanation, connection.ToString());
    }

    [Fact]
    public void An_infinite_cost_is_not_walked_and_the_answer_denies_nothing_about_it()
    {
        var connection = Between(0, 1, (0, 1, double.PositiveInfinity));

        Assert.False(connection.Exists);
        Assert.Equal(
            "There is no connection from N0 to N1 by the relationships that were walked: the walk ends after 1 node, and N1 is not among them.",
            connection.Explanation);
    }

    [Fact]
    public void A_sum_that_is_too_large_counts_as_infinite() => Assert.False(Between(0, 2, (0, 1, 1e308), (1, 2, 1e308)).Exists);

    [Theory]
    [InlineData(-1)]
    [InlineData(-1e-300)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_cost_is_refused_by_the_name_of_its_relationship(double cost)
    {
        var graph = Roads.Build(3, [(0, 1, 1), (1, 2, cost)]);
        InvalidCostException[] refusals =
        [
            Assert.Throws<InvalidCostException>(() => graph.CheapestConnection(Roads.Town(0), Roads.Town(2), Roads.CostOf)),
            Assert.Throws<InvalidCostException>(() => graph.CheapestConnections(Roads.Town(0), Roads.Town(2), 3, Roads.CostOf)),
            Assert.Throws<InvalidCostException>(() => graph.CheapestFrom(Roads.Town(0), Roads.CostOf)),
        ];

        Assert.All(refusals, refusal => Assert.Equal(("r1", cost), (refusal.Relationship.Id.Value, refusal.Cost)));
        Assert.All(refusals, refusal => Assert.StartsWith("The cost of the relationship 'r1' (n1 ex:road n2) is ", refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_negative_zero_is_nothing() => Assert.Equal(0, Between(0, 2, (0, 1, -0.0), (1, 2, -0.0)).Cost);

    [Fact]
    public void A_relationship_is_asked_for_its_cost_once_and_only_if_the_search_comes_to_it()
    {
        var graph = Roads.Build(5, [(0, 1, 1), (1, 0, 1), (1, 2, 1), (0, 2, 3), (2, 3, 1), (3, 4, 1)]);
        var asked = new List<string>();
        double Ask(Relationship road)
        {
            asked.Add(road.Id.Value);
            return Roads.CostOf(road);
        }

        graph.CheapestConnection(Roads.Town(0), Roads.Town(2), Ask);
        Assert.Equal(["r0", "r1", "r2", "r3"], asked.Order(StringComparer.Ordinal));

        asked.Clear();
        graph.CheapestConnections(Roads.Town(0), Roads.Town(2), 10, Ask);
        Assert.Equal(asked.Distinct(), asked);

        asked.Clear();
        graph.CheapestFrom(Roads.Town(0), Ask, new WalkOptions { MaxDegreeOfParallelism = 2 });
        Assert.Equal(["r0", "r1", "r2", "r3", "r4", "r5"], asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_two_equally_cheap_ways_the_one_with_fewer_steps_is_taken() =>
        Assert.Equal(1, Between(0, 2, (0, 1, 1), (1, 2, 1), (0, 2, 2)).Length);

    [Fact]
    public void Of_two_equally_cheap_and_long_ways_the_first_in_ledger_order_is_taken()
    {
        var connection = Between(0, 3, (1, 3, 1), (0, 2, 2), (0, 1, 2), (2, 3, 1));

        Assert.Equal(["r1", "r3"], connection.Steps.Select(step => step.Relationship.Id.Value));
    }

    [Fact]
    public void An_edit_changes_the_answer_of_the_new_graph_alone()
    {
        var before = Roads.Build(3, [(0, 2, 5), (0, 1, 1), (1, 2, 2.5)]);
        var after = before.Edit(builder => builder.Withdraw(new EntityId("r1")));

        Assert.Equal(3.5, before.CheapestConnection(Roads.Town(0), Roads.Town(2), Roads.CostOf).Cost);
        Assert.Equal(5, after.CheapestConnection(Roads.Town(0), Roads.Town(2), Roads.CostOf).Cost);
    }

    [Fact]
    public void A_direction_is_kept_to()
    {
        var graph = Roads.Build(2, [(0, 1, 1)]);

        Assert.True(graph.CheapestConnection(Roads.Town(1), Roads.Town(0), Roads.CostOf).Exists);
        Assert.False(graph.CheapestConnection(Roads.Town(1), Roads.Town(0), Roads.CostOf, WalkOptions.Forward).Exists);
    }

    [Fact]
    public void A_budget_that_is_used_up_leaves_the_question_open()
    {
        var connection = Roads.Chain(100).CheapestConnection(
            Roads.Town(0), Roads.Town(99), Roads.CostOf, new WalkOptions { Budget = new WalkBudget { MaxExpansions = 20 } });

        Assert.False(connection.Exists);
        Assert.Equal(CutReason.Expansions, connection.CutReason);
        Assert.Equal("No connection from N0 to N99 was found before the budget of relationships was used up, at 11 nodes.", connection.Explanation);
    }

    [Fact]
    public void A_deadline_is_kept_to() => Assert.Equal(CutReason.Deadline, Roads.Chain(10).CheapestConnection(
        Roads.Town(0), Roads.Town(9), Roads.CostOf, new WalkOptions { Budget = new WalkBudget { Deadline = TimeSpan.Zero } }).CutReason);

    [Fact]
    public void A_search_can_be_cancelled()
    {
        var graph = Roads.Chain(5_000);
        using var source = new CancellationTokenSource();
        double Cancel(Relationship road)
        {
            source.Cancel();
            return 1;
        }

        Assert.Throws<OperationCanceledException>(() => graph.CheapestConnection(Roads.Town(0), Roads.Town(4_999), Cancel, cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() => graph.CheapestFrom(Roads.Town(0), Roads.CostOf, cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() => graph.ShortestConnections(Roads.Town(0), Roads.Town(9), 2, cancellationToken: source.Token));
    }

    [Fact]
    public void An_unknown_end_is_answered_with_the_nearest_ids()
    {
        var exception = Assert.Throws<UnknownIdException>(() => Harbour.Graph.CheapestConnection(Harbour.Alice, new EntityId("brno"), _ => 1));

        Assert.Equal(Harbour.Bruno, exception.Nearest[0]);
    }

    private static WeightedConnection Between(int from, int to, params (int From, int To, double Cost)[] roads) =>
        Roads.Build(5, roads).CheapestConnection(Roads.Town(from), Roads.Town(to), Roads.CostOf);
}
