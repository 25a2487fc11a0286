using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Traversal;

public class MinimumSpanningForestTests
{
    [Fact]
    public void It_costs_what_that_of_QuikGraph_costs() => Sample((graph, options) =>
    {
        var copy = new UndirectedGraph<EntityId, TaggedEdge<EntityId, double>>(allowParallelEdges: true);
        copy.AddVertexRange(TypedGraphs.Nodes(graph, options));
        var relationships = graph.Relationships.ToList();
        copy.AddEdgeRange(TypedGraphs.Steps(graph, options).Select(
            step => new TaggedEdge<EntityId, double>(step.From, step.To, CostOf(relationships[step.Place]))));
        var expected = copy.MinimumSpanningTreeKruskal(edge => edge.Tag).Sum(edge => edge.Tag);

        Assert.Equal(expected, graph.MinimumSpanningForest(CostOf, options).TotalCost, 1e-9);
    });

    [Fact]
    public void It_connects_all_that_is_connected_without_a_relationship_too_many() => Sample((graph, options) =>
    {
        var forest = graph.MinimumSpanningForest(CostOf, options);
        var components = graph.WeaklyConnectedComponents(options);
        var sets = new UnionFind(graph.NodeCount);

        Assert.Equal(components.Select(component => component.ToList()), forest.Trees.Select(tree => tree.ToList()));
        Assert.All(forest, step => Assert.True(sets.Join(graph.OrdinalOf(step.From), graph.OrdinalOf(step.To))));
        Assert.Equal(TypedGraphs.Nodes(graph, options).Count - components.Count, forest.Count);
    });

    [Fact]
    public void Its_relationships_come_cheapest_first_and_then_in_ledger_order() => Sample((graph, options) =>
    {
        var places = graph.Relationships.Index().ToLookup(pair => pair.Item, pair => pair.Index);
        var relationships = graph.MinimumSpanningForest(CostOf, options).Relationships.ToList();

        Assert.Equal(relationships.OrderBy(CostOf).ThenBy(relationship => places[relationship].First()), relationships);
    });

    [Fact]
    public void Of_parallel_relationships_the_cheapest_is_taken_and_of_equal_ones_the_first()
    {
        var graph = TypedGraphs.Of(2, [(0, 1), (1, 0), (0, 1), (0, 0)]);
        var ids = graph.Relationships.Select(relationship => relationship.Id).ToList();

        Assert.Equal(ids[0], Assert.Single(graph.MinimumSpanningForest(_ => 1).Relationships).Id);
        Assert.Equal(ids[1], Assert.Single(graph.MinimumSpanningForest(relationship => relationship.Id == ids[1] ? -2.5 : 1).Relationships).Id);
        Assert.Equal("1 relationship in 1 tree, cost -2.5", graph.MinimumSpanningForest(relationship => relationship.Id == ids[1] ? -2.5 : 1).ToString());
    }

    [Fact]
    public void Its_steps_lead_to_the_evidence()
    {
        var forest = Harbour.Graph.MinimumSpanningForest(relationship => relationship.Evidence.Count, new WalkOptions { IncludeDerived = false });

        Assert.Equal(
            ["Alice Moreau — founder of → Harbour Press", "Harbour Press — based in → Port Clement", "Bruno Keller — member of → Harbour Press"],
            forest.Select(step => step.ToString()));
        Assert.Equal(Harbour.Report, Assert.Single(forest[2].Evidence).Id);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_cost_that_is_no_number_or_less_than_any_is_refused(double cost)
    {
        var exception = Assert.Throws<InvalidCostException>(() => Harbour.Graph.MinimumSpanningForest(_ => cost));

        Assert.Equal(cost, exception.Cost);
        Assert.Contains("also a negative one", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_costs_infinitely_much_is_not_used()
    {
        var graph = TypedGraphs.Of(3, [(0, 1), (1, 2)]);
        var forest = graph.MinimumSpanningForest(relationship => relationship.To.Value == "n2" ? double.PositiveInfinity : 1);

        Assert.Equal("1 relationship in 2 trees, cost 1", forest.ToString());
    }

    [Fact]
    public void A_cut_walk_connects_the_first_relationships_of_the_ledger()
    {
        var forest = HostileShapes.Chain.MinimumSpanningForest(_ => 1, new WalkOptions { Budget = new WalkBudget { MaxExpansions = 10 } });

        Assert.Equal(CutReason.Expansions, forest.CutReason);
        Assert.Equal(HostileShapes.Chain.Relationships.Take(10), forest.Relationships);
        Assert.Equal(HostileShapes.ChainLength - 10, forest.Trees.Count);
    }

    private static double CostOf(Relationship relationship) => (relationship.From.Value.Length + relationship.To.Value.Length + relationship.To.Value[^1]) % 5;

    private static void Sample(Action<EntityGraph, WalkOptions> law) => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, law);
}
