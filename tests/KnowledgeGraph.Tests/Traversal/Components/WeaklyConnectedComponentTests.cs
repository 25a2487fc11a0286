using CsCheck;
using KnowledgeGraph.Indexing;
using KnowledgeGraph.Tests.Graph.AsOf;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Traversal;

public class WeaklyConnectedComponentTests
{
    [Fact]
    public void They_are_those_of_QuikGraph() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, AssertAsInQuikGraph);

    [Fact]
    public void So_are_those_of_a_graph_as_it_was_recorded() => TypedGraphs.Sample(
        RecordedLedgers.Graph.Select(graph => graph.AsOf(KnowledgeCut.Recorded(RecordedLedgers.FirstDay.AddDays(3)))), TypedGraphs.Options, AssertAsInQuikGraph);

    [Fact]
    public void What_was_recorded_only_later_is_in_none()
    {
        var before = Harbour.Graph.AsOf(KnowledgeCut.Recorded(DateTimeOffset.UnixEpoch));

        Assert.Empty(before.WeaklyConnectedComponents());
        Assert.Empty(before.StronglyConnectedComponents());
    }

    [Fact]
    public void An_edit_joins_them_in_the_graph_after_it()
    {
        var after = Harbour.Graph.Edit(edit => edit.Add(new Relationship
        {
            Id = new EntityId("joins"),
            Type = KnownRelationships.MemberOf,
            From = Harbour.Hermit,
            To = Harbour.Press,
        }));

        Assert.Single(after.WeaklyConnectedComponents());
        Assert.Equal(2, Harbour.Graph.WeaklyConnectedComponents().Count);
    }

    [Fact]
    public void Each_node_among_which_the_walk_is_belongs_to_exactly_one() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
    {
        var nodes = TypedGraphs.Nodes(graph, options);
        var components = graph.WeaklyConnectedComponents(options);

        Assert.Equal(nodes.ToHashSet(), components.SelectMany(component => component).Select(node => node.Id).ToHashSet());
        Assert.Equal(nodes.Count, components.Sum(component => component.Count));
        Assert.All(components, component => Assert.All(component, node => Assert.Equal(component.Number, components.NumberOf(node))));
    });

    [Fact]
    public void A_node_of_another_kind_is_in_none()
    {
        var components = Harbour.Graph.WeaklyConnectedComponents(new WalkOptions { NodeKinds = [NodeKind.Person, NodeKind.Organization] });

        Assert.Equal(["Alice Moreau and 2 others", "Evening Gazette", "Iris Holm"], components.Select(component => component.ToString()));
        Assert.Equal("3 components of 5 nodes", components.ToString());
        Assert.Null(components.Of(Harbour.Town));
        Assert.Equal(-1, components.NumberOf(Harbour.Report));
        Assert.False(components.AreTogether(Harbour.Town, Harbour.Report));
    }

    [Fact]
    public void The_largest_and_that_of_a_node_can_be_asked_for()
    {
        var components = Harbour.Graph.WeaklyConnectedComponents();

        Assert.Equal(7, components.Largest!.Count);
        Assert.True(components.Largest.Contains(Harbour.Town));
        Assert.Equal("Iris Holm", components.Of(Harbour.Hermit)!.ToString());
        Assert.True(components.AreTogether(Harbour.Alice, Harbour.Report));
        Assert.Equal(1, components.NumberAt(Harbour.Graph.OrdinalOf(Harbour.Hermit)));
        Assert.Throws<UnknownIdException>(() => components.NumberOf(new EntityId("nobody")));
        Assert.Throws<ArgumentOutOfRangeException>(() => components[2]);
    }

    [Fact]
    public void A_graph_without_nodes_has_none()
    {
        var components = new EntityGraphBuilder().Build().WeaklyConnectedComponents();

        Assert.Empty(components);
        Assert.Null(components.Largest);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 20_000)]
    [InlineData(2, 200_000)]
    [InlineData(8, 200_000)]
    public void On_any_number_of_threads_the_first_node_of_each_stands_for_it(int threads, int relationships)
    {
        const int Nodes = 100_000;
        var random = new Random(relationships);
        var pairs = Enumerable.Range(0, relationships).Select(_ => (One: random.Next(Nodes), Other: random.Next(Nodes))).ToArray();
        var sets = new UnionFind(Nodes);
        Array.ForEach(pairs, pair => sets.Join(pair.One, pair.Other));
        var expected = Firsts(sets.Parents);

        var meter = new WalkMeter(WalkBudget.Unlimited, CancellationToken.None);
        using var walk = new AfforestWalk(RowsOf(Nodes, pairs), meter, threads, CancellationToken.None);

        Assert.Equal(expected, Firsts(walk.Run().ToArray()));
    }

    [Fact]
    public void Two_threads_give_what_one_gives()
    {
        var one = HostileShapes.Chain.WeaklyConnectedComponents();
        var two = HostileShapes.Chain.WeaklyConnectedComponents(new WalkOptions { MaxDegreeOfParallelism = 2 });

        Assert.Equal(HostileShapes.ChainLength, Assert.Single(one).Count);
        Assert.Equal(HostileShapes.ChainLength, Assert.Single(two).Count);
    }

    [Fact]
    public void A_walk_that_uses_up_its_expansions_has_parts_of_components() => TypedGraphs.Sample(WalkGenerators.Graphs, TypedGraphs.Options, (graph, options) =>
    {
        var whole = graph.WeaklyConnectedComponents(options);
        var cut = graph.WeaklyConnectedComponents(options with { Budget = new WalkBudget { MaxExpansions = 20 } });

        Assert.All(cut, part => Assert.Single(part.Select(node => whole.NumberOf(node)).Distinct()));
        Assert.True(cut.WasCut || cut.Count == whole.Count);
    });

    [Fact]
    public void A_budget_that_is_just_enough_cuts_nothing()
    {
        // Each of the 9,900 memberships is there to be looked at from either end.
        var enough = HostileShapes.Clique.WeaklyConnectedComponents(new WalkOptions { Budget = new WalkBudget { MaxExpansions = 19_800 } });
        var tooLittle = HostileShapes.Clique.WeaklyConnectedComponents(new WalkOptions { Budget = new WalkBudget { MaxExpansions = 19_799 } });
        var muchTooLittle = HostileShapes.Clique.WeaklyConnectedComponents(new WalkOptions { Budget = new WalkBudget { MaxExpansions = 9 } });

        Assert.False(enough.WasCut);
        Assert.Equal(CutReason.Expansions, tooLittle.CutReason);
        Assert.Equal("Node 0 and 9 others", muchTooLittle.Largest!.ToString());
        Assert.Equal("91 components of 100 nodes (cut)", muchTooLittle.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_deadline_of_zero_leaves_each_node_alone(int threads)
    {
        var options = new WalkOptions { MaxDegreeOfParallelism = threads, Budget = new WalkBudget { Deadline = TimeSpan.Zero } };
        var components = HostileShapes.Chain.WeaklyConnectedComponents(options);

        Assert.Equal(CutReason.Deadline, components.CutReason);
        Assert.Equal(HostileShapes.ChainLength, components.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_walk_can_be_cancelled_on_the_way(int threads)
    {
        using var source = new CancellationTokenSource();
        var budget = new WalkBudget { Deadline = TimeSpan.FromDays(1), Clock = new CancellingClock(source) };
        var options = new WalkOptions { MaxDegreeOfParallelism = threads, Budget = budget };

        Assert.ThrowsAny<OperationCanceledException>(() => HostileShapes.Chain.WeaklyConnectedComponents(options, source.Token));
    }

    private static void AssertAsInQuikGraph(EntityGraph graph, WalkOptions options)
    {
        var nodes = TypedGraphs.Nodes(graph, options);
        var copy = new AdjacencyGraph<EntityId, Edge<EntityId>>(allowParallelEdges: true);
        copy.AddVertexRange(nodes);
        copy.AddEdgeRange(TypedGraphs.Steps(graph, options).Select(step => new Edge<EntityId>(step.From, step.To)));
        var expected = new Dictionary<EntityId, int>();
        copy.WeaklyConnectedComponents(expected);

        var components = graph.WeaklyConnectedComponents(options);

        Assert.Equal(TypedGraphs.Renumbered(nodes.Select(node => expected[node])), nodes.Select(components.NumberOf));
        Assert.Equal(expected.Values.Distinct().Count(), components.Count);
    }

    private static int[] Firsts(int[] parents)
    {
        for (var node = 0; node < parents.Length; node++)
        {
            Assert.True(parents[node] <= node);
            parents[node] = parents[parents[node]];
        }

        return parents;
    }

    private static Rows RowsOf(int count, (int One, int Other)[] pairs)
    {
        var neighbors = pairs.Concat(pairs.Select(pair => (One: pair.Other, Other: pair.One))).ToLookup(pair => pair.One, pair => pair.Other);
        var starts = new int[count + 1];
        for (var node = 0; node < count; node++)
        {
            starts[node + 1] = starts[node] + neighbors[node].Count();
        }

        return new Rows(starts, [.. Enumerable.Range(0, count).SelectMany(node => neighbors[node])], []);
    }

    /// <summary>A clock that cancels when it is looked at for the third time.</summary>
    private sealed class CancellingClock(CancellationTokenSource source) : TimeProvider
    {
        private int _readings;

        public override long GetTimestamp()
        {
            if (Interlocked.Increment(ref _readings) == 3)
            {
                source.Cancel();
            }

            return 0;
        }
    }
}
