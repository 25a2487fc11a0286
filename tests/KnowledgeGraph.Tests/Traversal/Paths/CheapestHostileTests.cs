using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class CheapestHostileTests
{
    private const int Many = 60_000;

    private static readonly WalkOptions s_shared = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public void A_long_chain_is_walked_to_its_end()
    {
        var graph = Roads.Chain(Many);
        var (from, to) = (Roads.Town(0), Roads.Town(Many - 1));

        Assert.Equal(Many - 1, graph.CheapestConnection(from, to, Roads.CostOf).Cost);
        Assert.Equal(Many - 1, graph.CheapestFrom(from, _ => 1).PathTo(to).Length);
        Assert.Single(graph.ShortestConnections(from, to, 2));
    }

    [Fact]
    public void A_star_is_walked_by_two_threads_as_by_one()
    {
        var graph = Roads.Build(Many, Enumerable.Range(1, Many - 1).Select(town => (0, town, (double)(town * 7919 % 1000))));
        var alone = graph.CheapestFrom(Roads.Town(1), Roads.CostOf);
        var shared = graph.CheapestFrom(Roads.Town(1), Roads.CostOf, s_shared);

        Assert.Equal(Many, alone.ReachedCount);
        Assert.Equal(alone.Distances.Select(measure => measure.Value), shared.Distances.Select(measure => measure.Value));
    }

    [Fact]
    public void Costs_far_apart_do_not_make_a_walk_go_over_everything_again_and_again()
    {
        // Most relationships seem to cost nothing beside the few dear ones, so one bucket holds them all until it is made narrower.
        const int Towns = 2_000;
        var graph = Roads.Build(Towns, Enumerable.Range(0, Towns * 10).Select(road => (road * 31 % Towns, road * road % 1009 * 7 % Towns, road % 2 == 0 ? 1e200 : 1 + (road * 17 % 101))));
        var whole = graph.CheapestFrom(Roads.Town(0), Roads.CostOf, s_shared with { Budget = new WalkBudget { MaxExpansions = 40 * Towns * 10 } });

        Assert.False(whole.WasCut);
        Assert.True(whole.ReachedCount > Towns / 2);
    }

    [Fact]
    public void Of_sixteen_million_ways_the_first_are_found_at_once()
    {
        var graph = Roads.Diamonds(24);
        var ranking = graph.CheapestConnections(Roads.Town(0), Roads.Town(72), 50, Roads.CostOf);

        Assert.Equal(50, ranking.Count);
        Assert.All(ranking, connection => Assert.Equal(48, connection.Cost));
        Assert.Equal(50, ranking.Select(connection => string.Join(' ', connection.Steps)).Distinct().Count());
    }

    [Fact]
    public void Of_sixteen_million_ways_a_budget_gives_the_first()
    {
        var options = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 50_000 } };
        var ranking = Roads.Diamonds(24).ShortestConnections(Roads.Town(0), Roads.Town(72), int.MaxValue, options);

        Assert.Equal(CutReason.Expansions, ranking.CutReason);
        Assert.InRange(ranking.Count, 5, 50_000);
    }

    [Fact]
    public void In_a_clique_the_ways_with_fewest_steps_come_first()
    {
        const int Towns = 60;
        var graph = Roads.Build(Towns, from one in Enumerable.Range(0, Towns) from other in Enumerable.Range(0, one) select (other, one, 1.0));
        var ranking = graph.ShortestConnections(Roads.Town(0), Roads.Town(1), 100);

        Assert.Equal([1, .. Enumerable.Repeat(2, Towns - 2), .. Enumerable.Repeat(3, 100 - Towns + 1)], ranking.Select(connection => connection.Length));
    }

    [Fact]
    public void A_way_that_costs_more_than_a_number_can_hold_is_not_denied()
    {
        var graph = TypedGraphs.Of(3, [(0, 1), (1, 2)]);
        var (from, to) = (new EntityId("n0"), new EntityId("n2"));

        Assert.Contains("by the relationships that were walked", graph.CheapestConnection(from, to, _ => 1e308).ToString(), StringComparison.Ordinal);
        Assert.Contains("by the relationships that were walked", graph.CheapestFrom(from, _ => 1e308).PathTo(to).ToString(), StringComparison.Ordinal);
        Assert.Contains("by the relationships that were walked", graph.CheapestConnections(from, to, 2, _ => 1e308).Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain("by the relationships", TypedGraphs.Of(3, [(0, 1)]).CheapestConnection(from, to, _ => 1e308).ToString(), StringComparison.Ordinal);
    }
}
