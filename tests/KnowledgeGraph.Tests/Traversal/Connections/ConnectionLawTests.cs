using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class ConnectionLawTests
{
    [Fact]
    public void Of_all_shortest_ways_through_a_larger_graph_the_first_in_ledger_order_is_taken() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            var relationships = graph.Relationships.ToList();
            var arcs = Oracle.Arcs(graph, options).ToLookup(arc => arc.From);
            var distances = Oracle.AllDistances(graph, options);
            foreach (var (from, to) in PairsOf(graph))
            {
                var expected = distances.ContainsKey((from, to)) ? FirstWay(from, to).ToList() : [];

                Assert.Equal(expected, graph.ShortestConnection(from, to, options).Steps.Select(step => step.Relationship));
            }

            IEnumerable<Relationship> FirstWay(EntityId from, EntityId to)
            {
                for (var at = from; at != to;)
                {
                    var arc = arcs[at].Where(arc => distances.TryGetValue((arc.To, to), out var left) && left == distances[(at, to)] - 1).MinBy(arc => arc.Place);
                    yield return relationships[arc.Place];
                    at = arc.To;
                }
            }
        },
        iter: 100);

    [Fact]
    public void All_shortest_connections_are_all_ways_of_that_length_in_ledger_order() => Gen.Select(WalkGenerators.SmallGraphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            var relationships = graph.Relationships.ToList();
            var arcs = Oracle.Arcs(graph, options);
            var distances = Oracle.AllDistances(graph, options);
            foreach (var (from, to) in PairsOf(graph))
            {
                var all = graph.AllShortestConnections(from, to, options);
                var exists = distances.TryGetValue((from, to), out var distance);
                var expected = exists ? Ways(arcs, from, to, distance).Select(way => way.Select(place => relationships[place])) : [];

                Assert.Equal((exists, distance), (all.Exists, all.StepCount));
                Assert.Equal(expected, all.Select(connection => connection.Steps.Select(step => step.Relationship)));
                Assert.Equal(all.Count(), all.TotalCount);
                Assert.All(all, connection => Assert.Equal(to, connection.Steps.Count == 0 ? from : connection.Steps[^1].To.Id));
            }
        },
        iter: 150);

    [Fact]
    public void The_first_of_all_shortest_connections_is_the_shortest_connection() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            foreach (var (from, to) in PairsOf(graph))
            {
                var one = graph.ShortestConnection(from, to, options);
                var all = graph.AllShortestConnections(from, to, options);

                Assert.Equal(one.ToString(), all.First.ToString());
                Assert.Equal(one.Exists ? one.Steps : [], all.FirstOrDefault()?.Steps ?? []);
            }
        },
        iter: 60);

    [Fact]
    public void One_node_can_reach_another_if_there_is_a_distance() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            var distances = Oracle.AllDistances(graph, options);
            foreach (var (from, to) in PairsOf(graph))
            {
                Assert.Equal(distances.ContainsKey((from, to)), graph.CanReach(from, to, options));
            }
        },
        iter: 100);

    [Fact]
    public void Where_there_is_no_connection_all_that_can_be_reached_is_counted() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            foreach (var (from, to) in PairsOf(graph))
            {
                var connection = graph.ShortestConnection(from, to, options);
                var reachable = graph.Neighborhood(from, int.MaxValue, options).Count + 1;

                Assert.True(connection.Exists ? connection.ReachedCount > connection.Length : connection.ReachedCount == reachable);
            }
        },
        iter: 60);

    [Fact]
    public void A_cut_walk_finds_a_shortest_connection_or_says_that_it_does_not_know() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds, Gen.Int[0, 40]).Sample(
        (graph, options, expansions) =>
        {
            var limited = options with { Budget = new WalkBudget { MaxExpansions = expansions } };
            foreach (var (from, to) in PairsOf(graph))
            {
                var whole = graph.ShortestConnection(from, to, options);
                var cut = graph.ShortestConnection(from, to, limited);
                var all = graph.AllShortestConnections(from, to, limited);

                Assert.True(cut.Exists ? cut.Length == whole.Length : cut.WasCut || !whole.Exists);
                Assert.True(cut.WasCut || cut.Steps == whole.Steps);
                Assert.True(all.WasCut ? all.Count() <= 1 : all.TotalCount == graph.AllShortestConnections(from, to, options).TotalCount);
                Assert.True(graph.CanReach(from, to, limited) is not { } can || can == whole.Exists);
            }
        },
        iter: 150);

    private static IEnumerable<(EntityId From, EntityId To)> PairsOf(EntityGraph graph) =>
        from one in graph.Nodes<Node>().Take(4) from other in graph.Nodes<Node>().Reverse().Take(12) select (one.Id, other.Id);

    private static IEnumerable<IEnumerable<int>> Ways(IReadOnlyList<(EntityId From, EntityId To, int Place)> arcs, EntityId from, EntityId to, int length)
    {
        if (length == 0)
        {
            return from == to ? [[]] : [];
        }

        return from arc in arcs
               where arc.From == @from
               orderby arc.Place
               from rest in Ways(arcs, arc.To, to, length - 1)
               select rest.Prepend(arc.Place);
    }
}
