namespace KnowledgeGraph.Tests.Traversal;

public sealed class SubgraphTests
{
    [Fact]
    public void A_part_has_the_relationships_with_both_ends_in_it_and_no_other()
    {
        var part = Harbour.Graph.Subgraph(Harbour.Town, Harbour.Bruno, Harbour.Press);

        Assert.Equal(["bruno member-of press", "press based-in town"], part.Relationships.Select(relationship => relationship.ToString()));
    }

    [Fact]
    public void Nodes_come_in_ledger_order_each_once_however_they_are_named()
    {
        var part = Harbour.Graph.Subgraph([Harbour.Town, Harbour.Alice, Harbour.Town, Harbour.Press]);

        Assert.Equal([Harbour.Alice, Harbour.Press, Harbour.Town], part.Nodes.Select(node => node.Id));
        Assert.Equal("3 nodes, 2 relationships", part.ToString());
    }

    [Fact]
    public void Derived_relationships_belong_to_a_part_as_well()
    {
        var part = Harbour.Graph.Subgraph(Harbour.Report, Harbour.Bruno);

        var about = Assert.Single(part.Relationships);
        Assert.True(about.IsDerived);
        Assert.Equal("report about bruno", about.ToString());
    }

    [Fact]
    public void A_part_of_nothing_is_empty()
    {
        var part = Harbour.Graph.Subgraph(Enumerable.Empty<EntityId>());

        Assert.Equal("0 nodes, 0 relationships", part.ToString());
        Assert.Empty(part.Nodes);
    }

    [Fact]
    public void An_id_that_is_not_there_is_refused_with_the_nearest()
    {
        var refused = Assert.Throws<UnknownIdException>(() => Harbour.Graph.Subgraph(Harbour.Press, new EntityId("brano")));

        Assert.Equal([Harbour.Bruno], refused.Nearest);
    }

    [Fact]
    public void The_whole_graph_is_a_part_of_itself()
    {
        var part = Harbour.Graph.ToSubgraph();

        Assert.Same(Harbour.Graph, part.Graph);
        Assert.Equal(Harbour.Graph.Nodes<Node>(), part.Nodes);
        Assert.Equal(Harbour.Graph.Relationships, part.Relationships);
    }

    [Fact]
    public void A_graph_as_of_a_moment_has_the_nodes_of_that_moment()
    {
        var later = Harbour.Graph.Edit(edit => edit.AddPerson("newcomer", "Nora Field"));

        Assert.Equal(Harbour.Graph.NodeCount + 1, later.ToSubgraph().Nodes.Count);
        Assert.Equal(Harbour.Graph.NodeCount, Harbour.Graph.ToSubgraph().Nodes.Count);
    }

    [Fact]
    public void A_neighborhood_keeps_the_relationships_that_it_was_asked_for()
    {
        var options = new KnowledgeGraph.Traversal.WalkOptions { Types = [KnownRelationships.MemberOf] };

        var part = Harbour.Graph.Neighborhood(Harbour.Press, 1, options).ToSubgraph();

        Assert.Equal([Harbour.Bruno, Harbour.Press], part.Nodes.Select(node => node.Id));
        Assert.Equal(["bruno member-of press"], part.Relationships.Select(relationship => relationship.ToString()));
    }

    [Fact]
    public void A_connection_is_the_nodes_on_its_way_and_its_steps()
    {
        var part = Harbour.Graph.ShortestConnection(Harbour.Town, Harbour.Alice).ToSubgraph();

        Assert.Equal([Harbour.Alice, Harbour.Press, Harbour.Town], part.Nodes.Select(node => node.Id));
        Assert.Equal(["alice founder-of press", "press based-in town"], part.Relationships.Select(relationship => relationship.ToString()));
    }

    [Fact]
    public void A_connection_through_derived_relationships_keeps_them()
    {
        var part = Harbour.Graph.ShortestConnection(Harbour.Report, Harbour.Bruno).ToSubgraph();

        Assert.Equal(["report about bruno"], part.Relationships.Select(relationship => relationship.ToString()));
    }

    [Fact]
    public void Where_there_is_no_connection_its_two_ends_are_left()
    {
        var part = Harbour.Graph.ShortestConnection(Harbour.Alice, Harbour.Hermit).ToSubgraph();

        Assert.Equal([Harbour.Alice, Harbour.Hermit], part.Nodes.Select(node => node.Id));
        Assert.Empty(part.Relationships);
    }

    [Fact]
    public void A_cheapest_connection_is_a_part_too()
    {
        var part = Harbour.Graph.CheapestConnection(Harbour.Town, Harbour.Bruno, _ => 2).ToSubgraph();

        Assert.Equal([Harbour.Bruno, Harbour.Press, Harbour.Town], part.Nodes.Select(node => node.Id));
    }
}
