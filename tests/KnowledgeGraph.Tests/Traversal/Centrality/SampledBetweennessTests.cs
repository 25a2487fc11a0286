using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class SampledBetweennessTests
{
    [Fact]
    public void From_all_nodes_the_estimate_is_exact() => CentralityOracle.Sample(
        (graph, options) =>
        {
            var sample = graph.SampleBetweenness(100, options: options);

            Assert.True(sample.IsExact);
            Assert.Equal(0, sample.ErrorAt(0.95));
            CentralityOracle.Near(new CentralityOracle(graph, options).Betweenness(), sample.Estimates);
        },
        iterations: 30);

    [Fact]
    public void Any_node_is_as_likely_to_be_drawn_as_any_other()
    {
        // From the middle of a star nothing hangs on the middle; from each of the four others three pairs do, scaled up to five pivots.
        var star = CentralityOracle.Organizations(5, [(1, 0), (2, 0), (3, 0), (4, 0)]);
        var values = Enumerable.Range(0, 2_000).Select(seed => star.SampleBetweenness(1, seed).Estimates.At(0)).ToList();

        Assert.Equal([0, 7.5], values.Distinct().Order());
        Assert.InRange(values.Average(), 5.6, 6.4);
    }

    [Fact]
    public void With_many_seeds_no_estimate_is_farther_off_than_the_bound()
    {
        var random = new Random(11);
        var graph = CentralityOracle.Organizations(150, Enumerable.Range(0, 300).Select(_ => (random.Next(150), random.Next(30))));
        foreach (var options in new[] { WalkOptions.Default, WalkOptions.Forward })
        {
            var exact = graph.Betweenness(options);
            var outside = 0;
            for (var seed = 0; seed < 60; seed++)
            {
                var sample = graph.SampleBetweenness(40, seed, options);
                var worst = sample.Estimates.Max(measure => Math.Abs(measure.Value - exact.Of(measure.Node)));
                outside += worst > sample.ErrorAt(0.9) ? 1 : 0;
            }

            Assert.True(outside <= 6, $"{outside} of 60 samples were farther off than the bound for nine of ten.");
        }
    }

    [Fact]
    public void The_bound_is_that_of_Hoeffding_and_Serfling()
    {
        var graph = CentralityOracle.Organizations(1_000, Enumerable.Range(0, 999).Select(node => (node, node + 1)));
        var sample = graph.SampleBetweenness(100, options: WalkOptions.Forward);

        // 1000 · 998 · √((1 - 99/1000) · ln(2000/0.05) / 200)
        Assert.Equal(998_000 * Math.Sqrt(0.901 * Math.Log(40_000) / 200), sample.ErrorAt(0.95), 1e-6);
        Assert.Equal(sample.ErrorAt(0.95) / 2, graph.SampleBetweenness(100).ErrorAt(0.95), 1e-6);
        Assert.True(sample.ErrorAt(0.99) > sample.ErrorAt(0.9));
        Assert.True(graph.SampleBetweenness(400).ErrorAt(0.9) < graph.SampleBetweenness(100).ErrorAt(0.9));
        Assert.Equal(999 * 998, graph.SampleBetweenness(1, options: WalkOptions.Forward).ErrorAt(0.9999));
    }

    [Fact]
    public void The_same_seed_gives_the_same_on_two_threads_and_another_one_gives_another()
    {
        var graph = CentralityOracle.Organizations(300, Enumerable.Range(0, 299).Select(node => (node, node + 1)));
        var one = graph.SampleBetweenness(50, seed: 4);

        Assert.Equal(one.Estimates, graph.SampleBetweenness(50, seed: 4, new WalkOptions { MaxDegreeOfParallelism = 2 }).Estimates);
        Assert.NotEqual(one.Estimates, graph.SampleBetweenness(50, seed: 5).Estimates);
    }

    [Fact]
    public void A_budget_leaves_the_estimate_of_the_pivots_that_were_finished()
    {
        var graph = CentralityOracle.Organizations(300, Enumerable.Range(0, 299).Select(node => (node, node + 1)));
        var cut = graph.SampleBetweenness(100, options: new WalkOptions { Budget = new WalkBudget { MaxExpansions = 20_000 } });
        var none = graph.SampleBetweenness(100, options: new WalkOptions { Budget = new WalkBudget { MaxExpansions = 0 } });

        // Each pivot looks at 598 ends of relationships.
        Assert.Equal((33, true, CutReason.Expansions), (cut.PivotCount, cut.WasCut, cut.CutReason));
        Assert.Equal(graph.SampleBetweenness(33).Estimates, cut.Estimates);
        Assert.Equal(0, none.PivotCount);
        Assert.Equal(299 * 298 / 2, none.ErrorAt(0.5));
        Assert.All(none.Estimates, measure => Assert.Equal(0, measure.Value));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.SampleBetweenness(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.SampleBetweenness(1).ErrorAt(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.SampleBetweenness(1).ErrorAt(double.NaN));
        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.SampleBetweenness(1, cancellationToken: new CancellationToken(canceled: true)));
    }
}
