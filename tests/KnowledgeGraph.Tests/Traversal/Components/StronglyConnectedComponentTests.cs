using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Traversal;

public class StronglyConnectedComponentTests
{
    [Fact]
    public void They_are_those_of_QuikGraph() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
    {
        var nodes = TypedGraphs.Nodes(graph, options);
        var copy = new AdjacencyGraph<EntityId, Edge<EntityId>>(allowParallelEdges: true);
        copy.AddVertexRange(nodes);
        copy.AddEdgeRange(TypedGraphs.Steps(graph, options).Select(step => new Edge<EntityId>(step.From, step.To)));
        var expected = new Dictionary<EntityId, int>();
        copy.StronglyConnectedComponents(expected);

        var components = graph.StronglyConnectedComponents(options);

        Assert.Equal(TypedGraphs.Renumbered(nodes.Select(node => expected[node])), nodes.Select(components.NumberOf));
        Assert.Equal(expected.Values.Distinct().Count(), components.Count);
    });

    [Fact]
    public void Forward_is_the_default_and_backward_the_same() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, _) =>
    {
        var forward = graph.StronglyConnectedComponents().Select(component => component.ToList());
        var backward = graph.StronglyConnectedComponents(new WalkOptions { Direction = WalkDirection.Backward }).Select(component => component.ToList());

        Assert.Equal(backward, forward);
    });

    [Fact]
    public void A_long_chain_falls_into_single_nodes_and_a_long_ring_is_one()
    {
        Assert.Equal(HostileShapes.ChainLength, HostileShapes.Chain.StronglyConnectedComponents().Count);
        Assert.Equal(HostileShapes.ChainLength, Assert.Single(HostileShapes.Ring.StronglyConnectedComponents()).Count);
    }

    [Fact]
    public void A_cut_walk_has_parts_of_components() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
    {
        var whole = graph.StronglyConnectedComponents(options);
        var cut = graph.StronglyConnectedComponents(options with { Budget = new WalkBudget { MaxExpansions = 20 } });

        Assert.All(cut, part => Assert.Single(part.Select(node => whole.NumberOf(node)).Distinct()));
        Assert.True(cut.WasCut || cut.Count == whole.Count);
    });

    [Fact]
    public void A_ring_with_one_relationship_too_many_for_the_budget_is_not_seen_to_be_closed()
    {
        var budget = new WalkBudget { MaxExpansions = HostileShapes.ChainLength - 1 };
        var components = HostileShapes.Ring.StronglyConnectedComponents(WalkOptions.Forward with { Budget = budget });

        Assert.Equal(CutReason.Expansions, components.CutReason);
        Assert.Equal(HostileShapes.ChainLength, components.Count);
    }

    [Fact]
    public void A_walk_cancelled_beforehand_does_not_begin() => Assert.Throws<OperationCanceledException>(
        () => Harbour.Graph.StronglyConnectedComponents(cancellationToken: new CancellationToken(canceled: true)));
}
