using CsCheck;
using KnowledgeGraph.Tests.Traversal.Ranking;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Communities;

public class CommunitiesTests
{
    private static readonly Gen<CommunityOptions> Searches = Gen.Select(
        Gen.Double[0, 3], Gen.Int[0, 1000], Gen.Int[1, 4], (resolution, seed, iterations) => new CommunityOptions { Resolution = resolution, Seed = seed, Iterations = iterations });

    // Thirty cliques of five, each connected with the next by one alliance.
    private static readonly EntityGraph RingOfCliques = RankGenerators.OfAlliances(
        150, (from first in Enumerable.Range(0, 30) from one in Enumerable.Range(0, 5) from other in Enumerable.Range(one + 1, 4 - one) select ((first * 5) + one, (first * 5) + other))
            .Concat(Enumerable.Range(0, 30).Select(first => (first * 5, ((first * 5) + 9) % 150))));

    [Fact]
    public void Each_node_of_the_kinds_asked_for_is_in_one_community() => Sample((graph, search, options) =>
    {
        var found = graph.Communities(search, options);

        Assert.Equal(
            RankGenerators.Nodes(graph, options).Select(node => node.Id).Order(), found.SelectMany(community => community).Select(node => node.Id).Order());
        Assert.All(found, community => Assert.Equal(community[0], community.Label));
    });

    [Fact]
    public void Each_community_is_connected_within_itself() => Sample((graph, search, options) =>
        Assert.All(graph.Communities(search, options), community => AssertConnected(graph, options, community)));

    [Fact]
    public void Modularity_is_that_of_the_definition() => Sample((graph, search, options) =>
    {
        var found = graph.Communities(search, options);
        var numbers = RankGenerators.Nodes(graph, options).ToDictionary(node => graph.OrdinalOf(node.Id), node => found.Of(node)!.Number);

        Assert.Equal(ModularityOf(Pairs(graph, options), numbers, search.Resolution), found.Modularity, 1e-12);
    });

    [Fact]
    public void No_division_is_better_than_the_best_and_most_found_are_the_best()
    {
        var (best, all) = (0, 0);
        Gen.Select(RankGenerators.Tiny, Gen.Int[0, 1000]).Sample(
            (graph, seed) =>
            {
                var found = graph.Communities(new CommunityOptions { Seed = seed }).Modularity;
                var highest = Divisions(graph.NodeCount).Max(division => ModularityOf(Pairs(graph, WalkOptions.Default), division, 1));
                Assert.InRange(found, double.NegativeInfinity, highest + 1e-12);
                Interlocked.Increment(ref all);
                Interlocked.Add(ref best, found > highest - 1e-12 ? 1 : 0);
            },
            iter: 100);

        Assert.True(best > 0.7 * all, $"{best} of {all} are the best.");
    }

    [Fact]
    public void No_single_node_would_be_better_off_in_another_community_once_nothing_changes() => Gen.Select(RankGenerators.Dense, Gen.Int[0, 1000]).Sample(
        (graph, seed) =>
        {
            var found = graph.Communities(new CommunityOptions { Seed = seed, Iterations = 100 });
            var numbers = graph.Nodes<Node>().Select(node => found.Of(node)!.Number).Index().ToDictionary(pair => pair.Index, pair => pair.Item);
            var pairs = Pairs(graph, WalkOptions.Default);
            foreach (var node in numbers.Keys.ToList())
            {
                for (var number = 0; number <= found.Count; number++)
                {
                    var moved = new Dictionary<int, int>(numbers) { [node] = number };
                    Assert.InRange(ModularityOf(pairs, moved, 1), -1, found.Modularity + 1e-9);
                }
            }
        },
        iter: 20);

    [Fact]
    public void As_of_a_moment_they_do_not_depend_on_what_was_recorded_later()
    {
        var moment = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var seed = 0; seed < 20; seed++)
        {
            var search = new CommunityOptions { Seed = seed, Resolution = 1.5 };
            var found = new[] { 0, 1, 50 }.Select(later => Text(Late.Grown(later).AsOf(KnowledgeCut.Recorded(moment)).Communities(search))).Distinct();

            Assert.Single(found);
        }

