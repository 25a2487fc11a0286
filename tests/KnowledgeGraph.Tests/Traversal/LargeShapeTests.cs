using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Walks over a chain and a star of a million (200,000 in a debug build), which a walk with recursion, or one that looks again and again at a hub, does not get through.</summary>
public class LargeShapeTests(LargeShapes shapes) : IClassFixture<LargeShapes>
{
    public static TheoryData<int> Threads => [1, 2];

    [Fact]
    public void The_ends_of_a_long_chain_are_connected_by_all_of_it()
    {
        var connection = shapes.Chain.ShortestConnection(LargeShapes.First, LargeShapes.Last);

        Assert.Equal((LargeShapes.Size - 1, LargeShapes.Size), (connection.Length, connection.ReachedCount));
        Assert.Equal([.. Enumerable.Range(1, 3).Select(LargeShapes.Node)], connection.Steps.Take(3).Select(step => step.To.Id));
        Assert.False(shapes.Chain.ShortestConnection(LargeShapes.Last, LargeShapes.First, WalkOptions.Forward).Exists);
    }

    [Fact]
    public void Two_leaves_of_a_large_star_are_connected_by_its_center()
    {
        var connection = shapes.Star.ShortestConnection(LargeShapes.Last, LargeShapes.Node(7));

        Assert.Equal([LargeShapes.First, LargeShapes.Node(7)], connection.Steps.Select(step => step.To.Id));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void Breadth_first_a_long_chain_has_as_many_levels_as_nodes(int threads)
    {
        var tree = shapes.Chain.BreadthFirst(LargeShapes.First, On(threads));

        Assert.Equal((LargeShapes.Size, LargeShapes.Size), (tree.ReachedCount, tree.LevelCounts.Count));
        Assert.Equal(LargeShapes.Size - 1, tree.LevelOf(LargeShapes.Last));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void Breadth_first_a_large_star_has_three_levels(int threads) =>
        Assert.Equal([1, 1, LargeShapes.Size - 2], shapes.Star.BreadthFirst(LargeShapes.Last, On(threads)).LevelCounts);

    [Theory]
    [MemberData(nameof(Threads))]
    public void Both_shapes_are_one_component_each(int threads)
    {
        Assert.Equal(LargeShapes.Size, Assert.Single(shapes.Chain.WeaklyConnectedComponents(On(threads))).Count);
        Assert.Equal(LargeShapes.Size, Assert.Single(shapes.Star.WeaklyConnectedComponents(On(threads))).Count);
    }

    [Fact]
    public void Nothing_in_either_leads_back_so_each_node_is_a_component_and_they_have_an_order_and_no_cycle()
    {
        foreach (var graph in new[] { shapes.Chain, shapes.Star })
        {
            Assert.Equal(LargeShapes.Size, graph.StronglyConnectedComponents().Count);
            Assert.Equal(LargeShapes.Size, graph.TopologicalOrder().Count);
            Assert.False(graph.Cycles().All().Exist);
            Assert.False(graph.ShortestCycles().Exist);
        }

        var order = shapes.Chain.TopologicalOrder();
        Assert.Equal((LargeShapes.First, LargeShapes.Last), (order[0].Id, order[^1].Id));
        Assert.Equal(LargeShapes.First, shapes.Star.TopologicalOrder()[^1].Id);
    }

    [Fact]
    public void Both_shapes_are_trees_so_their_cores_are_of_one() =>
        Assert.All([shapes.Chain, shapes.Star], graph => Assert.DoesNotContain(graph.Cores(), core => core.Value != 1));

    [Theory]
    [MemberData(nameof(Threads))]
    public void Ranks_add_up_to_one_and_flow_to_the_end_of_the_chain_and_the_center_of_the_star(int threads)
    {
        var chain = shapes.Chain.PageRank(options: WalkOptions.Forward with { MaxDegreeOfParallelism = threads });
        var star = shapes.Star.PageRank(options: WalkOptions.Forward with { MaxDegreeOfParallelism = threads });

        Assert.InRange(chain.Sum(measure => measure.Value), 1 - 1e-9, 1 + 1e-9);
        Assert.InRange(star.Sum(measure => measure.Value), 1 - 1e-9, 1 + 1e-9);
        Assert.True(chain.At(0) < chain.At(1) && chain.At(1) < chain.At(LargeShapes.Size - 1));
        Assert.InRange(star.Of(LargeShapes.First), 0.4, 0.5);
    }

    private static WalkOptions On(int threads) => new() { MaxDegreeOfParallelism = threads };
}
