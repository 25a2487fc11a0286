using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Graph.Storage;

public sealed class CapacityTests
{
    [Theory]
    [InlineData("ids", "A graph in memory has room for 5 entries of ids, and this one needs more. Make several graphs of it, such as one for a year or a region each.")]
    [InlineData("bytes", "A graph in memory has room for 20 bytes of ids, and this one needs more. Make several graphs of it, such as one for a year or a region each.")]
    public void More_than_there_is_room_for_is_refused_by_name(string limit, string message)
    {
        var builder = new EntityGraphBuilder { Limits = limit == "ids" ? new StorageLimits { Ids = 5 } : new StorageLimits { Bytes = 20 } };
        for (var number = 0; number < 6; number++)
        {
            builder.AddOrganization($"organization{number}", "A");
        }

        var refused = Assert.Throws<CapacityExceededException>(builder.Build);

        Assert.Equal(message, refused.Message);
        Assert.Equal(("ids", limit == "ids" ? 5 : 20), (refused.Part, refused.Limit));
    }

    [Fact]
    public void Rows_have_a_limit_of_their_own()
    {
        var builder = new EntityGraphBuilder { Limits = new StorageLimits { Bytes = 64 } };
        builder.AddOrganization("a", new string('n', 100));

        Assert.Equal("rows", Assert.Throws<CapacityExceededException>(builder.Build).Part);
    }

    [Fact]
    public void What_just_fits_is_taken()
    {
        var builder = new EntityGraphBuilder { Limits = new StorageLimits { Ids = 2, Bytes = 64 } };
        builder.AddOrganization("a", "A");
        builder.AddOrganization("b", "B");

        Assert.Equal(2, builder.Build().NodeCount);
    }

    [Fact]
    public void An_edit_has_room_for_as_many_ids_as_a_build()
    {
        var limits = new StorageLimits { Ids = 4 };
        var graph = Two().Build();
        graph = Edited(graph, limits, edit => edit.AddPerson("c", "C"));
        graph = Edited(graph, limits, edit => edit.Amend(new Person { Id = new EntityId("c"), Name = "Amended" }));
        graph = Edited(graph, limits, edit => edit.AddPerson("d", "D"));

        var refused = Assert.Throws<CapacityExceededException>(() => Edited(graph, limits, edit => edit.AddPerson("e", "E")));

        Assert.Equal(("ids", 4L), (refused.Part, refused.Limit));
        Assert.Equal(4, graph.NodeCount);
    }

    [Fact]
    public void Propositions_that_an_edit_adds_are_counted_among_the_ids()
    {
        var claim = new Statement
        {
            Id = new EntityId("s"),
            Act = KnownActs.Assert,
            Attribution = [new Hop(new EntityId("a"))],
            Propositions = [new Proposition { Id = new EntityId("s.p"), Predicate = KnownPredicates.States, Text = "So it is." }],
        };

        Assert.Throws<CapacityExceededException>(() => Edited(Two().Build(), new StorageLimits { Ids = 3 }, edit => edit.Add(claim)));
        Assert.Equal(3, Edited(Two().Build(), new StorageLimits { Ids = 4 }, edit => edit.Add(claim)).NodeCount);
    }

    [Fact]
    public void One_type_of_relationship_too_many_is_refused_by_name_in_an_edit_as_well()
    {
        var builder = Two();
        for (var type = 0; type <= 256; type++)
        {
            builder.Declare(new RelationshipType<Organization, Organization> { Code = new Code($"many:t{type}"), Label = "has to do with", InverseLabel = "has to do with" });
        }

        for (var type = 0; type < 255; type++)
        {
            builder.Add(Link(type));
        }

        var graph = builder.Build().Edit(edit => edit.Add(Link(255)));

        var refused = Assert.Throws<CapacityExceededException>(() => graph.Edit(edit => edit.Add(Link(256))));

        Assert.Equal(("types of relationship", 256L), (refused.Part, refused.Limit));
        Assert.Equal(256, graph.RelationshipCount);
        Assert.Equal(257, graph.Edit(edit => edit.Add(Link(255) with { Id = new EntityId("again") })).RelationshipCount);
    }

    [Fact]
    public void One_relationship_too_many_is_refused_by_name_when_a_layout_grows()
    {
        var growth = new IndexGrowth(Two().Build().Index, new Dictionary<EntityId, EntityId>(), Vocabulary.Known, mostRelationships: 2);
        growth.Add(Link(0));
        growth.Add(Link(1));

        var refused = Assert.Throws<CapacityExceededException>(() => growth.Add(Link(2)));

        Assert.Equal(("relationships", 2L), (refused.Part, refused.Limit));
        Assert.Equal(2, growth.Build().RelationshipCount);
    }

    private static EntityGraphBuilder Two()
    {
        var builder = new EntityGraphBuilder();
        builder.AddOrganization("a", "A");
        builder.AddOrganization("b", "B");
        return builder;
    }

    private static Relationship Link(int type) =>
        new() { Id = new EntityId($"r{type}"), Type = new Code($"many:t{type}"), From = new EntityId("a"), To = new EntityId("b") };

    private static EntityGraph Edited(EntityGraph graph, StorageLimits limits, Action<EntityGraphBuilder> edit)
    {
        var builder = new EntityGraphBuilder(graph, TimeProvider.System) { Limits = limits };
        edit(builder);
        return builder.Build();
    }
}