        static string Text(CommunityPartition found) =>
            string.Join(';', found.Select(community => string.Join(',', community.Select(node => node.Id.Value))));
    }

    [Fact]
    public void A_ring_of_cliques_falls_into_its_cliques_if_the_resolution_is_high_enough()
    {
        var found = RingOfCliques.Communities(new CommunityOptions { Resolution = 2 });

        Assert.Equal(30, found.Count);
        Assert.All(found, community => Assert.Equal(Enumerable.Range(community.Number * 5, 5).Select(node => $"n{node}"), community.Select(node => node.Id.Value)));
    }

    [Fact]
    public void Without_resolution_communities_are_what_is_connected() => Gen.Select(RankGenerators.Graphs, RankGenerators.Options, Gen.Int[0, 1000]).Sample(
        (graph, options, seed) =>
        {
            var found = graph.Communities(new CommunityOptions { Resolution = 0, Seed = seed }, options);

            Assert.All(RankGenerators.Steps(graph, options), step => Assert.Equal(found.Of(graph.IdAt(step.From))!.Number, found.Of(graph.IdAt(step.To))!.Number));
        },
        iter: 100);

    [Fact]
    public void With_very_much_resolution_each_node_is_by_itself() =>
        Assert.Equal(150, RingOfCliques.Communities(new CommunityOptions { Resolution = 1e6 }).Count);

    [Fact]
    public void The_same_seed_finds_the_same() => Sample((graph, search, options) =>
        Assert.Equal(Members(graph.Communities(search, options)), Members(graph.Communities(search, options with { MaxDegreeOfParallelism = 2 }))));

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_divided()
    {
        var chain = RankGenerators.OfAlliances(100_000, Enumerable.Range(0, 99_999).Select(node => (node, node + 1)));
        var found = chain.Communities(new CommunityOptions { Iterations = 2 });

        Assert.InRange(found.Modularity, 0.9, 1);
        Assert.Equal(100_000, found.Sum(community => community.Count));
    }

    [Fact]
    public void A_star_is_one_community()
    {
        var star = RankGenerators.OfAlliances(20_000, Enumerable.Range(1, 19_999).Select(node => (0, node)));

        Assert.Equal("Node 0: 20000 nodes", Assert.Single(star.Communities()).ToString());
    }

    [Fact]
    public void A_search_that_is_cut_still_divides_everything_into_what_is_connected() => Gen.Select(
        RankGenerators.Graphs, RankGenerators.Options, Gen.Int[0, 500]).Sample(
        (graph, options, expansions) =>
        {
            var found = graph.Communities(options: options with { Budget = new WalkBudget { MaxExpansions = expansions } });

            Assert.Equal(RankGenerators.Nodes(graph, options).Count(), found.Sum(community => community.Count));
            Assert.All(found, community => AssertConnected(graph, options, community));
            Assert.True(found.WasCut || Members(found).SequenceEqual(Members(graph.Communities(options: options))));
        },
        iter: 100);

    [Fact]
    public void A_search_without_any_budget_is_cut_and_leaves_each_node_by_itself()
    {
        var found = RingOfCliques.Communities(options: new WalkOptions { Budget = new WalkBudget { MaxExpansions = 0 } });

        Assert.Equal("150 communities of 150 nodes (cut)", found.ToString());
        Assert.Equal(CutReason.Expansions, found.CutReason);
    }

    [Fact]
    public void A_search_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => RingOfCliques.Communities(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommunityOptions { Resolution = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommunityOptions { Resolution = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommunityOptions { Resolution = double.PositiveInfinity });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommunityOptions { Iterations = 0 });
    }

    [Fact]
    public void A_community_that_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RingOfCliques.Communities()[30]);
        Assert.Throws<ArgumentOutOfRangeException>(() => RingOfCliques.Communities()[-1]);
        Assert.Throws<UnknownIdException>(() => RingOfCliques.Communities().Of(new EntityId("nobody")));
    }

    private static void Sample(Action<EntityGraph, CommunityOptions, WalkOptions> law) =>
        Gen.Select(RankGenerators.Graphs, Searches, RankGenerators.Options).Sample(law, iter: 100);

    private static IEnumerable<string> Members(CommunityPartition found) => found.Select(community => string.Join(' ', community.Select(node => node.Id)));

    private static void AssertConnected(EntityGraph graph, WalkOptions options, Community community)
    {
        var members = community.Select(node => graph.OrdinalOf(node.Id)).ToHashSet();
        var steps = Pairs(graph, options).Where(pair => members.Contains(pair.From) && members.Contains(pair.To)).ToList();
        var reached = new HashSet<int> { members.First() };
        while (steps.Exists(step => reached.Contains(step.From) != reached.Contains(step.To)))
        {
            reached.UnionWith(steps.Where(step => reached.Contains(step.From)).Select(step => step.To).ToList());
            reached.UnionWith(steps.Where(step => reached.Contains(step.To)).Select(step => step.From).ToList());
        }

        Assert.Equal(members.Count, reached.Count);
    }

    // Each relationship once, whichever way it leads.
    private static List<(int From, int To)> Pairs(EntityGraph graph, WalkOptions options)
    {
        var places = RankGenerators.Places(graph);
        var nodes = RankGenerators.Nodes(graph, options).Select(node => node.Id).ToHashSet();
        return [.. Oracle.Arcs(graph, options with { Direction = WalkDirection.Both })
            .DistinctBy(arc => arc.Place)
            .Where(arc => nodes.Contains(arc.From) && nodes.Contains(arc.To))
            .Select(arc => (places[arc.From], places[arc.To]))];
    }

    private static double ModularityOf(List<(int From, int To)> pairs, Dictionary<int, int> numbers, double resolution)
    {
        if (pairs.Count == 0)
        {
            return 0;
        }

        var ends = pairs.Concat(pairs.Select(pair => (pair.To, pair.From))).CountBy(pair => numbers[pair.Item1]);
        return (pairs.Count(pair => numbers[pair.From] == numbers[pair.To]) / (double)pairs.Count)
            - (resolution * ends.Sum(pair => Math.Pow(pair.Value / (2.0 * pairs.Count), 2)));
    }

    private static IEnumerable<Dictionary<int, int>> Divisions(int count)
    {
        if (count == 0)
        {
            return [[]];
        }

        return from division in Divisions(count - 1)
               from number in Enumerable.Range(0, division.Values.DefaultIfEmpty(-1).Max() + 2)
               select new Dictionary<int, int>(division) { [count - 1] = number };
    }
}
