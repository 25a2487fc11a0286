using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class CycleTests
{
    [Fact]
    public void They_are_all_that_trying_every_way_finds_in_ledger_order() => TypedGraphs.Sample(
        WalkGenerators.SmallGraphs, TypedGraphs.DirectedOptions, (graph, options) =>
        {
            var expected = ByTrying(graph, options).Select(cycle => string.Join(' ', cycle.Nodes));

            Assert.Equal(expected, graph.Cycles(options).Select(cycle => string.Join(' ', cycle.Nodes.Select(node => node.Id))));
        }, iterations: 500);

    [Fact]
    public void Their_steps_are_the_first_relationships_in_ledger_order() => TypedGraphs.Sample(
        WalkGenerators.SmallGraphs, TypedGraphs.DirectedOptions, (graph, options) =>
        {
            var relationships = graph.Relationships.ToList();
            var expected = ByTrying(graph, options).SelectMany(cycle => cycle.Places).Select(place => relationships[place]);

            Assert.Equal(expected, graph.Cycles(options).SelectMany(cycle => cycle.Steps).Select(step => step.Relationship));
        }, iterations: 500);

    [Fact]
    public void There_is_one_if_and_only_if_there_is_no_topological_order() => TypedGraphs.Sample(
        WalkGenerators.Graphs, TypedGraphs.DirectedOptions, (graph, options) =>
        {
            var exists = graph.TopologicalOrder(options).Exists;

            Assert.Equal(!exists, graph.Cycles(options).Any());
            Assert.Equal(!exists, graph.ShortestCycles(options).Exist);
        });

    [Fact]
    public void The_shortest_is_the_first_of_the_shortest_in_each_strongly_connected_component() => TypedGraphs.Sample(
        WalkGenerators.SmallGraphs, TypedGraphs.DirectedOptions, (graph, options) =>
        {
            var components = graph.StronglyConnectedComponents(options);
            var expected = ByTrying(graph, options)
                .GroupBy(cycle => components.NumberOf(cycle.Nodes[0]))
                .OrderBy(group => group.Key)
                .Select(group => string.Join(' ', group.MinBy(cycle => cycle.Nodes.Count).Nodes));

            Assert.Equal(expected, graph.ShortestCycles(options).Select(cycle => string.Join(' ', cycle.Nodes.Select(node => node.Id))));
        }, iterations: 500);

    [Fact]
    public void A_relationship_from_a_node_to_itself_is_one_and_parallel_ones_are_no_more()
    {
        var graph = TypedGraphs.Of(3, [(2, 2), (0, 1), (0, 1), (1, 0), (2, 2)]);

        Assert.Equal(
            ["Node 0 — member of → Node 1 — member of → Node 0", "Node 2 — member of → Node 2"],
            graph.Cycles().Select(cycle => cycle.ToString()));
    }

    [Fact]
    public void A_symmetric_relationship_is_one_there_and_back()
    {
        var builder = new EntityGraphBuilder();
        builder.Relate(builder.AddOrganization("league", "League"), KnownRelationships.AlliedWith, builder.AddOrganization("union", "Union"));

        Assert.Equal("League — allied with — Union — allied with — League", Assert.Single(builder.Build().Cycles()).ToString());
    }

    [Fact]
    public void Ever_more_of_too_many_come_until_the_budget_is_used_up()
    {
        var options = WalkOptions.Forward with { Budget = new WalkBudget { MaxExpansions = 10_000 } };
        var found = HostileShapes.DiamondRing.Cycles(options).All();

        Assert.Equal(CutReason.Expansions, found.CutReason);
        Assert.InRange(found.Count, 1_000, 10_000);
        Assert.Equal(found.Count, found.Select(cycle => string.Join(' ', cycle.Nodes)).Distinct().Count());
        Assert.EndsWith("cycles (cut)", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_too_many_are_found_without_the_others()
    {
        Assert.All(HostileShapes.DiamondRing.Cycles().Take(3), cycle => Assert.Equal(48, cycle.Length));
        Assert.Equal(48, Assert.Single(HostileShapes.DiamondRing.ShortestCycles()).Length);
        Assert.Equal(2, Assert.Single(HostileShapes.Clique.ShortestCycles()).Length);
    }

    [Fact]
    public void A_long_ring_is_one_and_a_long_chain_has_none()
    {
        Assert.Equal(HostileShapes.ChainLength, Assert.Single(HostileShapes.Ring.Cycles()).Length);
        Assert.Equal(HostileShapes.ChainLength, Assert.Single(HostileShapes.Ring.ShortestCycles()).Length);
        Assert.Empty(HostileShapes.Chain.Cycles());
        Assert.False(HostileShapes.Chain.ShortestCycles().Exist);
    }

    [Fact]
    public void A_search_without_any_budget_finds_nothing_and_says_so()
    {
        var options = WalkOptions.Forward with { Budget = new WalkBudget { MaxExpansions = 0 } };
        var shortest = HostileShapes.Clique.ShortestCycles(options);
        var cycles = HostileShapes.Clique.Cycles(options).GetEnumerator();

        Assert.False(shortest.Exist);
        Assert.True(shortest.WasCut);
        Assert.False(cycles.MoveNext());
        Assert.Equal(CutReason.Expansions, cycles.CutReason);
    }

    [Fact]
    public void Both_ways_there_are_none_to_ask_for()
    {
        Assert.Throws<ArgumentException>(() => Harbour.Graph.Cycles(WalkOptions.Default));
        Assert.Throws<ArgumentException>(() => Harbour.Graph.ShortestCycles(WalkOptions.Default));
    }

    [Fact]
    public void Each_enumeration_has_the_whole_budget_to_itself()
    {
        var cycles = HostileShapes.DiamondRing.Cycles(WalkOptions.Forward with { Budget = new WalkBudget { MaxExpansions = 1_000 } });

        Assert.NotEmpty(cycles);
        Assert.Equal(cycles.Select(cycle => string.Join(' ', cycle.Nodes)), cycles.Select(cycle => string.Join(' ', cycle.Nodes)));
    }

    [Fact]
    public void An_enumeration_can_be_cancelled_on_the_way()
    {
        using var source = new CancellationTokenSource();
        using var cycles = HostileShapes.DiamondRing.Cycles(cancellationToken: source.Token).GetEnumerator();
        Assert.Throws<InvalidOperationException>(() => cycles.Current);
        Assert.True(cycles.MoveNext());
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Enumerable.Range(0, 1_000_000).All(_ => cycles.MoveNext()));
    }

    [Fact]
    public void The_steps_lead_to_the_evidence()
    {
        var builder = new EntityGraphBuilder();
        var (league, union) = (builder.AddOrganization("league", "League"), builder.AddOrganization("union", "Union"));
        var report = builder.Add(new Statement
        {
            Id = new EntityId("report"),
            Act = KnownActs.Report,
            Attribution = [new Hop(league)],
            About = [union],
            Source = new Provenance { Document = builder.AddDocument("paper", "Who is in whom", league).Id },
        });
        builder.Relate(union, KnownRelationships.MemberOf, league, report);
        builder.Relate(league, KnownRelationships.MemberOf, union);
        var cycle = Assert.Single(builder.Build().Cycles(WalkOptions.Forward with { IncludeDerived = false }));

        Assert.Equal([0, 1], cycle.Steps.Select(step => step.Evidence.Count));
        Assert.Equal(report, cycle.Steps[1].Evidence[0]);
    }

    /// <summary>Each cycle by its nodes and by the first relationships between them, found by trying every way from each node.</summary>
    private static IEnumerable<(List<EntityId> Nodes, List<int> Places)> ByTrying(EntityGraph graph, WalkOptions options)
    {
        // Grouping keeps the first of parallel steps, and these in ledger order.
        var steps = TypedGraphs.Steps(graph, options).GroupBy(step => (step.From, step.To)).Select(parallel => parallel.First()).ToList();
        return TypedGraphs.Nodes(graph, options).SelectMany(start => Ways([start], [], start));

        IEnumerable<(List<EntityId> Nodes, List<int> Places)> Ways(List<EntityId> way, List<int> places, EntityId start)
        {
            foreach (var step in steps.Where(step => step.From == way[^1]))
            {
                if (step.To == start)
                {
                    yield return (way, [.. places, step.Place]);
                }
                else if (!way.Contains(step.To) && graph.OrdinalOf(step.To) > graph.OrdinalOf(start))
                {
                    foreach (var found in Ways([.. way, step.To], [.. places, step.Place], start))
                    {
                        yield return found;
                    }
                }
            }
        }
    }
}
