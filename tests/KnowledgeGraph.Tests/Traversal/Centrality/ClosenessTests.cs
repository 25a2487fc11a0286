using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class ClosenessTests
{
    [Fact]
    public void Closeness_is_what_all_distances_by_Floyd_and_Warshall_come_to() => CentralityOracle.Sample((graph, options) =>
    {
        var oracle = new CentralityOracle(graph, options);

        CentralityOracle.Near(oracle.Closeness(), graph.Closeness(options: options));
        CentralityOracle.Near(oracle.Harmonic(), graph.Closeness(ClosenessKind.Harmonic, options));
    });

    [Fact]
    public void Closeness_in_a_graph_of_more_nodes_than_are_searched_from_at_once_is_the_same_on_two_threads()
    {
        var random = new Random(3);
        var graph = CentralityOracle.Organizations(300, Enumerable.Range(0, 450).Select(_ => (random.Next(300), random.Next(300))));
        var one = graph.Closeness(options: WalkOptions.Forward);
        var two = graph.Closeness(options: WalkOptions.Forward with { MaxDegreeOfParallelism = 2 });

        Assert.Equal(one, two);
        CentralityOracle.Near(new CentralityOracle(graph, WalkOptions.Forward).Closeness(), two);
    }

    [Fact]
    public void Closeness_lies_between_0_and_1() => CentralityOracle.Sample((graph, options) =>
    {
        Assert.All(graph.Closeness(options: options), measure => Assert.InRange(measure.Value, 0, 1 + 1e-12));
        Assert.All(graph.Closeness(ClosenessKind.Harmonic, options), measure => Assert.InRange(measure.Value, 0, 1 + 1e-12));
    });

    [Fact]
    public void The_middle_of_a_star_is_one_step_from_everything()
    {
        var graph = CentralityOracle.Organizations(5_001, Enumerable.Range(1, 5_000).Select(leaf => (leaf, 0)));
        var closeness = graph.Closeness();

        Assert.Equal(1, closeness.At(0));
        Assert.Equal(5_000.0 / (1 + 4_999 * 2), closeness.At(7), 1e-12);
        Assert.Equal((5_000 - 4_999 * 0.5) / 5_000, graph.Closeness(ClosenessKind.Harmonic).At(7), 1e-12);
    }

    [Fact]
    public void A_node_that_reaches_nothing_is_close_to_nothing()
    {
        var graph = CentralityOracle.Organizations(3, [(0, 1)]);

        Assert.Equal([0.5, 0, 0], graph.Closeness(options: WalkOptions.Forward).Select(measure => measure.Value));
        Assert.Equal([0], CentralityOracle.Organizations(1, []).Closeness().Select(measure => measure.Value));
        Assert.Empty(new EntityGraphBuilder().Build().Closeness());
    }

    [Fact]
    public void A_budget_leaves_the_nodes_whose_search_was_not_through_without_closeness()
    {
        var graph = CentralityOracle.Organizations(200, Enumerable.Range(0, 199).Select(node => (node, node + 1)));
        var options = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 60_000 } };
        var whole = graph.Closeness();
        var cut = graph.Closeness(options: options);

        Assert.Equal(CutReason.Expansions, cut.CutReason);
        Assert.Equal(whole.Take(64), cut.Take(64));
        Assert.All(cut.Skip(192), measure => Assert.Equal(0, measure.Value));
        Assert.Equal(cut, graph.Closeness(options: options with { MaxDegreeOfParallelism = 2 }));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_ends_within_its_budget()
    {
        var graph = CentralityOracle.Organizations(100_000, Enumerable.Range(0, 99_999).Select(node => (node, node + 1)));

        Assert.True(graph.Closeness(options: new WalkOptions { Budget = new WalkBudget { MaxExpansions = 1_000_000 } }).WasCut);
    }

    [Fact]
    public void A_search_can_be_cancelled()
    {
        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.Closeness(cancellationToken: new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.Closeness((ClosenessKind)2));
    }

    [Fact]
    public void Who_was_measured_is_told_by_kind()
    {
        var options = new WalkOptions { NodeKinds = [NodeKind.Person, NodeKind.Organization] };

        Assert.Equal(["press", "alice", "bruno", "gazette", "hermit"], Harbour.Graph.Closeness(options: options).Top(9).Select(measure => measure.Node.Id.Value));
    }
}
