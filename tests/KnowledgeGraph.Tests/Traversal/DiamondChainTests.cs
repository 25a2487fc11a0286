using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>
/// 24 diamonds in a row: 2^24 ways in 73 nodes. Whatever hands out ways ends within its budget and says that it was cut; what counts or ranks nodes needs
/// no more than the graph is large.
/// </summary>
public class DiamondChainTests
{
    private const int Count = 24;

    private const int Relationships = 4 * Count;

    private static readonly EntityId s_first = new("n0");

    private static readonly EntityId s_last = new($"n{3 * Count}");

    private static readonly EntityGraph s_graph = TypedGraphs.Of(
        (3 * Count) + 1,
        Enumerable.Range(0, Count).Select(diamond => 3 * diamond).SelectMany(top => new[] { (top, top + 1), (top, top + 2), (top + 1, top + 3), (top + 2, top + 3) }));

    private static readonly WalkOptions s_limited = new() { Budget = new WalkBudget { MaxExpansions = 30_000 } };

    private static readonly WalkOptions s_limitedForward = s_limited with { Direction = WalkDirection.Forward };

    [Fact]
    public void K_shortest_ways_end_with_the_budget()
    {
        var ways = s_graph.ShortestConnections(s_first, s_last, int.MaxValue, s_limited);

        Assert.Equal(CutReason.Expansions, ways.CutReason);
        Assert.InRange(ways.Count, 5, 30_000);
        Assert.All(ways, way => Assert.Equal(2 * Count, way.Length));
    }

    [Fact]
    public void K_cheapest_ways_end_with_the_budget()
    {
        var ways = s_graph.CheapestConnections(s_first, s_last, int.MaxValue, _ => 1, s_limited);

        Assert.Equal(CutReason.Expansions, ways.CutReason);
        Assert.InRange(ways.Count, 5, 30_000);
        Assert.All(ways, way => Assert.Equal(2 * Count, way.Cost));
    }

    [Fact]
    public void All_shortest_ways_are_known_within_twice_the_graph_and_made_one_by_one()
    {
        var enough = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 4 * Relationships } };
        var all = s_graph.AllShortestConnections(s_first, s_last, enough);
        var tooFew = s_graph.AllShortestConnections(s_first, s_last, new WalkOptions { Budget = new WalkBudget { MaxExpansions = Relationships / 2 } });

        Assert.False(all.WasCut);
        Assert.Equal(1 << Count, all.TotalCount);
        Assert.Equal(1_000, all.Take(1_000).Select(way => string.Join(' ', way.Steps)).Distinct().Count());
        Assert.Equal(CutReason.Expansions, tooFew.CutReason);
    }

    [Fact]
    public void One_shortest_or_cheapest_way_needs_no_more_than_twice_the_graph()
    {
        var options = new WalkOptions { Budget = new WalkBudget { MaxExpansions = 2 * Relationships } };

        Assert.Equal(2 * Count, s_graph.ShortestConnection(s_first, s_last, options).Length);
        Assert.Equal(2 * Count, s_graph.CheapestConnection(s_first, s_last, _ => 1, options).Length);
        Assert.Equal((3 * Count) + 1, s_graph.CheapestFrom(s_first, _ => 1, options with { Budget = new WalkBudget { MaxExpansions = 8 * Relationships } }).ReachedCount);
        Assert.True(s_graph.ShortestConnection(s_first, s_last, new WalkOptions { Budget = new WalkBudget { MaxExpansions = 20 } }).WasCut);
    }

    [Theory]
    [InlineData(WalkDirection.Forward)]
    [InlineData(WalkDirection.Both)]
    public void A_repeated_step_of_a_pattern_ends_with_the_budget(WalkDirection direction)
    {
        var anywhere = Pattern.From<Organization>().At(s_first).Step(direction: direction).Repeated(1, int.MaxValue);
        var toTheEnd = Pattern.From<Organization>().Step(KnownRelationships.MemberOf, direction).Repeated(1, int.MaxValue).At(s_last);
        foreach (var matches in new[] { s_graph.Match(anywhere, s_limited.Budget), s_graph.Match(toTheEnd, s_limited.Budget) })
        {
            Assert.InRange(matches.Count(), 1, 30_000);
            Assert.Equal(CutReason.Expansions, matches.CutReason);
        }
    }

    [Fact]
    public void A_deadline_ends_what_would_take_years()
    {
        var soon = new WalkBudget { Deadline = TimeSpan.FromMilliseconds(20) };
        var matches = s_graph.Match(Pattern.From<Organization>().Step().Repeated(1, int.MaxValue), soon);
        var ways = s_graph.ShortestConnections(s_first, s_last, int.MaxValue, new WalkOptions { Budget = soon });

        Assert.InRange(matches.Count(), 1, int.MaxValue);
        Assert.Equal((CutReason.Deadline, CutReason.Deadline), (matches.CutReason, ways.CutReason));
    }

    [Fact]
    public void Cycles_of_a_ring_of_diamonds_end_with_the_budget()
    {
        var cycles = HostileShapes.DiamondRing.Cycles(s_limitedForward).All();

        Assert.Equal(CutReason.Expansions, cycles.CutReason);
        Assert.InRange(cycles.Count, 5, 30_000);
        Assert.Equal(2 * Count, HostileShapes.DiamondRing.ShortestCycles()[0].Length);
    }

    [Fact]
    public void What_asks_about_nodes_and_not_about_ways_needs_no_more_than_the_graph()
    {
        Assert.False(s_graph.BreadthFirst(s_first, s_limited).WasCut);
        Assert.False(s_graph.Neighborhood(s_first, int.MaxValue, s_limited).WasCut);
        Assert.False(s_graph.TopologicalOrder(s_limitedForward).WasCut);
        Assert.False(s_graph.Cycles(s_limitedForward).All().WasCut);
        Assert.False(s_graph.Betweenness(s_limited).WasCut);
        Assert.True(s_graph.CanReach(s_first, s_last, s_limited));

        // Halfway there are as many ways on either side, and all of them go through the corners.
        var between = s_graph.Betweenness(WalkOptions.Forward);
        Assert.Equal(between.Of(new EntityId($"n{3 * (Count / 2)}")), between.Max(measure => measure.Value));
    }
}
