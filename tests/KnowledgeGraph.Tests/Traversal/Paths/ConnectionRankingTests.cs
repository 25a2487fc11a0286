using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class ConnectionRankingTests
{
    [Fact]
    public void Ways_come_by_what_they_cost()
    {
        var ranking = Roads.Build(4, [(0, 3, 9), (0, 1, 1), (1, 3, 4), (0, 2, 2), (2, 3, 2.5), (1, 2, 0.25)])
            .CheapestConnections(Roads.Town(0), Roads.Town(3), 3, Roads.CostOf, WalkOptions.Forward);

        Assert.Equal(
            [
                "N0 — road to → N1 — road to → N2 — road to → N3 (cost 3.75)",
                "N0 — road to → N2 — road to → N3 (cost 4.5)",
                "N0 — road to → N1 — road to → N3 (cost 5)",
            ],
            ranking.Select(connection => connection.ToString()));
        Assert.False(ranking.WasCut);
        Assert.Null(ranking.Explanation);
    }

    [Fact]
    public void Ways_come_by_how_many_steps_they_have()
    {
        var ranking = Roads.Build(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 1), (1, 3, 1)]).ShortestConnections(Roads.Town(0), Roads.Town(3), 10);

        Assert.Equal(["r3", "r0 r4", "r0 r1 r2"], ranking.Select(Ids));
    }

    [Fact]
    public void Two_relationships_between_the_same_nodes_are_two_ways() => Assert.Equal(
        ["r1", "r0"], Roads.Build(2, [(0, 1, 2), (0, 1, 1)]).CheapestConnections(Roads.Town(0), Roads.Town(1), 5, Roads.CostOf).Select(Ids));

    [Fact]
    public void From_a_node_to_itself_there_is_one_way_without_a_step()
    {
        var ranking = Roads.Build(2, [(0, 0, 1), (0, 1, 1)]).ShortestConnections(Roads.Town(0), Roads.Town(0), 5);

        Assert.Equal(0, Assert.Single(ranking).Length);
    }

    [Fact]
    public void Where_there_is_no_way_the_ranking_says_so()
    {
        var ranking = Roads.Build(3, [(0, 1, 1)]).CheapestConnections(Roads.Town(0), Roads.Town(2), 5, Roads.CostOf);

        Assert.Empty(ranking);
        Assert.Equal("There is no connection from N0 to N2: the walk ends after 2 nodes, and N2 is not among them.", ranking.Explanation);
    }

    [Fact]
    public void Nobody_who_asks_for_no_way_is_told_why_there_is_none()
    {
        var ranking = Roads.Build(2, [(0, 1, 1)]).ShortestConnections(Roads.Town(0), Roads.Town(1), 0);

        Assert.Empty(ranking);
        Assert.Null(ranking.Explanation);
    }

    [Fact]
    public void A_negative_count_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.ShortestConnections(Harbour.Alice, Harbour.Bruno, -1));

    [Fact]
    public void Its_steps_bring_the_statements_they_rest_on()
    {
        var ranking = Harbour.Graph.ShortestConnections(Harbour.Alice, Harbour.Bruno, 1);

        Assert.Equal(Harbour.Report, ranking[0].Steps[1].Evidence[0].Id);
        Assert.Equal((Harbour.Alice, Harbour.Bruno), (ranking.From.Id, ranking.To.Id));
    }

    [Fact]
    public void Equally_short_ways_come_in_ledger_order()
    {
        var ranking = Roads.Diamonds(2).ShortestConnections(Roads.Town(0), Roads.Town(6), 4);

        Assert.Equal(["r0 r2 r4 r6", "r0 r2 r5 r7", "r1 r3 r4 r6", "r1 r3 r5 r7"], ranking.Select(Ids));
    }

    [Fact]
    public void All_ways_come_out_once_and_in_order()
    {
        var found = 0;
        Gen.Select(Gen.OneOf(WalkGenerators.SmallGraphs, DenseGraphs.All), CostOracle.Options, CostOracle.RoundCosts).Sample(
            (graph, options, cost) =>
            {
                var relationships = graph.Relationships.ToList();
                var (from, to) = (graph.Nodes<Node>().First().Id, graph.Nodes<Node>().Last().Id);
                var cheapest = CostOracle.Ways(CostOracle.Arcs(graph, options, cost), from, to).Take(60);
                var shortest = CostOracle.Ways(CostOracle.Arcs(graph, options, _ => 1), from, to).Take(60);

                Assert.Equal(
                    cheapest.Select(way => (way.Cost, string.Join(' ', way.Places))),
                    graph.CheapestConnections(from, to, 60, cost, options).Select(connection => (connection.Cost, PlacesOf(connection.Steps))));
                Assert.Equal(
                    shortest.Select(way => string.Join(' ', way.Places)),
                    graph.ShortestConnections(from, to, 60, options).Select(connection => PlacesOf(connection.Steps)));
                Interlocked.Add(ref found, shortest.Count());

                string PlacesOf(ValueList<Step> steps) =>
                    string.Join(' ', steps.Select(step => relationships.FindIndex(relationship => relationship == step.Relationship)));
            },
            iter: 200);

        Assert.True(found > 200, $"Only {found} ways were compared.");
    }

    [Fact]
    public void The_first_of_the_k_shortest_is_the_shortest_connection_and_the_first_of_all_that_are_as_short() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            foreach (var from in graph.Nodes<Node>().Take(3))
            {
                foreach (var to in graph.Nodes<Node>().Reverse().Take(6))
                {
                    var one = graph.ShortestConnection(from, to, options);
                    var ranked = graph.ShortestConnections(from, to, 3, options);
                    var all = graph.AllShortestConnections(from, to, options).Take(1_000).Select(connection => connection.Steps).ToHashSet();

                    Assert.Equal(one.Exists ? [one.Steps] : [], ranked.Take(1).Select(connection => connection.Steps));
                    Assert.True(!one.Exists || all.Contains(ranked[0].Steps));

                    // The others are as short as long as there are any.
                    Assert.Equal(all.Take(3), ranked.Select(connection => connection.Steps).TakeWhile(steps => steps.Count == one.Length));
                }
            }
        },
        iter: 100);

    [Fact]
    public void Rounded_sums_come_in_order_as_well() => Gen.Select(DenseGraphs.All, CostOracle.AnyCosts).Sample(
        (graph, cost) =>
        {
            var (from, to) = (graph.Nodes<Node>().First().Id, graph.Nodes<Node>().Last().Id);
            var ways = CostOracle.Ways(CostOracle.Arcs(graph, WalkOptions.Default, cost), from, to).Where(way => !double.IsInfinity(way.Cost)).Take(40);

            Assert.Equal(ways.Select(way => way.Cost), graph.CheapestConnections(from, to, 40, cost).Select(connection => connection.Cost));
        },
        iter: 100);

    [Fact]
    public void A_budget_leaves_the_first_ways_and_says_that_there_may_be_more() => Gen.Select(DenseGraphs.All, Gen.Int[0, 400]).Sample(
        (graph, expansions) =>
        {
            var (from, to) = (graph.Nodes<Node>().First(), graph.Nodes<Node>().Last());
            var whole = graph.ShortestConnections(from, to, 20);
            var cut = graph.ShortestConnections(from, to, 20, new WalkOptions { Budget = new WalkBudget { MaxExpansions = expansions } });

            Assert.Equal(whole.Take(cut.Count).Select(Ids), cut.Select(Ids));
            Assert.True(cut.WasCut || cut.Count == whole.Count);
            Assert.Equal(cut.Count == 0, cut.Explanation is not null);
        },
        iter: 100);

    private static string Ids(Connection connection) => Ids(connection.Steps);

    private static string Ids(WeightedConnection connection) => Ids(connection.Steps);

    private static string Ids(ValueList<Step> steps) => string.Join(' ', steps.Select(step => step.Relationship.Id));
}
