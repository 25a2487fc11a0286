using System.Numerics;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class AllShortestConnectionsTests
{
    private const int Diamonds = 24;

    private static readonly EntityGraph s_diamonds = BuildDiamonds();

    private static readonly EntityId s_first = new("corner0");

    private static readonly EntityId s_last = new($"corner{Diamonds}");

    [Fact]
    public void Sixteen_million_ways_over_seventy_three_nodes_are_counted_and_not_made()
    {
        var all = s_diamonds.AllShortestConnections(s_first, s_last);

        Assert.Equal(73, s_diamonds.NodeCount);
        Assert.Equal(BigInteger.Pow(2, Diamonds), all.TotalCount);
        Assert.Equal(2 * Diamonds, all.StepCount);
        Assert.False(all.WasCut);
    }

    [Fact]
    public void The_first_few_of_very_many_ways_come_in_ledger_order()
    {
        var ways = s_diamonds.AllShortestConnections(s_first, s_last).Take(3)
            .Select(connection => string.Join(' ', connection.Steps.Select(step => step.To.Id.Value).Where(id => !id.StartsWith('c')).TakeLast(3)));

        Assert.Equal(["upper21 upper22 upper23", "upper21 upper22 lower23", "upper21 lower22 upper23"], ways);
    }

    [Fact]
    public void A_budget_that_lasts_for_one_way_hands_out_one_and_says_so()
    {
        // The search itself looks at each of the four relationships of a diamond at most twice.
        var all = s_diamonds.AllShortestConnections(s_first, s_last, new WalkOptions { Budget = new WalkBudget { MaxExpansions = 8 * Diamonds } });
        var one = Assert.Single(all);

        Assert.Equal(CutReason.Expansions, all.CutReason);
        Assert.True(one.WasCut);
        Assert.Equal(2 * Diamonds, one.Length);
        Assert.Equal(1, all.TotalCount);
    }

    [Fact]
    public void A_budget_that_lasts_for_none_says_that_nobody_knows()
    {
        var options = new WalkOptions { Budget = new WalkBudget { MaxExpansions = Diamonds } };

        Assert.Empty(s_diamonds.AllShortestConnections(s_first, s_last, options));
        Assert.True(s_diamonds.AllShortestConnections(s_first, s_last, options).WasCut);
        Assert.Null(s_diamonds.CanReach(s_first, s_last, options));
    }

    [Fact]
    public void Two_relationships_between_the_same_two_nodes_are_two_ways()
    {
        var builder = new EntityGraphBuilder();
        var agent = builder.AddPerson("agent", "Agent");
        var club = builder.AddOrganization("club", "Club");
        builder.Relate(agent, KnownRelationships.SpeaksFor, club);
        builder.Relate(agent, KnownRelationships.MemberOf, club);
        var all = builder.Build().AllShortestConnections(agent, club);

        Assert.Equal(["Agent — speaks for → Club", "Agent — member of → Club"], all.Select(connection => connection.ToString()));
        Assert.Equal("2 of length 1: Agent — speaks for → Club", all.ToString());
    }

    [Fact]
    public void From_a_node_to_itself_there_is_one_way_and_to_a_hermit_none()
    {
        var self = Harbour.Graph.AllShortestConnections(Harbour.Alice, Harbour.Alice);
        var none = Harbour.Graph.AllShortestConnections(Harbour.Alice, Harbour.Hermit);

        Assert.Equal((BigInteger.One, 0), (self.TotalCount, Assert.Single(self).Length));
        Assert.Equal(BigInteger.Zero, none.TotalCount);
        Assert.Empty(none);
        Assert.StartsWith("There is no connection from Alice Moreau to Iris Holm: the walk ends after ", none.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_from_a_hub_is_looked_for_from_its_other_end()
    {
        // Two of ten thousand members share a second club.
        var builder = new EntityGraphBuilder();
        var hub = builder.AddOrganization("hub", "Hub");
        var club = builder.AddOrganization("club", "Club");
        for (var member = 0; member < 10_000; member++)
        {
            var person = builder.AddPerson($"m{member}", $"Member {member}");
            builder.Relate(person, KnownRelationships.MemberOf, hub);
            if (member is 7_000 or 9_000)
            {
                builder.Relate(person, KnownRelationships.FounderOf, club);
            }
        }

        var graph = builder.Build();
        var options = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 20 } };

        Assert.Equal("Hub ← member of — Member 7000 — founder of → Club", graph.ShortestConnection(hub, club, options).ToString());
        Assert.Equal("Club ← founder of — Member 7000 — member of → Hub", graph.ShortestConnection(club, hub, options).ToString());
        Assert.Equal(2, graph.AllShortestConnections(hub, club, options).TotalCount);
        Assert.True(graph.CanReach(hub, club, options));
    }

    [Fact]
    public void That_nothing_leads_to_the_end_is_known_at_once()
    {
        var options = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 0 } };

        Assert.False(s_diamonds.Edit(builder => builder.AddPerson("hermit", "Hermit")).CanReach(s_first, new EntityId("hermit"), options));
    }

    [Fact]
    public void A_long_chain_is_walked_from_end_to_end()
    {
        const int Length = 20_000;
        var builder = new EntityGraphBuilder();
        var organizations = Enumerable.Range(0, Length + 1).Select(place => builder.AddOrganization($"o{place}", $"O {place}")).ToList();
        for (var place = 0; place < Length; place++)
        {
            builder.Relate(organizations[place], KnownRelationships.MemberOf, organizations[place + 1]);
        }

        var graph = builder.Build();
        var all = graph.AllShortestConnections(organizations[0], organizations[Length], WalkOptions.Forward);

        Assert.Equal(Length, graph.ShortestConnection(organizations[0], organizations[Length]).Length);
        Assert.Equal((BigInteger.One, Length), (all.TotalCount, all.Single().Length));
        Assert.False(graph.CanReach(organizations[Length], organizations[0], WalkOptions.Forward));
    }

    [Fact]
    public void A_cancelled_search_throws()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => s_diamonds.AllShortestConnections(s_first, s_last, cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => s_diamonds.CanReach(s_first, s_last, cancellationToken: cancelled));
    }

    private static EntityGraph BuildDiamonds()
    {
        var builder = new EntityGraphBuilder();
        var corner = builder.AddOrganization("corner0", "Corner 0");
        for (var diamond = 0; diamond < Diamonds; diamond++)
        {
            var upper = builder.AddOrganization($"upper{diamond}", $"Upper {diamond}");
            var lower = builder.AddOrganization($"lower{diamond}", $"Lower {diamond}");
            var next = builder.AddOrganization($"corner{diamond + 1}", $"Corner {diamond + 1}");
            builder.Relate(corner, KnownRelationships.MemberOf, upper);
            builder.Relate(corner, KnownRelationships.MemberOf, lower);
            builder.Relate(upper, KnownRelationships.MemberOf, next);
            builder.Relate(lower, KnownRelationships.MemberOf, next);
            corner = next;
        }

        return builder.Build();
    }
}
