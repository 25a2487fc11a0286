using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Ranking;

public class PageRankTests
{
    private static readonly EntityGraph Wheel = RankGenerators.OfAlliances(
        40_000, Enumerable.Range(1, 39_999).SelectMany(node => new[] { (node, 0), (node, (node * 7 % 39_999) + 1) }));

    [Fact]
    public void Ranks_are_those_of_the_definition() => Gen.Select(RankGenerators.Graphs, RankGenerators.Options, Gen.Int[0, 20]).Sample(
        (graph, options, iterations) =>
        {
            var ranks = graph.PageRank(new PageRankOptions { Iterations = iterations, Tolerance = 0 }, options);

            AssertEqual(ByDefinition(graph, options, iterations, jumps: null), ranks);
        },
        iter: 100);

    [Fact]
    public void Personalized_ranks_are_those_of_the_definition() => Gen.Select(RankGenerators.Graphs, WalkGenerators.Options).Sample(
        (graph, options) =>
        {
            var first = graph.Nodes<Node>().First().Id;
            var last = graph.Nodes<Node>().Last().Id;
            var ranking = new PageRankOptions { Personalization = [first, last, last], Iterations = 12, Tolerance = 0 };
            var jumps = new Dictionary<EntityId, double> { [last] = 2 / 3.0 };
            jumps[first] = jumps.GetValueOrDefault(first) + (1 / 3.0);

            AssertEqual(ByDefinition(graph, options, 12, jumps), graph.PageRank(ranking, options));
        },
        iter: 100);

    [Fact]
    public void Ranks_sum_up_to_one() => RankGenerators.Sample((graph, options) =>
    {
        var ranks = graph.PageRank(options: options);

        Assert.Equal(ranks.Count == 0 ? 0 : 1, ranks.Sum(rank => rank.Value), 1e-12);
    });

    [Fact]
    public void Once_the_changes_are_below_the_tolerance_more_iterations_hardly_change_anything() => RankGenerators.Sample((graph, options) =>
    {
        var ranks = graph.PageRank(new PageRankOptions { Iterations = 1000, Tolerance = 1e-9 }, options);
        var more = graph.PageRank(new PageRankOptions { Iterations = 1000, Tolerance = 0 }, options);

        foreach (var rank in ranks)
        {
            Assert.Equal(more.Of(rank.Node), rank.Value, 1e-8);
        }
    });

    [Fact]
    public void Two_threads_give_the_same_ranks_to_the_last_bit()
    {
        var one = Wheel.PageRank();
        var two = Wheel.PageRank(options: WalkOptions.Forward with { MaxDegreeOfParallelism = 2 });

        Assert.Equal(one, two);
        Assert.Equal("n0", one.Top(1)[0].Node.Id.Value);
    }

    [Fact]
    public void What_nobody_hands_on_goes_everywhere()
    {
        var builder = new EntityGraphBuilder();
        builder.Relate(builder.AddPerson("member", "Member"), KnownRelationships.MemberOf, builder.AddOrganization("club", "Club"));
        builder.AddPerson("hermit", "Hermit");
        var ranks = builder.Build().PageRank(new PageRankOptions { Damping = 0.5, Iterations = 1, Tolerance = 0 });

        // A half of a third from jumps, another of the two that lead nowhere, and to the club half of what the member had.
        var anyone = ((1 / 2.0) + (1 / 2.0 * 2 / 3)) / 3;
        Assert.Equal([anyone, anyone + (1 / 6.0), anyone], ranks.Select(rank => rank.Value), Close);
    }

    [Fact]
    public void Without_options_ranks_go_the_way_that_relationships_lead()
    {
        var ranks = Harbour.Graph.PageRank();

        Assert.True(ranks.Of(Harbour.Press) > ranks.Of(Harbour.Alice));
        Assert.True(ranks.Of(Harbour.Town) > ranks.Of(Harbour.Hermit));
    }

    [Fact]
    public void A_budget_is_taken_an_iteration_at_a_time_and_the_ranks_before_the_cut_are_handed_out()
    {
        var steps = RankGenerators.Steps(Harbour.Graph, WalkOptions.Forward).Count;
        var options = WalkOptions.Forward with { Budget = new WalkBudget { MaxExpansions = (3 * steps) - 1 } };
        var ranks = Harbour.Graph.PageRank(new PageRankOptions { Tolerance = 0 }, options);

        Assert.Equal(CutReason.Expansions, ranks.CutReason);
        Assert.Equal(Harbour.Graph.PageRank(new PageRankOptions { Tolerance = 0, Iterations = 2 }), ranks);
        Assert.Equal(1, ranks.Sum(rank => rank.Value), 1e-12);
    }

    [Fact]
    public void A_deadline_cuts()
    {
        var ranks = Wheel.PageRank(options: WalkOptions.Forward with { Budget = new WalkBudget { Deadline = TimeSpan.Zero } });

        Assert.Equal(CutReason.Deadline, ranks.CutReason);
        Assert.Equal(1 / 40_000.0, ranks.At(17));
    }

    [Fact]
    public void A_ranking_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Wheel.PageRank(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void A_graph_without_nodes_has_no_ranks() => Assert.Empty(new EntityGraphBuilder().Build().PageRank());

    [Fact]
    public void Jumps_to_nobody_are_refused()
    {
        var options = WalkOptions.Forward with { NodeKinds = [NodeKind.Place] };

        Assert.Throws<ArgumentException>(() => Harbour.Graph.PageRank(new PageRankOptions { Personalization = [Harbour.Alice] }, options));
        Assert.Throws<UnknownIdException>(() => Harbour.Graph.PageRank(new PageRankOptions { Personalization = [new EntityId("nobody")] }));
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRankOptions { Damping = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRankOptions { Damping = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRankOptions { Tolerance = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRankOptions { Tolerance = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRankOptions { Iterations = -1 });
    }

    private static bool Close(double expected, double found) => Math.Abs(expected - found) < 1e-15;

    private static void AssertEqual(Dictionary<EntityId, double> expected, NodeMeasures<double> found)
    {
        Assert.Equal(expected.Keys, found.Select(rank => rank.Node.Id));
        foreach (var rank in found)
        {
            Assert.Equal(expected[rank.Node.Id], rank.Value, 1e-13);
        }
    }

    private static Dictionary<EntityId, double> ByDefinition(
        EntityGraph graph, WalkOptions options, int iterations, Dictionary<EntityId, double>? jumps)
    {
        var places = RankGenerators.Places(graph);
        var steps = RankGenerators.Steps(graph, options);
        var nodes = RankGenerators.Nodes(graph, options).Select(node => node.Id).ToList();
        var degrees = steps.CountBy(step => step.From).ToDictionary();
        var ranks = nodes.ToDictionary(node => node, node => Jump(node));
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            var before = ranks;
            var lost = nodes.Where(node => !degrees.ContainsKey(places[node])).Sum(node => before[node]);
            var byPlace = nodes.ToDictionary(node => places[node], node => before[node]);
            ranks = nodes.ToDictionary(
                node => node,
                node => (Jump(node) * (0.15 + (0.85 * lost)))
                    + (0.85 * steps.Where(step => step.To == places[node]).Sum(step => byPlace[step.From] / degrees[step.From])));
        }

        return ranks;

        double Jump(EntityId node) => jumps is null ? 1.0 / nodes.Count : jumps.GetValueOrDefault(node);
    }
}
