using CsCheck;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace KnowledgeGraph.Tests.Traversal;

public class CheapestLawTests
{
    [Fact]
    public void Costs_are_those_of_Bellman_and_Ford_to_the_last_bit() => Sample(CostOracle.AnyCosts, (graph, options, cost) =>
    {
        var arcs = CostOracle.Arcs(graph, options, cost);
        foreach (var source in graph.Nodes<Node>().Take(8))
        {
            var expected = CostOracle.Distances(arcs, source);
            var tree = graph.CheapestFrom(source, cost, options);

            Assert.Equal(expected, graph.Nodes<Node>().Select(node => node.Id).Where(id => !double.IsInfinity(tree.Distances.Of(id))).ToDictionary(id => id, tree.Distances.Of));
            Assert.Equal(expected.Count, tree.ReachedCount);
            Assert.All(
                graph.Nodes<Node>(),
                target => Assert.Equal(expected.GetValueOrDefault(target, double.PositiveInfinity), graph.CheapestConnection(source, target, cost, options).Cost));
        }
    });

    [Fact]
    public void Costs_are_those_of_QuikGraphs_Dijkstra() => Sample(CostOracle.RoundCosts, (graph, options, cost) =>
    {
        var copy = new AdjacencyGraph<EntityId, TaggedEdge<EntityId, double>>(allowParallelEdges: true);
        copy.AddVertexRange(graph.Nodes<Node>().Select(node => node.Id));
        copy.AddEdgeRange(CostOracle.Arcs(graph, options, cost).Select(arc => new TaggedEdge<EntityId, double>(arc.From, arc.To, arc.Cost)));
        var source = graph.Nodes<Node>().First();
        var search = new DijkstraShortestPathAlgorithm<EntityId, TaggedEdge<EntityId, double>>(copy, edge => edge.Tag);
        search.Compute(source);
        var distances = graph.CheapestFrom(source, cost, options).Distances;

        // Where nothing leads, QuikGraph has the largest number there is.
        Assert.All(copy.Vertices, id => Assert.Equal(search.GetDistance(id) is double.MaxValue ? double.PositiveInfinity : search.GetDistance(id), distances.Of(id)));
    });

    [Fact]
    public void The_way_in_a_tree_is_the_connection_that_is_searched_alone() => Sample(CostOracle.AnyCosts, (graph, options, cost) =>
    {
        foreach (var source in graph.Nodes<Node>().Take(5))
        {
            var tree = graph.CheapestFrom(source, cost, options);
            foreach (var target in graph.Nodes<Node>())
            {
                var alone = graph.CheapestConnection(source, target, cost, options);
                var way = tree.PathTo(target);

                Assert.Equal(alone.Steps, way.Steps);
                Assert.Equal((alone.Exists, alone.Cost), (way.Exists, way.Cost));
                Assert.Equal(alone.Explanation, way.Explanation);
                var last = way.Length == 0 ? null : way.Steps[^1];
                Assert.Equal(last, tree.StepTo(target));
                Assert.Equal(last?.From, tree.ParentOf(target));
                Assert.Equal(tree.ParentOf(target) is { } parent ? graph.OrdinalOf(parent) : -1, tree.ParentAt(graph.OrdinalOf(target)));
            }
        }
    });

    [Fact]
    public void A_connection_costs_what_its_relationships_cost_and_its_steps_are_real_and_contiguous() => Sample(CostOracle.AnyCosts, (graph, options, cost) =>
    {
        var arcs = CostOracle.Arcs(graph, options, cost).Select(arc => (arc.From, arc.To)).ToHashSet();
        var source = graph.Nodes<Node>().Last();
        foreach (var connection in graph.Nodes<Node>().Select(target => graph.CheapestConnection(source, target, cost, options)).Where(found => found.Exists))
        {
            Assert.Equal(connection.Steps.Aggregate(0.0, (sum, step) => sum + cost(step.Relationship)), connection.Cost);
            Assert.Equal(connection.To, connection.Steps.Aggregate(connection.From, (at, step) =>
            {
                Assert.Equal(at, step.From);
                Assert.Contains((step.From.Id, step.To.Id), arcs);
                return step.To;
            }));
        }
    });

