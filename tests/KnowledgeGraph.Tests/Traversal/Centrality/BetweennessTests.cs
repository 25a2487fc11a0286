using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class BetweennessTests
{
    [Fact]
    public void Betweenness_is_the_part_of_all_shortest_ways_between_all_pairs() => CentralityOracle.Sample((graph, options) =>
        CentralityOracle.Near(new CentralityOracle(graph, options).Betweenness(), graph.Betweenness(options)));

    [Fact]
    public void Betweenness_is_the_same_to_the_last_bit_whatever_the_threads() => CentralityOracle.Sample(
        (graph, options) => Assert.Equal(graph.Betweenness(options with { MaxDegreeOfParallelism = 1 }), graph.Betweenness(options with { MaxDegreeOfParallelism = 4 })),
        iterations: 30);

    [Fact]
    public void What_leads_through_all_nodes_is_what_lies_within_all_shortest_ways() => CentralityOracle.Sample((graph, options) =>
    {
        // Between two nodes that are d apart, d - 1 nodes lie on each way.
        options = options with { NodeKinds = [] };
        var within = Oracle.AllDistances(graph, options).Where(pair => pair.Value > 1).Sum(pair => pair.Value - 1);
        var total = graph.Betweenness(options).Sum(measure => measure.Value);

        Assert.Equal(options.Direction == WalkDirection.Both ? within / 2.0 : within, total, 1e-6);
    });

    [Fact]
    public void Everything_leads_through_the_middle_of_a_star()
    {
        var graph = CentralityOracle.Organizations(501, Enumerable.Range(1, 500).Select(leaf => (leaf, 0)));

        Assert.Equal(500 * 499 / 2, graph.Betweenness().At(0));
        Assert.Equal(0, graph.Betweenness().At(1));
        Assert.All(graph.Betweenness(WalkOptions.Forward), measure => Assert.Equal(0, measure.Value));
    }

    [Fact]
    public void Two_equal_ways_share_what_leads_through_them_and_parallel_relationships_are_one_way()
    {
        var graph = CentralityOracle.Organizations(4, [(0, 1), (0, 1), (0, 1), (1, 3), (0, 2), (2, 3), (2, 2)]);

        Assert.Equal([0, 0.5, 0.5, 0], graph.Betweenness(WalkOptions.Forward).Select(measure => measure.Value));
        Assert.Equal([0.5, 0.5, 0.5, 0.5], graph.Betweenness().Select(measure => measure.Value));
    }

    [Fact]
    public void Nothing_leads_through_anybody_in_a_clique()
    {
        var graph = CentralityOracle.Organizations(60, from one in Enumerable.Range(0, 60) from other in Enumerable.Range(0, one) select (one, other));

        Assert.All(graph.Betweenness(), measure => Assert.Equal(0, measure.Value));
    }

    [Fact]
    public void A_chain_of_diamonds_with_more_ways_than_a_double_can_count_has_true_values()
    {
        // Each diamond is a node, two nodes beside each other, and the next node; 1,500 of them have 2^1500 shortest ways.
        const int Diamonds = 1_500;
        var graph = CentralityOracle.Organizations(
            3 * Diamonds + 1,
            Enumerable.Range(0, Diamonds).Select(diamond => 3 * diamond).SelectMany(top => new[] { (top, top + 1), (top, top + 2), (top + 1, top + 3), (top + 2, top + 3) }));
        var sample = graph.SampleBetweenness(40, seed: 1, WalkOptions.Forward);
        var exact = graph.Betweenness(WalkOptions.Forward with { MaxDegreeOfParallelism = 2 });

        // What comes before a node, times what comes after it; of two beside each other, half of that each.
        for (var diamond = 0; diamond < Diamonds; diamond++)
        {
            var top = 3 * diamond;
            var before = (double)top;
            var after = 3 * (Diamonds - diamond);
            Assert.Equal(before * after, exact.At(top), 1e-6 * before * after + 1e-9);
            Assert.Equal((before + 1) * (after - 2) / 2, exact.At(top + 1), 1e-6 * before * after + 1e-9);
        }

        Assert.All(sample.Estimates, measure => Assert.True(double.IsFinite(measure.Value)));
    }

    [Fact]
    public void A_budget_leaves_values_that_are_too_small_and_the_same_every_time()
    {
        var graph = CentralityOracle.Organizations(200, Enumerable.Range(0, 199).Select(node => (node, node + 1)));
        var options = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 20_000 } };
        var whole = graph.Betweenness();
        var cut = graph.Betweenness(options);

        Assert.Equal(CutReason.Expansions, cut.CutReason);
        Assert.All(cut, measure => Assert.True(measure.Value <= whole.Of(measure.Node)));
        Assert.True(cut.Sum(measure => measure.Value) > 0);
        Assert.Equal(cut, graph.Betweenness(options with { MaxDegreeOfParallelism = 2 }));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_ends_within_its_budget()
    {
        var graph = CentralityOracle.Organizations(100_000, Enumerable.Range(0, 99_999).Select(node => (node, node + 1)));

        Assert.True(graph.Betweenness(new WalkOptions { Budget = new WalkBudget { MaxExpansions = 1_000_000 } }).WasCut);
    }

    [Fact]
    public void A_search_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.Betweenness(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void A_deadline_that_is_over_leaves_nothing_on_any_number_of_threads()
    {
        var options = new WalkOptions { Budget = new WalkBudget { Deadline = TimeSpan.Zero }, MaxDegreeOfParallelism = 2 };
        var graph = CentralityOracle.Organizations(200, Enumerable.Range(0, 199).Select(node => (node, node + 1)));
        var cut = graph.Betweenness(options);

        Assert.Equal(CutReason.Deadline, cut.CutReason);
        Assert.All(cut, measure => Assert.Equal(0, measure.Value));
    }
}
