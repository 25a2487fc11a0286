using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class WalkLawTests
{
    [Fact]
    public void Distances_in_a_neighborhood_are_those_of_Floyd_and_Warshall() => Sample((graph, options) =>
    {
        var distances = Oracle.AllDistances(graph, options);
        foreach (var center in graph.Nodes<Node>())
        {
            var expected = distances.Where(pair => pair.Key.From == center.Id && pair.Value > 0)
                .ToDictionary(pair => pair.Key.To, pair => pair.Value);
            var found = graph.Neighborhood(center, int.MaxValue, options).ToDictionary(neighbor => neighbor.Node.Id, neighbor => neighbor.Distance);

            Assert.Equal(expected, found);
        }
    });

    [Fact]
    public void Distances_in_a_neighborhood_are_those_of_QuikGraph() => Sample((graph, options) =>
    {
        foreach (var center in graph.Nodes<Node>())
        {
            var expected = Oracle.QuikGraphDistances(graph, center, options);
            var found = graph.Neighborhood(center, int.MaxValue, options).ToDictionary(neighbor => neighbor.Node.Id, neighbor => neighbor.Distance);
            found.Add(center, 0);

            Assert.Equal(expected, found);
        }
    });

    [Fact]
    public void A_smaller_depth_gives_the_beginning_of_a_larger_one() => Sample((graph, options) =>
    {
        var center = graph.Nodes<Node>().First();
        var all = graph.Neighborhood(center, int.MaxValue, options);
        for (var depth = 0; depth <= 4; depth++)
        {
            Assert.Equal(all.TakeWhile(neighbor => neighbor.Distance <= depth), graph.Neighborhood(center, depth, options));
        }
    });

    [Fact]
    public void Neighbors_come_by_distance_and_then_in_ledger_order() => Sample((graph, options) =>
    {
        var places = graph.Nodes<Node>().Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var neighborhood = graph.Neighborhood(graph.Nodes<Node>().Last(), int.MaxValue, options);

        Assert.Equal(neighborhood.OrderBy(neighbor => neighbor.Distance).ThenBy(neighbor => places[neighbor.Node.Id]), neighborhood);
    });

    [Fact]
    public void The_relationships_of_a_neighborhood_are_all_of_the_graph_that_lie_within_it() => Sample((graph, options) =>
    {
        var neighborhood = graph.Neighborhood(graph.Nodes<Node>().First(), 2, options);
        var within = neighborhood.Select(neighbor => neighbor.Node.Id).Append(neighborhood.Center.Id).ToHashSet();
        var expected = graph.Relationships.Where(relationship =>
            within.Contains(relationship.From) && within.Contains(relationship.To)
            && (options.Types.Count == 0 || options.Types.Contains(relationship.Type))
            && (options.IncludeDerived || !relationship.IsDerived));

        Assert.Equal(expected, neighborhood.Relationships);
    });

    [Fact]
    public void A_connection_is_as_long_as_the_distance_and_its_steps_are_real_and_contiguous() => Sample((graph, options) =>
    {
        var distances = Oracle.AllDistances(graph, options);
        var arcs = Oracle.Arcs(graph, options).Select(arc => (arc.From, arc.To)).ToHashSet();
        foreach (var from in graph.Nodes<Node>().Take(5))
        {
            foreach (var to in graph.Nodes<Node>())
            {
                var connection = graph.ShortestConnection(from, to, options);
                Assert.Equal(distances.TryGetValue((from.Id, to.Id), out var distance), connection.Exists);
                Assert.Equal(distance, connection.Length);
                var end = connection.Steps.Aggregate(connection.From, (at, step) =>
                {
                    Assert.Equal(at, step.From);
                    Assert.Contains((step.From.Id, step.To.Id), arcs);
                    Assert.Contains(step.Relationship, graph.Relationships);
                    Assert.Equal(
                        step.IsForward ? (step.From.Id, step.To.Id) : (step.To.Id, step.From.Id),
                        (step.Relationship.From, step.Relationship.To));
                    return step.To;
                });
                Assert.Equal(connection.Exists ? connection.To : connection.From, end);
            }
        }
    });

    [Fact]
    public void Walked_both_ways_it_is_as_far_there_as_back() => WalkGenerators.Graphs.Sample(
        graph =>
        {
            var nodes = graph.Nodes<Node>().ToList();
            foreach (var other in nodes)
            {
                Assert.Equal(graph.ShortestConnection(nodes[0], other).Length, graph.ShortestConnection(other, nodes[0]).Length);
            }
        },
        iter: 50);

    [Fact]
    public void Of_all_shortest_ways_the_first_in_ledger_order_is_taken() => Gen.Select(WalkGenerators.SmallGraphs, WalkGenerators.Options).Sample(
        (graph, options) =>
        {
            var relationships = graph.Relationships.ToList();
            var arcs = Oracle.Arcs(graph, options);
            foreach (var ((from, to), distance) in Oracle.AllDistances(graph, options))
            {
                var expected = Oracle.FirstWay(arcs, from, to, distance)!.Select(place => relationships[place]);

                Assert.Equal(expected, graph.ShortestConnection(from, to, options).Steps.Select(step => step.Relationship));
            }
        },
        iter: 200);

    [Fact]
    public void A_neighbor_is_reached_by_the_last_step_of_the_connection_to_it() => Sample((graph, options) =>
    {
        var center = graph.Nodes<Node>().Last();
        foreach (var neighbor in graph.Neighborhood(center, int.MaxValue, options))
        {
            Assert.Equal(graph.ShortestConnection(center, neighbor.Node, options).Steps[^1].Relationship, neighbor.Via);
        }
    });

    [Fact]
    public void A_cut_walk_has_true_distances_and_says_that_it_was_cut_if_anything_is_missing() => Gen.Select(
        WalkGenerators.Graphs, WalkGenerators.Options, Gen.Int[0, 100]).Sample(
        (graph, options, expansions) =>
        {
            var center = graph.Nodes<Node>().First();
            var whole = graph.Neighborhood(center, int.MaxValue, options);
            var limited = graph.Neighborhood(center, int.MaxValue, options with { Budget = new WalkBudget { MaxExpansions = expansions } });

            Assert.Subset(whole.Select(neighbor => (neighbor.Node, neighbor.Distance)).ToHashSet(), limited.Select(neighbor => (neighbor.Node, neighbor.Distance)).ToHashSet());
            Assert.Subset(limited.Relationships.ToHashSet(), limited.Select(neighbor => neighbor.Via).ToHashSet());
            Assert.True(limited.WasCut || (limited.Count == whole.Count && limited.Relationships == whole.Relationships));
        },
        iter: 200);

    private static void Sample(Action<EntityGraph, WalkOptions> law) =>
        Gen.Select(WalkGenerators.Graphs, WalkGenerators.Options).Sample(law, iter: 100);
}
