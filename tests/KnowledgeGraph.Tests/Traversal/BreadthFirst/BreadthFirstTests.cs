using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class BreadthFirstTests
{
    [Fact]
    public void A_tree_tells_how_far_everything_is_and_by_which_relationship_it_is_reached()
    {
        var tree = Harbour.Graph.BreadthFirst(Harbour.Alice, new WalkOptions { IncludeDerived = false });

        Assert.Equal(Harbour.Alice, tree.Source.Id);
        Assert.Equal([1, 1, 2], tree.LevelCounts);
        Assert.Equal(4, tree.ReachedCount);
        Assert.Equal((0, 1, 2, 2), (tree.LevelOf(Harbour.Alice), tree.LevelOf(Harbour.Press), tree.LevelOf(Harbour.Bruno), tree.LevelOf(Harbour.Town)));
        Assert.Equal(Harbour.Press, tree.ParentOf(Harbour.Bruno)!.Id);
        Assert.Equal(KnownRelationships.MemberOf.Code, tree.ViaOf(Harbour.Bruno)!.Type);
        Assert.Equal([Harbour.Report], tree.ViaOf(Harbour.Bruno)!.Evidence);
        Assert.Equal("Alice Moreau: 4 nodes in 3 levels", tree.ToString());
    }

    [Fact]
    public void Levels_and_parents_are_read_by_ordinal_too()
    {
        var graph = Harbour.Graph;
        var tree = graph.BreadthFirst(Harbour.Alice);
        var bruno = graph.OrdinalOf(Harbour.Bruno);

        Assert.Equal(2, tree.LevelAt(bruno));
        Assert.Equal(Harbour.Press, graph.IdAt(tree.ParentAt(bruno)));
        Assert.Equal((0, -1), (tree.LevelAt(graph.OrdinalOf(Harbour.Alice)), tree.ParentAt(graph.OrdinalOf(Harbour.Alice))));
        Assert.Equal((-1, -1), (tree.LevelAt(graph.OrdinalOf(Harbour.Hermit)), tree.ParentAt(graph.OrdinalOf(Harbour.Hermit))));
    }

    [Fact]
    public void The_way_to_a_node_brings_the_statements_it_rests_on()
    {
        var path = Harbour.Graph.BreadthFirst(Harbour.Alice).PathTo(Harbour.Bruno);

        Assert.Equal("Alice Moreau — founder of → Harbour Press ← member of — Bruno Keller", path.ToString());
        Assert.Equal([Harbour.Report], path.Steps[1].Evidence.Select(statement => statement.Id));
    }

    [Fact]
    public void What_was_not_reached_has_no_level_no_parent_and_no_way()
    {
        var tree = Harbour.Graph.BreadthFirst(Harbour.Alice, new WalkOptions { Types = [KnownRelationships.FounderOf] });

        Assert.False(tree.HasReached(Harbour.Bruno));
        Assert.Null(tree.LevelOf(Harbour.Bruno));
        Assert.Null(tree.ParentOf(Harbour.Bruno));
        Assert.Null(tree.ViaOf(Harbour.Bruno));
        Assert.Equal(
            "There is no connection from Alice Moreau to Bruno Keller by the relationships that were walked: the walk ends after 2 nodes, and Bruno Keller is not among them.",
            tree.PathTo(Harbour.Bruno).ToString());
    }

    [Fact]
    public void The_source_is_reached_by_nothing()
    {
        var tree = Harbour.Graph.BreadthFirst(Harbour.Hermit);

        Assert.Equal([1], tree.LevelCounts);
        Assert.Null(tree.ParentOf(Harbour.Hermit));
        Assert.Null(tree.ViaOf(Harbour.Hermit));
        Assert.True(tree.PathTo(Harbour.Hermit).Exists);
        Assert.Equal("Iris Holm: 1 node in 1 level", tree.ToString());
    }

    [Fact]
    public void A_search_from_a_node_of_another_kind_goes_nowhere()
    {
        var tree = Harbour.Graph.BreadthFirst(Harbour.Town, new WalkOptions { NodeKinds = [NodeKind.Person, NodeKind.Organization] });

        Assert.Equal([1], tree.LevelCounts);
    }

    [Fact]
    public void An_unknown_id_is_answered_with_the_nearest()
    {
        var tree = Harbour.Graph.BreadthFirst(Harbour.Alice);

        Assert.Equal(Harbour.Bruno, Assert.Throws<UnknownIdException>(() => Harbour.Graph.BreadthFirst(new EntityId("brno"))).Nearest[0]);
        Assert.Equal(Harbour.Bruno, Assert.Throws<UnknownIdException>(() => tree.LevelOf(new EntityId("brno"))).Nearest[0]);
    }

    [Fact]
    public void The_nodes_that_can_be_reached_come_in_ledger_order_with_the_first_among_them()
    {
        var nodes = Harbour.Graph.ReachableFrom(Harbour.Press, WalkOptions.Forward with { IncludeDerived = false });

        Assert.Equal([Harbour.Press, Harbour.Town], nodes.Select(node => node.Id));
        Assert.Equal(2, nodes.Count);
        Assert.True(nodes.Contains(Harbour.Town));
        Assert.False(nodes.Contains(Harbour.Alice));
        Assert.Equal("Harbour Press: 2 nodes", nodes.ToString());
    }

    [Fact]
    public void A_limit_keeps_true_levels_and_says_that_it_cut()
    {
        // The center of a star looks at all of its steps or at none.
        var graph = Star(100);
        var none = graph.BreadthFirst(new EntityId("center"), Within(99));
        var all = graph.BreadthFirst(new EntityId("center"), Within(100));
        var fromLeaf = graph.BreadthFirst(new EntityId("leaf7"), Within(100));

        Assert.Equal((CutReason.Expansions, 1), (none.CutReason, none.ReachedCount));
        Assert.Equal((CutReason.Expansions, 101), (all.CutReason, all.ReachedCount));
        Assert.Equal((CutReason.Expansions, 2), (fromLeaf.CutReason, fromLeaf.ReachedCount));
        Assert.Equal(CutReason.Expansions, fromLeaf.PathTo(new EntityId("leaf8")).CutReason);
        Assert.Null(fromLeaf.PathTo(new EntityId("center")).CutReason);
        Assert.Equal("Center: 1 node in 1 level (cut)", none.ToString());
    }

    [Fact]
    public void A_limit_of_as_many_expansions_as_there_are_steps_cuts_nothing() =>
        Assert.False(Star(100).BreadthFirst(new EntityId("center"), Within(200)).WasCut);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_deadline_of_zero_cuts_before_anything_is_reached(int threads)
    {
        var options = new WalkOptions { Budget = new WalkBudget { Deadline = TimeSpan.Zero }, MaxDegreeOfParallelism = threads };
        var tree = Star(1_000).BreadthFirst(new EntityId("leaf7"), options);

        Assert.Equal(CutReason.Deadline, tree.CutReason);
        Assert.True(tree.ReachedCount < 1_001);
    }

    [Fact]
    public void A_cancelled_search_throws()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.BreadthFirst(Harbour.Alice, cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => Harbour.Graph.ReachableFrom(Harbour.Alice, cancellationToken: cancelled));
    }

    [Fact]
    public void A_search_of_a_cut_graph_may_begin_at_what_is_recorded_only_later()
    {
        var tree = Harbour.Graph.AsOf(KnowledgeCut.Recorded(DateTimeOffset.UnixEpoch)).BreadthFirst(Harbour.Alice);

        Assert.Equal(Harbour.Alice, tree.Source.Id);
        Assert.Equal(1, tree.ReachedCount);
    }

    private static WalkOptions Within(long expansions) => new() { Budget = new WalkBudget { MaxExpansions = expansions } };

    private static EntityGraph Star(int leaves)
    {
        var builder = new EntityGraphBuilder();
        var center = builder.AddOrganization("center", "Center");
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            builder.Relate(builder.AddPerson($"leaf{leaf}", $"Leaf {leaf}"), KnownRelationships.MemberOf, center);
        }

        return builder.Build();
    }
}
