using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class NeighborhoodTests
{
    private static readonly WalkOptions EnteredOnly = new() { IncludeDerived = false };

    [Fact]
    public void Neighbors_print_their_names_in_ledger_order()
    {
        var neighborhood = Harbour.Graph.Neighborhood(Harbour.Press);

        Assert.Equal(["Alice Moreau", "Bruno Keller", "Port Clement"], neighborhood.Select(neighbor => neighbor.ToString()));
    }

    [Fact]
    public void Nearer_neighbors_come_before_farther_ones()
    {
        var neighborhood = Harbour.Graph.Neighborhood(Harbour.Town, 2, EnteredOnly);

        Assert.Equal(
            [(Harbour.Press, 1), (Harbour.Alice, 2), (Harbour.Bruno, 2)],
            neighborhood.Select(neighbor => (neighbor.Node.Id, neighbor.Distance)));
    }

    [Fact]
    public void A_statement_is_a_neighbor_of_what_it_is_about_and_prints_its_id()
    {
        var neighborhood = Harbour.Graph.Neighborhood(Harbour.Bruno);

        Assert.Equal(["Harbour Press", "statement report"], neighborhood.Select(neighbor => neighbor.ToString()));
    }

    [Fact]
    public void The_center_is_not_among_the_neighbors_even_if_it_is_its_own_ally()
    {
        var builder = new EntityGraphBuilder();
        var league = builder.AddOrganization("league", "League");
        builder.Relate(league, KnownRelationships.AlliedWith, league);
        var neighborhood = builder.Build().Neighborhood(league);

        Assert.Empty(neighborhood);
        Assert.Equal(["league.allied-with.league"], neighborhood.Relationships.Select(relationship => relationship.Id.Value));
    }

    [Fact]
    public void Relationships_between_two_neighbors_belong_to_the_neighborhood()
    {
        var builder = new EntityGraphBuilder();
        var center = builder.AddOrganization("center", "Center");
        var left = builder.AddOrganization("left", "Left");
        var right = builder.AddOrganization("right", "Right");
        var outside = builder.AddOrganization("outside", "Outside");
        builder.Relate(right, KnownRelationships.MemberOf, left);
        builder.Relate(center, KnownRelationships.MemberOf, left);
        builder.Relate(center, KnownRelationships.MemberOf, right);
        builder.Relate(right, KnownRelationships.MemberOf, outside);
        var neighborhood = builder.Build().Neighborhood(center, 1, new WalkOptions { Direction = WalkDirection.Forward });

        Assert.Equal(
            ["right.member-of.left", "center.member-of.left", "center.member-of.right"],
            neighborhood.Relationships.Select(relationship => relationship.Id.Value));
    }

    [Fact]
    public void A_neighbor_says_by_which_relationship_it_was_reached()
    {
        var neighborhood = Harbour.Graph.Neighborhood(Harbour.Town, 2, EnteredOnly);

        Assert.Equal(
            ["press based-in town", "alice founder-of press", "bruno member-of press"],
            neighborhood.Select(neighbor => neighbor.Via.ToString()));
    }

    [Fact]
    public void Depth_zero_has_no_neighbors() => Assert.Empty(Harbour.Graph.Neighborhood(Harbour.Press, 0));

    [Fact]
    public void Someone_without_relationships_has_no_neighbors_and_that_is_no_cut()
    {
        var neighborhood = Harbour.Graph.Neighborhood(Harbour.Hermit, int.MaxValue);

        Assert.Empty(neighborhood);
        Assert.False(neighborhood.WasCut);
    }

    [Fact]
    public void A_negative_depth_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Graph.Neighborhood(Harbour.Press, -1));

    [Fact]
    public void An_unknown_center_is_answered_with_the_nearest_ids()
    {
        var exception = Assert.Throws<UnknownIdException>(() => Harbour.Graph.Neighborhood(new EntityId("pres")));

        Assert.Equal(Harbour.Press, exception.Nearest[0]);
    }

    [Fact]
    public void A_neighborhood_says_how_large_it_is()
    {
        Assert.Equal("Harbour Press: 3 nodes within 1", Harbour.Graph.Neighborhood(Harbour.Press).ToString());
        Assert.Equal("Port Clement: 1 node within 1", Harbour.Graph.Neighborhood(Harbour.Town).ToString());
    }
}