    [Fact]
    public void Walked_both_ways_the_cost_is_a_distance() => Sample(CostOracle.RoundCosts, (graph, options, cost) =>
    {
        var nodes = graph.Nodes<Node>().Take(12).Select(node => node.Id).ToArray();
        var trees = nodes.ToDictionary(node => node, node => graph.CheapestFrom(node, cost, options with { Direction = WalkDirection.Both }).Distances);
        foreach (var from in nodes)
        {
            Assert.Equal(0, trees[from].Of(from));
            foreach (var to in nodes)
            {
                Assert.Equal(trees[from].Of(to), trees[to].Of(from));
                Assert.All(nodes, over => Assert.True(trees[from].Of(to) <= trees[from].Of(over) + trees[over].Of(to)));
            }
        }
    });

    [Fact]
    public void Of_all_cheapest_ways_the_first_in_ledger_order_is_taken() => Gen.Select(Gen.OneOf(WalkGenerators.SmallGraphs, DenseGraphs.All), CostOracle.Options, CostOracle.RoundCosts).Sample(
        (graph, options, cost) =>
        {
            var relationships = graph.Relationships.ToList();
            var arcs = CostOracle.Arcs(graph, options, cost);
            var (from, to) = (graph.Nodes<Node>().First().Id, graph.Nodes<Node>().Last().Id);
            var connection = graph.CheapestConnection(from, to, cost, options);
            var ways = CostOracle.Ways(arcs, from, to);

            Assert.Equal(ways.Count > 0, connection.Exists);
            Assert.Equal(ways.Select(way => way.Places.Select(place => relationships[place])).FirstOrDefault([]), connection.Steps.Select(step => step.Relationship));
        },
        iter: 300);

    [Fact]
    public void Costs_that_are_all_the_same_give_the_shortest_connection() => Sample(CostOracle.RoundCosts, (graph, options, _) =>
    {
        var source = graph.Nodes<Node>().First();
        Assert.All(
            graph.Nodes<Node>(),
            target => Assert.Equal(
                graph.ShortestConnections(source, target, 1, options).SelectMany(connection => connection.Steps),
                graph.CheapestConnection(source, target, _ => 0.75, options).Steps));
    });

    [Fact]
    public void Several_threads_find_what_one_finds() => Sample(CostOracle.AnyCosts, (graph, options, cost) =>
    {
        var alone = Run(graph, options, cost, threads: 1, long.MaxValue);

        Assert.Equal(alone, Run(graph, options, cost, threads: 2, long.MaxValue));
        Assert.Equal(alone, Run(graph, options, cost, threads: 7, long.MaxValue));
    });

    [Fact]
    public void A_cut_walk_has_true_costs_and_the_same_whatever_the_threads() => Gen.Select(
        Gen.OneOf(WalkGenerators.Graphs, DenseGraphs.All), CostOracle.Options, CostOracle.AnyCosts, Gen.Int[0, 100]).Sample(
        (graph, options, cost, expansions) =>
        {
            var source = graph.Nodes<Node>().First();
            var whole = graph.CheapestFrom(source, cost, options).Distances;
            var cut = graph.CheapestFrom(source, cost, options with { Budget = new WalkBudget { MaxExpansions = expansions } });

            Assert.All(cut.Distances, measure => Assert.True(measure.Value == whole.Of(measure.Node) || (cut.WasCut && double.IsPositiveInfinity(measure.Value))));
            Assert.Equal(0, cut.Distances.Of(source));
            Assert.All(graph.Nodes<Node>(), target => Assert.Equal(cut.Distances.Of(target), cut.PathTo(target).Cost));
            Assert.Equal(Run(graph, options, cost, threads: 1, expansions), Run(graph, options, cost, threads: 2, expansions));
        },
        iter: 400);

    // Every round is shared, however small.
    private static double[] Run(EntityGraph graph, WalkOptions options, Func<Relationship, double> cost, int threads, long expansions)
    {
        var meter = new WalkMeter(new WalkBudget { MaxExpansions = expansions }, CancellationToken.None);
        var steps = Projection.Of(graph, options).Steps(options.Direction);
        return new DeltaStepping(steps, new RelationshipCosts(graph.Index, cost), meter, threads, worthSharing: 0).Run(0);
    }

    private static void Sample(Gen<Func<Relationship, double>> costs, Action<EntityGraph, WalkOptions, Func<Relationship, double>> law) =>
        Gen.Select(Gen.OneOf(WalkGenerators.Graphs, DenseGraphs.All), CostOracle.Options, costs).Sample(law, iter: 100);
}
