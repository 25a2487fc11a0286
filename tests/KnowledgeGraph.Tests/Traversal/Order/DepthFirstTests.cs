using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class DepthFirstTests
{
    [Fact]
    public void Both_orders_are_those_of_a_walk_with_recursion() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
    {
        var steps = TypedGraphs.Steps(graph, options).ToLookup(step => step.From, step => step.To);
        foreach (var source in graph.Nodes<Node>())
        {
            var (preorder, postorder) = (new List<EntityId>(), new List<EntityId>());
            Visit(source.Id, steps, preorder, postorder);

            var order = graph.DepthFirst(source, options);

            Assert.Equal(preorder, order.Preorder.Select(node => node.Id));
            Assert.Equal(postorder, order.Postorder.Select(node => node.Id));
        }
    }, iterations: 50);

    [Fact]
    public void The_way_to_each_node_is_contiguous_and_of_steps_that_the_walk_may_take() => TypedGraphs.Sample(
        WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
        {
            var steps = TypedGraphs.Steps(graph, options).Select(step => (step.From, step.To)).ToHashSet();
            var order = graph.DepthFirst(graph.Nodes<Node>().First(), options);
            foreach (var node in order.Preorder)
            {
                var end = order.WayTo(node).Aggregate(order.Source, (at, step) =>
                {
                    Assert.Equal(at, step.From);
                    Assert.Contains((step.From.Id, step.To.Id), steps);
                    Assert.Equal(step.IsForward ? step.To.Id : step.From.Id, step.Relationship.To);
                    return step.To;
                });
                Assert.Equal(node, end);
                Assert.Equal(node == order.Source ? null : order.WayTo(node)[^1], order.StepTo(node));
            }
        });

    [Fact]
    public void It_tells_what_it_reached_and_on_what_evidence()
    {
        var order = Harbour.Graph.DepthFirst(Harbour.Bruno, WalkOptions.Forward);

        Assert.Equal(["bruno", "press", "town"], order.Preorder.Select(node => node.Id.Value));
        Assert.Equal(["town", "press", "bruno"], order.Postorder.Select(node => node.Id.Value));
        Assert.Equal(Harbour.Report, Assert.Single(order.StepTo(Harbour.Press)!.Evidence).Id);
        Assert.True(order.Reaches(Harbour.Town));
        Assert.False(order.Reaches(Harbour.Alice));
        Assert.Null(order.StepTo(Harbour.Alice));
        Assert.Empty(order.WayTo(Harbour.Alice));
        Assert.Null(order.StepTo(Harbour.Bruno));
        Assert.Equal("Bruno Keller: 3 nodes, depth first", order.ToString());
    }

    [Fact]
    public void A_long_chain_needs_no_recursion()
    {
        var order = HostileShapes.Chain.DepthFirst(new EntityId("n0"));

        Assert.Equal(HostileShapes.ChainLength, order.Postorder.Count);
        Assert.Equal(HostileShapes.ChainLength - 1, order.WayTo(order.Postorder[0]).Count);
    }

    [Fact]
    public void A_cut_walk_has_the_beginning_of_both_orders() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
    {
        var source = graph.Nodes<Node>().First();
        var whole = graph.DepthFirst(source, options);
        var cut = graph.DepthFirst(source, options with { Budget = new WalkBudget { MaxExpansions = 20 } });

        Assert.Equal(whole.Preorder.Take(cut.Count), cut.Preorder);
        Assert.Equal(whole.Postorder.Take(cut.Postorder.Count), cut.Postorder);
        Assert.True(cut.WasCut || cut.Postorder.Count == whole.Count);
    });

    [Fact]
    public void A_walk_that_uses_up_its_expansions_says_so()
    {
        var order = HostileShapes.Chain.DepthFirst(new EntityId("n0"), WalkOptions.Forward with { Budget = new WalkBudget { MaxExpansions = 3 } });

        Assert.Equal(CutReason.Expansions, order.CutReason);
        Assert.Equal("Node 0: 4 nodes, depth first (cut)", order.ToString());
        Assert.Empty(order.Postorder);
    }

    [Fact]
    public void An_unknown_source_and_a_cancelled_walk_throw()
    {
        Assert.Throws<UnknownIdException>(() => Harbour.Graph.DepthFirst(new EntityId("nobody")));
        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.DepthFirst(Harbour.Alice, cancellationToken: new CancellationToken(canceled: true)));
    }

    private static void Visit(EntityId node, ILookup<EntityId, EntityId> steps, List<EntityId> preorder, List<EntityId> postorder)
    {
        preorder.Add(node);
        foreach (var next in steps[node])
        {
            if (!preorder.Contains(next))
            {
                Visit(next, steps, preorder, postorder);
            }
        }

        postorder.Add(node);
    }
}
