using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class TopologicalOrderTests
{
    [Fact]
    public void The_first_node_in_ledger_order_that_nothing_comes_before_is_always_next() => Sample((graph, options) =>
    {
        var order = graph.TopologicalOrder(options);
        var expected = Ordered(graph, options);

        Assert.Equal(expected, order.Select(node => node.Id));
        Assert.Equal(expected.Count == TypedGraphs.Nodes(graph, options).Count, order.Exists);
        Assert.Equal(order.Exists, order.Cycle is null);
    });

    [Fact]
    public void Where_there_is_none_a_cycle_is_handed_over() => Sample((graph, options) =>
    {
        if (graph.TopologicalOrder(options).Cycle is not { } cycle)
        {
            return;
        }

        var steps = TypedGraphs.Steps(graph, options).Select(step => (step.From, step.To)).ToHashSet();
        Assert.Equal(cycle.Length, cycle.Nodes.Distinct().Count());
        Assert.Equal(cycle.Nodes, cycle.Steps.Select(step => step.From));
        Assert.Equal(cycle.Nodes.Skip(1).Append(cycle.Nodes[0]), cycle.Steps.Select(step => step.To));
        Assert.Equal(cycle.Nodes.Min(node => graph.OrdinalOf(node)), graph.OrdinalOf(cycle.Nodes[0]));
        Assert.All(cycle.Steps, step =>
        {
            Assert.Contains((step.From.Id, step.To.Id), steps);
            Assert.Equal(step.IsForward ? (step.From.Id, step.To.Id) : (step.To.Id, step.From.Id), (step.Relationship.From, step.Relationship.To));
        });
    });

    [Fact]
    public void Backward_is_an_order_of_what_leads_to_what()
    {
        var backward = Harbour.Graph.TopologicalOrder(new WalkOptions { Direction = WalkDirection.Backward, IncludeDerived = false });

        Assert.True(backward.Exists);
        Assert.Equal("town press alice bruno gazette article report hermit", string.Join(' ', backward.Select(node => node.Id.Value)));
    }

    [Fact]
    public void It_says_what_keeps_the_others_from_an_order()
    {
        var graph = TypedGraphs.Of(4, [(0, 1), (1, 2), (2, 1), (2, 3)]);
        var order = graph.TopologicalOrder();

        Assert.False(order.Exists);
        Assert.Equal(["n0"], order.Select(node => node.Id.Value));
        Assert.Equal("1 node in order, no order for the others: Node 1 — member of → Node 2 — member of → Node 1", order.ToString());
    }

    [Fact]
    public void A_long_chain_is_in_order_and_a_long_ring_is_its_own_cycle()
    {
        Assert.Equal(HostileShapes.ChainLength, HostileShapes.Chain.TopologicalOrder().Count);
        Assert.Equal(HostileShapes.ChainLength, HostileShapes.Ring.TopologicalOrder().Cycle!.Length);
    }

    [Fact]
    public void A_cut_walk_has_the_beginning_of_the_order_and_knows_of_no_cycle() => Sample((graph, options) =>
    {
        var whole = graph.TopologicalOrder(options);
        var cut = graph.TopologicalOrder(options with { Budget = new WalkBudget { MaxExpansions = 5 } });

        Assert.Equal(whole.Take(cut.Count), cut);
        Assert.True(cut.WasCut ? !cut.Exists && cut.Cycle is null : cut.Count == whole.Count);
    });

    [Fact]
    public void Both_ways_there_is_none_to_ask_for() =>
        Assert.Throws<ArgumentException>(() => Harbour.Graph.TopologicalOrder(WalkOptions.Default));

    [Fact]
    public void What_was_recorded_only_later_is_not_in_it_and_leads_nowhere()
    {
        var before = Harbour.Graph.AsOf(KnowledgeCut.Recorded(DateTimeOffset.UnixEpoch));

        Assert.Empty(before.TopologicalOrder());
        Assert.Equal(Harbour.Alice, Assert.Single(before.DepthFirst(Harbour.Alice).Preorder).Id);
    }

    [Fact]
    public void A_walk_cancelled_beforehand_does_not_begin() => Assert.Throws<OperationCanceledException>(
        () => Harbour.Graph.TopologicalOrder(cancellationToken: new CancellationToken(canceled: true)));

    private static List<EntityId> Ordered(EntityGraph graph, WalkOptions options)
    {
        var left = TypedGraphs.Nodes(graph, options);
        var steps = TypedGraphs.Steps(graph, options);
        var ordered = new List<EntityId>();
        while (left.Index().Where(pair => !steps.Any(step => step.To == pair.Item && left.Contains(step.From))).Select(pair => (int?)pair.Index).FirstOrDefault() is { } next)
        {
            ordered.Add(left[next]);
            left.RemoveAt(next);
        }

        return ordered;
    }

    private static void Sample(Action<EntityGraph, WalkOptions> law) => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.DirectedOptions, law);
}
