using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class CheapestTreeTests
{
    [Fact]
    public void A_tree_has_what_it_costs_to_get_to_each_node_and_the_way()
    {
        var tree = Roads.Build(4, [(0, 2, 5), (0, 1, 1), (1, 2, 2.5)]).CheapestFrom(Roads.Town(0), Roads.CostOf);

        Assert.Equal([0, 1, 3.5, double.PositiveInfinity], tree.Distances.Select(measure => measure.Value));
        Assert.Equal("N0 — road to → N1 — road to → N2 (cost 3.5)", tree.PathTo(Roads.Town(2)).ToString());
        Assert.Equal("N1 — road to → N2", tree.StepTo(Roads.Town(2))?.ToString());
        Assert.Equal([-1, 0, 1, -1], Enumerable.Range(0, 4).Select(tree.ParentAt));
        Assert.Equal("N0: 3 nodes reached", tree.ToString());
    }

    [Fact]
    public void The_source_has_no_last_step()
    {
        var tree = Roads.Build(2, [(0, 0, 1), (0, 1, 0)]).CheapestFrom(Roads.Town(0), Roads.CostOf);

        Assert.Null(tree.StepTo(Roads.Town(0)));
        Assert.Null(tree.ParentOf(Roads.Town(0)));
        Assert.Equal("N0 (cost 0)", tree.PathTo(Roads.Town(0)).ToString());
    }

    [Fact]
    public void Steps_bring_the_statements_they_rest_on()
    {
        var tree = Harbour.Graph.CheapestFrom(Harbour.Alice, _ => 1);

        Assert.Equal([Harbour.Report], tree.StepTo(Harbour.Bruno)!.Evidence.Select(statement => statement.Id));
    }

    [Fact]
    public void Circles_that_cost_nothing_do_no_harm()
    {
        var tree = Roads.Build(4, [(2, 1, 0), (1, 2, 0), (2, 3, 0), (3, 1, 0), (0, 3, 0)]).CheapestFrom(Roads.Town(0), Roads.CostOf);

        Assert.Equal("N0 — road to → N3 — road to → N1 (cost 0)", tree.PathTo(Roads.Town(1)).ToString());
    }

    [Fact]
    public void An_unknown_target_is_answered_with_the_nearest_ids()
    {
        var tree = Harbour.Graph.CheapestFrom(Harbour.Alice, _ => 1);

        Assert.Equal(Harbour.Bruno, Assert.Throws<UnknownIdException>(() => tree.PathTo(new EntityId("brno"))).Nearest[0]);
    }

    [Fact]
    public void A_budget_leaves_the_nodes_whose_costs_are_certain()
    {
        var tree = Roads.Chain(100).CheapestFrom(
            Roads.Town(0), Roads.CostOf, new WalkOptions { Budget = new WalkBudget { MaxExpansions = 50 } });

        Assert.Equal(CutReason.Expansions, tree.CutReason);
        Assert.InRange(tree.ReachedCount, 5, 26);
        Assert.Equal(Enumerable.Range(0, tree.ReachedCount).Select(town => (double)town), tree.Distances.Select(measure => measure.Value).Take(tree.ReachedCount));
        Assert.Equal("No connection from N0 to N99 was found before the budget of relationships was used up, at " + $"{tree.ReachedCount} nodes.", tree.PathTo(Roads.Town(99)).Explanation);
    }

    // The two examples in the specification of LDBC Graphalytics, with the results that it gives for single-source shortest paths.
    [Fact]
    public void The_directed_example_of_Graphalytics_comes_out_exactly()
    {
        const double No = double.PositiveInfinity;
        var graph = Roads.Build(11,
        [
            (1, 3, 0.5), (1, 5, 0.3), (2, 4, 0.1), (2, 5, 0.3), (2, 10, 0.12), (3, 1, 0.53), (3, 5, 0.62), (3, 8, 0.21), (3, 10, 0.52),
            (5, 3, 0.69), (5, 4, 0.53), (5, 8, 0.1), (6, 3, 0.23), (6, 4, 0.39), (7, 4, 0.83), (8, 1, 0.39), (9, 4, 0.69),
        ]);
        var tree = graph.CheapestFrom(Roads.Town(1), Roads.CostOf, WalkOptions.Forward);

        Assert.Equal([0, No, 0.5, 0.8300000000000001, 0.3, No, No, 0.4, No, 1.02], Enumerable.Range(1, 10).Select(tree.Distances.At));
    }

    [Fact]
    public void The_undirected_example_of_Graphalytics_comes_out_exactly()
    {
        var graph = Roads.Build(11,
        [
            (2, 3, 0.9), (2, 4, 0.69), (3, 4, 0.13), (3, 5, 0.5), (3, 8, 0.32), (5, 6, 0.63), (5, 8, 0.12), (6, 7, 0.53), (6, 8, 0.64),
            (6, 9, 0.23), (6, 10, 0.63), (7, 9, 0.36),
        ]);
        var tree = graph.CheapestFrom(Roads.Town(2), Roads.CostOf);
        double[] expected = [0, 0.82, 0.69, 1.26, 1.78, 2.31, 1.14, 2.01, 2.41];

        Assert.Equal(expected, Enumerable.Range(2, 9).Select(town => Math.Round(tree.Distances.At(town), 12)));
    }
}
