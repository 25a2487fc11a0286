namespace KnowledgeGraph.Tests.Graph;

public sealed class WalkingTests
{
    private static readonly EntityGraph s_graph = Scene.Graph(builder =>
    {
        builder.Add(Scene.Link("r1", Scene.Corps, KnownRelationships.AlliedWith, Scene.Ministry));
        builder.Add(Scene.Link("r2", Scene.Legion, KnownRelationships.AlliedWith, Scene.Corps));
        builder.Add(Scene.Link("r3", Scene.Corps, KnownRelationships.AlliedWith, Scene.Ministry));
        builder.Add(Scene.Link("r4", Scene.Corps, KnownRelationships.PartOf, Scene.Ministry));
    });

    [Fact]
    public void A_directed_type_is_walked_in_its_direction_and_back()
    {
        Assert.Equal([Scene.Ministry], s_graph.Out(Scene.Corps, KnownRelationships.PartOf).Select(node => node.Id));
        Assert.Empty(s_graph.Out(Scene.Ministry, KnownRelationships.PartOf));
        Assert.Equal([Scene.Corps], s_graph.In(Scene.Ministry, KnownRelationships.PartOf).Select(node => node.Id));
    }

    [Fact]
    public void A_symmetric_type_is_walked_both_ways_and_each_node_met_once()
    {
        Assert.Equal([Scene.Ministry, Scene.Legion], s_graph.Out(Scene.Corps, KnownRelationships.AlliedWith).Select(node => node.Id));
        Assert.Equal([Scene.Legion, Scene.Ministry], s_graph.In(Scene.Corps, KnownRelationships.AlliedWith).Select(node => node.Id));
        Assert.Equal([Scene.Corps], s_graph.Out(Scene.Ministry, KnownRelationships.AlliedWith).Select(node => node.Id));
    }

    [Fact]
    public void The_relationships_at_a_node_come_in_ledger_order()
    {
        Assert.Equal(["r1", "r3", "r4"], s_graph.RelationshipsFrom(Scene.Corps).Select(relationship => relationship.Id.Value));
        Assert.Equal(["r1", "r3"], s_graph.RelationshipsFrom(Scene.Corps, KnownRelationships.AlliedWith).Select(relationship => relationship.Id.Value));
        Assert.Equal(["office-of", "r1", "r3", "r4"], s_graph.RelationshipsTo(Scene.Ministry).Select(relationship => relationship.IsDerived ? relationship.Type.ToString() : relationship.Id.Value));
    }

    [Fact]
    public void The_index_lists_every_relationship_at_both_its_ends()
    {
        var nodes = s_graph.Nodes<Node>().ToList();

        Assert.Equal(s_graph.RelationshipCount, nodes.Sum(node => s_graph.RelationshipsFrom(node).Count()));
        Assert.Equal(s_graph.RelationshipCount, nodes.Sum(node => s_graph.RelationshipsTo(node).Count()));
        Assert.All(nodes, node => Assert.Equal(s_graph.Relationships.Where(relationship => relationship.From == node.Id), s_graph.RelationshipsFrom(node)));
        Assert.All(nodes, node => Assert.Equal(s_graph.Relationships.Where(relationship => relationship.To == node.Id), s_graph.RelationshipsTo(node)));
    }

    [Fact]
    public void Nodes_are_listed_by_kind_in_ledger_order()
    {
        Assert.Equal(["paper", "corps", "legion", "ministry"], s_graph.Nodes<Organization>().Select(node => node.Id.Value));
        Assert.Equal(["paper", "corps", "legion", "ministry", "spokesman"], s_graph.Nodes<Agent>().Select(node => node.Id.Value));
        Assert.Equal(s_graph.NodeCount, s_graph.Nodes<Node>().Count());
    }

    [Fact]
    public void An_id_that_is_not_there_hands_over_the_nearest_of_its_kind()
    {
        var exception = Assert.Throws<UnknownIdException>(() => s_graph.Get<Organization>(new EntityId("corp")));

        Assert.Equal(("corp", Scene.Corps), (exception.Id.Value, exception.Nearest[0]));
        Assert.Equal("There is no organization 'corp' in this graph. The nearest: corps.", exception.Message);
        Assert.Equal("There is no node 'zzzzzz' in this graph.", Assert.Throws<UnknownIdException>(() => s_graph.Get<Node>(new EntityId("zzzzzz"))).Message);
    }

    [Fact]
    public void An_id_of_another_kind_is_not_there_either()
    {
        Assert.Throws<UnknownIdException>(() => s_graph.Get<Person>(Scene.Corps));
        Assert.False(s_graph.TryGet<Person>(Scene.Corps, out _));
        Assert.True(s_graph.TryGet<Agent>(Scene.Corps, out _));
    }

    [Fact]
    public void Walking_from_nowhere_is_refused_at_once() =>
        Assert.All(
            new Action[]
            {
                () => s_graph.RelationshipsFrom(new EntityId("x")),
                () => s_graph.RelationshipsTo(new EntityId("x")),
                () => s_graph.Out(new EntityId("x"), KnownRelationships.PartOf),
                () => s_graph.In(new EntityId("x"), KnownRelationships.PartOf),
                () => s_graph.StatementsAbout(new EntityId("x")),
            },
            walk => Assert.Throws<UnknownIdException>(walk));
}
