using CsCheck;
using KnowledgeGraph.Tests.Traversal.Ranking;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Clustering;

public class ClusteringTests
{
    private static readonly EntityGraph Clique = RankGenerators.OfAlliances(
        60, from one in Enumerable.Range(0, 60) from other in Enumerable.Range(one + 1, 59 - one) select (one, other));

    // A wheel: a hub, and each of the others beside the next.
    private static readonly EntityGraph Wheel = RankGenerators.OfAlliances(
        40_001, Enumerable.Range(1, 40_000).SelectMany(node => new[] { (node, 0), (node, (node % 40_000) + 1) }));

    [Fact]
    public void Triangles_are_all_threes_of_which_each_two_are_connected() => RankGenerators.Sample((graph, options) =>
    {
        var triangles = ByTrying(graph, options);

        Assert.Equal(triangles.Count, graph.Triangles(options).Total);
        var perNode = graph.TrianglesPerNode(options);
        Assert.Equal(RankGenerators.Nodes(graph, options), perNode.Select(measure => measure.Node));
        foreach (var measure in perNode)
        {
            var place = graph.OrdinalOf(measure.Node.Id);
            Assert.Equal(triangles.Count(triangle => triangle.A == place || triangle.B == place || triangle.C == place), measure.Value);
        }
    });

    [Fact]
    public void The_triangles_of_all_nodes_sum_up_to_three_times_the_triangles() => RankGenerators.Sample((graph, options) =>
        Assert.Equal(3 * graph.Triangles(options).Total, graph.TrianglesPerNode(options).Sum(measure => measure.Value)));

    [Fact]
    public void Local_clustering_is_that_of_the_definition() => RankGenerators.Sample((graph, options) =>
    {
        var steps = RankGenerators.Steps(graph, options).ToHashSet();
        var neighbors = steps.Concat(steps.Select(step => (From: step.To, To: step.From)))
            .Where(step => step.From != step.To)
            .ToLookup(step => step.From, step => step.To);
        foreach (var (node, coefficient) in graph.LocalClustering(options))
        {
            var around = neighbors[graph.OrdinalOf(node.Id)].Distinct().ToList();
            var pairs = (from one in around from other in around where one != other select (one, other)).ToList();

            Assert.Equal(pairs.Count == 0 ? 0 : pairs.Count(steps.Contains) / (double)pairs.Count, coefficient, 1e-15);
        }
    });

    [Fact]
    public void A_clique_has_every_triangle_that_there_can_be()
    {
        Assert.Equal(60 * 59 * 58 / 6, Clique.Triangles().Total);
        Assert.All(Clique.TrianglesPerNode(), measure => Assert.Equal(59 * 58 / 2, measure.Value));
        Assert.All(Clique.LocalClustering(), measure => Assert.Equal(1, measure.Value));
    }

    [Fact]
    public void A_wheel_has_a_triangle_for_each_part_of_its_rim()
    {
        Assert.Equal("40000 triangles", Wheel.Triangles().ToString());
        Assert.Equal(40_000, Wheel.TrianglesPerNode().At(0));
        Assert.Equal(2, Wheel.TrianglesPerNode().At(9));
        Assert.Equal(2 / 3.0, Wheel.LocalClustering().At(9), 1e-15);
    }

    [Fact]
    public void Two_threads_count_the_same()
    {
        var two = new WalkOptions { MaxDegreeOfParallelism = 2 };

        Assert.Equal(Wheel.Triangles().Total, Wheel.Triangles(two).Total);
        Assert.Equal(Wheel.TrianglesPerNode(), Wheel.TrianglesPerNode(two));
        Assert.Equal(Wheel.LocalClustering(), Wheel.LocalClustering(two));
        Assert.Equal(Wheel.LocalClustering(WalkOptions.Forward), Wheel.LocalClustering(two with { Direction = WalkDirection.Backward }));
    }

    [Fact]
    public void A_count_that_was_cut_has_found_some_and_says_that_there_may_be_more()
    {
        var limited = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 5_000 } };
        var count = Clique.Triangles(limited);

        Assert.Equal(CutReason.Expansions, count.CutReason);
        Assert.InRange(count.Total, 100, 60 * 59 * 58 / 6);
        Assert.Equal($"at least {count.Total} triangles (cut)", count.ToString());
        Assert.Equal(count.Total, Clique.Triangles(limited).Total);
        Assert.Equal(3 * count.Total, Clique.TrianglesPerNode(limited).Sum(measure => measure.Value));
        Assert.True(Clique.LocalClustering(limited).WasCut);
        Assert.All(Clique.LocalClustering(limited), measure => Assert.InRange(measure.Value, 0, 1));
    }

    [Fact]
    public void A_limit_that_is_not_reached_changes_nothing() => RankGenerators.Sample((graph, options) =>
    {
        var limited = options with { Budget = new WalkBudget { MaxExpansions = 1_000_000 } };

        Assert.Equal(graph.Triangles(options).Total, graph.Triangles(limited).Total);
        Assert.False(graph.Triangles(limited).WasCut);
        Assert.Equal(graph.TrianglesPerNode(options), graph.TrianglesPerNode(limited));
        Assert.Equal(graph.LocalClustering(options), graph.LocalClustering(limited));
    });

    [Fact]
    public void A_deadline_cuts() =>
        Assert.Equal(CutReason.Deadline, Clique.Triangles(new WalkOptions { Budget = new WalkBudget { Deadline = TimeSpan.Zero } }).CutReason);

    [Fact]
    public void A_count_can_be_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => Clique.Triangles(cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => Clique.TrianglesPerNode(cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => Clique.LocalClustering(cancellationToken: cancelled));
    }

    [Fact]
    public void A_graph_without_nodes_has_no_triangles()
    {
        var nothing = new EntityGraphBuilder().Build();

        Assert.Equal(0, nothing.Triangles().Total);
        Assert.Empty(nothing.TrianglesPerNode());
        Assert.Empty(nothing.LocalClustering());
    }

    private static List<(int A, int B, int C)> ByTrying(EntityGraph graph, WalkOptions options)
    {
        var pairs = RankGenerators.Steps(graph, options with { Direction = WalkDirection.Both })
            .Select(step => (Math.Min(step.From, step.To), Math.Max(step.From, step.To)))
            .ToHashSet();
        var count = graph.NodeCount;
        return [.. from a in Enumerable.Range(0, count)
                   from b in Enumerable.Range(a + 1, count - a - 1)
                   where pairs.Contains((a, b))
                   from c in Enumerable.Range(b + 1, count - b - 1)
                   where pairs.Contains((a, c)) && pairs.Contains((b, c))
                   select (a, b, c)];
    }
}
