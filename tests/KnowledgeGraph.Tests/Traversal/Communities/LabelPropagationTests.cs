using CsCheck;
using KnowledgeGraph.Tests.Traversal.Ranking;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Communities;

public class LabelPropagationTests
{
    [Fact]
    public void Labels_are_those_of_the_definition() => Gen.Select(RankGenerators.Graphs, RankGenerators.Options, Gen.Int[0, 6]).Sample(
        (graph, options, iterations) =>
        {
            var found = graph.LabelPropagation(iterations, options);

            Assert.Equal(
                ByDefinition(graph, options, iterations),
                RankGenerators.Nodes(graph, options).ToDictionary(node => graph.OrdinalOf(node.Id), node => graph.OrdinalOf(found.Of(node)!.Label.Id)));
        },
        iter: 200);

    [Fact]
    public void Each_node_of_the_kinds_asked_for_is_in_one_community() => RankGenerators.Sample((graph, options) =>
    {
        var found = graph.LabelPropagation(options: options);

        Assert.Equal(
            RankGenerators.Nodes(graph, options).Select(node => node.Id).Order(), found.SelectMany(community => community).Select(node => node.Id).Order());
        Assert.All(found, community => Assert.All(community, node => Assert.Equal(community.Number, found.Of(node)!.Number)));
        Assert.All(graph.Nodes<Node>().Except(RankGenerators.Nodes(graph, options)), node => Assert.Null(found.Of(node)));
    });

    [Fact]
    public void The_largest_community_comes_first_and_of_equal_ones_that_with_the_first_member() => RankGenerators.Sample((graph, options) =>
    {
        var found = graph.LabelPropagation(3, options);

        Assert.Equal(found.OrderByDescending(community => community.Count).ThenBy(community => graph.OrdinalOf(community[0].Id)).Select(community => community.Number), Enumerable.Range(0, found.Count));
    });

    [Fact]
    public void Two_circles_of_friends_have_a_label_each()
    {
        var graph = RankGenerators.OfAlliances(8, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (4, 5), (4, 6), (5, 6), (3, 4)]);
        var found = graph.LabelPropagation();

        Assert.Equal(["Node 0: 4 nodes", "Node 3: 3 nodes", "Node 7: 1 node"], found.Select(community => community.ToString()));
        Assert.Equal("3 communities of 8 nodes", found.ToString());
        Assert.Equal((6 / 10.0) - (13 / 20.0 * 13 / 20) + (3 / 10.0) - (7 / 20.0 * 7 / 20), found.Modularity, 1e-15);
    }

    [Fact]
    public void Two_that_swap_labels_go_on_doing_so()
    {
        var graph = RankGenerators.OfAlliances(2, [(0, 1)]);

        Assert.Equal(["n1", "n0"], graph.LabelPropagation(1001).OrderBy(community => community[0].Id).Select(community => community.Label.Id.Value));
        Assert.Equal(["n0", "n1"], graph.LabelPropagation(1000).OrderBy(community => community[0].Id).Select(community => community.Label.Id.Value));
    }

    [Fact]
    public void Two_threads_give_the_same_labels()
    {
        var graph = RankGenerators.OfAlliances(
            30_000, Enumerable.Range(0, 30_000).SelectMany(node => new[] { (node, node * 7919 % 30_000), (node, node / 10 * 10), (node, (node / 10 * 10) + 3) }));
        var one = graph.LabelPropagation(5);
        var two = graph.LabelPropagation(5, new WalkOptions { MaxDegreeOfParallelism = 2 });

        Assert.Equal(Labels(graph, one), Labels(graph, two));
        Assert.InRange(one.Count, 2, 20_000);
    }

    [Fact]
    public void A_budget_is_taken_an_iteration_at_a_time_and_the_labels_before_the_cut_are_handed_out()
    {
        var graph = RankGenerators.OfAlliances(40, Enumerable.Range(0, 39).Select(node => (node, node + 1)));
        var found = graph.LabelPropagation(10, new WalkOptions { Budget = new WalkBudget { MaxExpansions = (3 * 78) - 1 } });

        Assert.Equal(CutReason.Expansions, found.CutReason);
        Assert.Equal(Labels(graph, graph.LabelPropagation(2)), Labels(graph, found));
    }

    [Fact]
    public void A_search_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.LabelPropagation(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void A_graph_without_nodes_has_no_communities()
    {
        var found = new EntityGraphBuilder().Build().LabelPropagation();

        Assert.Empty(found);
        Assert.Equal(0, found.Modularity);
    }

    [Fact]
    public void Fewer_iterations_than_none_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.LabelPropagation(-1));

    private static IEnumerable<EntityId> Labels(EntityGraph graph, CommunityPartition found) =>
        graph.Nodes<Node>().Select(node => found.Of(node)!.Label.Id);

    private static Dictionary<int, int> ByDefinition(EntityGraph graph, WalkOptions options, int iterations)
    {
        var arriving = RankGenerators.Steps(graph, options).ToLookup(step => step.To, step => step.From);
        var labels = RankGenerators.Nodes(graph, options).ToDictionary(node => graph.OrdinalOf(node.Id), node => graph.OrdinalOf(node.Id));
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            labels = labels.ToDictionary(
                pair => pair.Key,
                pair => arriving[pair.Key].CountBy(from => labels[from])
                    .OrderByDescending(count => count.Value)
                    .ThenBy(count => count.Key)
                    .Select(count => count.Key)
                    .FirstOrDefault(pair.Value));
        }

        return labels;
    }
}
