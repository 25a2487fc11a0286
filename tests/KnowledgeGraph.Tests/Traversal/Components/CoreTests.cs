using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class CoreTests
{
    [Fact]
    public void A_core_number_is_how_long_a_node_survives_when_those_with_fewer_neighbors_are_taken_away() => TypedGraphs.Sample(
        WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
        {
            var cores = graph.Cores(options);

            Assert.Equal(Peeled(graph, options), cores.Select(measure => (measure.Node.Id, measure.Value)));
        });

    [Fact]
    public void A_clique_a_ring_and_a_chain_have_the_numbers_that_the_documentation_gives()
    {
        Assert.All(HostileShapes.Clique.Cores(), measure => Assert.Equal(99, measure.Value));
        Assert.All(HostileShapes.Ring.Cores(), measure => Assert.Equal(2, measure.Value));
        Assert.All(HostileShapes.Chain.Cores(), measure => Assert.Equal(1, measure.Value));
    }

    [Fact]
    public void A_node_that_is_related_to_itself_alone_has_no_neighbor() =>
        Assert.Equal([0, 1, 1], TypedGraphs.Of(3, [(0, 0), (1, 2), (2, 1), (1, 2)]).Cores().Select(measure => measure.Value));

    [Fact]
    public void In_a_cut_walk_each_number_is_at_most_the_true_one() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
    {
        var whole = graph.Cores(options);
        var cut = graph.Cores(options with { Budget = new WalkBudget { MaxExpansions = 20 } });

        Assert.All(cut, measure => Assert.True(measure.Value <= whole.Of(measure.Node)));
        Assert.True(cut.WasCut || cut.SequenceEqual(whole));
    });

    [Fact]
    public void A_clique_that_is_cut_at_once_is_seen_to_be_one_all_the_same()
    {
        var cores = HostileShapes.Clique.Cores(new WalkOptions { Budget = new WalkBudget { MaxExpansions = 1 } });

        Assert.Equal(CutReason.Expansions, cores.CutReason);
        Assert.All(cores, measure => Assert.Equal(99, measure.Value));
    }

    private static IEnumerable<(EntityId Node, int Core)> Peeled(EntityGraph graph, WalkOptions options)
    {
        var pairs = TypedGraphs.Steps(graph, options).Where(step => step.From != step.To)
            .SelectMany(step => new[] { (One: step.From, Other: step.To), (One: step.To, Other: step.From) }).ToHashSet();
        var nodes = TypedGraphs.Nodes(graph, options);
        var cores = nodes.ToDictionary(node => node, _ => 0);
        var left = nodes.ToHashSet();
        for (var core = 1; left.Count > 0; core++)
        {
            while (left.RemoveWhere(node => pairs.Count(pair => pair.One == node && left.Contains(pair.Other)) < core) > 0)
            {
            }

            foreach (var node in left)
            {
                cores[node] = core;
            }
        }

        return nodes.Select(node => (node, cores[node]));
    }
}
