using CsCheck;
using KnowledgeGraph.Indexing;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public class BreadthFirstLawTests
{
    private static readonly Gen<WalkOptions> s_options = Gen.Select(
        WalkGenerators.OptionsWithKinds, Gen.Int[1, 2], (options, threads) => options with { MaxDegreeOfParallelism = threads });

    [Fact]
    public void Levels_are_the_distances_of_Floyd_and_Warshall() => Gen.Select(WalkGenerators.Graphs, s_options).Sample(
        (graph, options) =>
        {
            var distances = Oracle.AllDistances(graph, options);
            foreach (var source in graph.Nodes<Node>().Take(8))
            {
                var tree = graph.BreadthFirst(source, options);
                foreach (var node in graph.Nodes<Node>())
                {
                    int? expected = distances.TryGetValue((source.Id, node.Id), out var distance) ? distance : null;

                    Assert.Equal(expected, tree.LevelOf(node));
                    Assert.Equal(expected ?? -1, tree.LevelAt(graph.OrdinalOf(node)));
                }

                var counts = distances.Where(pair => pair.Key.From == source.Id).CountBy(pair => pair.Value).OrderBy(pair => pair.Key).Select(pair => pair.Value);
                Assert.Equal(counts, tree.LevelCounts);
            }
        },
        iter: 100);

    [Fact]
    public void A_node_is_reached_by_the_first_relationship_that_leads_to_it_from_the_level_before() => Gen.Select(WalkGenerators.Graphs, s_options).Sample(
        (graph, options) =>
        {
            var relationships = graph.Relationships.ToList();
            var arcs = Oracle.Arcs(graph, options);
            foreach (var source in graph.Nodes<Node>().Take(4))
            {
                var tree = graph.BreadthFirst(source, options);
                foreach (var node in graph.Nodes<Node>().Where(node => tree.LevelOf(node) > 0))
                {
                    var expected = arcs.Where(arc => arc.To == node.Id && tree.LevelOf(arc.From) == tree.LevelOf(node) - 1).MinBy(arc => arc.Place);

                    Assert.Equal(expected.From, tree.ParentOf(node)!.Id);
                    Assert.Equal(relationships[expected.Place], tree.ViaOf(node));
                }
            }
        },
        iter: 60);

    [Fact]
    public void The_way_to_a_node_follows_the_parents_and_is_as_long_as_its_level() => Gen.Select(WalkGenerators.Graphs, s_options).Sample(
        (graph, options) =>
        {
            var tree = graph.BreadthFirst(graph.Nodes<Node>().First(), options);
            foreach (var node in graph.Nodes<Node>())
            {
                var path = tree.PathTo(node);
                Assert.Equal((tree.HasReached(node), tree.LevelOf(node) ?? 0), (path.Exists, path.Length));
                var start = path.Steps.Reverse().Aggregate(node, (at, step) =>
                {
                    Assert.Equal((at, tree.ParentOf(at), tree.ViaOf(at)), (step.To, step.From, step.Relationship));
                    return step.From;
                });
                Assert.Equal(path.Exists ? tree.Source : node, start);
            }
        },
        iter: 60);

    [Fact]
    public void What_can_be_reached_is_what_a_neighborhood_without_end_has() => Gen.Select(WalkGenerators.Graphs, s_options).Sample(
        (graph, options) =>
        {
            foreach (var from in graph.Nodes<Node>().Take(5))
            {
                var expected = graph.Neighborhood(from, int.MaxValue, options).Select(neighbor => neighbor.Node).Append(from).ToHashSet();
                var found = graph.ReachableFrom(from, options);

                Assert.Equal(expected, found.ToHashSet());
                Assert.Equal(expected.Count, found.Count);
            }
        },
        iter: 60);

    [Fact]
    public void An_edited_graph_is_searched_anew() => WalkGenerators.Graphs.Sample(
        graph =>
        {
            var source = graph.Nodes<Node>().First().Id;
            graph.BreadthFirst(source);
            if (graph.Relationships.FirstOrDefault(relationship => !relationship.IsDerived) is not { } gone)
            {
                return;
            }

            var edited = graph.Edit(builder => builder.Withdraw(gone.Id));
            var expected = Oracle.QuikGraphDistances(edited, source, WalkOptions.Default);
            var tree = edited.BreadthFirst(source);

            Assert.Equal(expected.Count, tree.ReachedCount);
            Assert.All(expected, pair => Assert.Equal(pair.Value, tree.LevelOf(pair.Key)));
        },
        iter: 50);

    [Fact]
    public void A_cut_search_has_true_levels_and_is_cut_only_if_anything_was_left_to_look_at() => Gen.Select(WalkGenerators.Graphs, s_options, Gen.Int[0, 60]).Sample(
        (graph, options, expansions) =>
        {
            var source = graph.Nodes<Node>().First();
            var whole = graph.BreadthFirst(source, options);
            var limited = graph.BreadthFirst(source, options with { Budget = new WalkBudget { MaxExpansions = expansions } });

            Assert.All(graph.Nodes<Node>().Where(node => limited.HasReached(node)), node => Assert.Equal(whole.LevelOf(node), limited.LevelOf(node)));
            Assert.Equal(limited.LevelCounts.Sum(), graph.Nodes<Node>().Count(node => limited.HasReached(node)));
            Assert.True(limited.WasCut || limited.ReachedCount == whole.ReachedCount);
        },
        iter: 200);

    [Fact]
    public void Large_levels_looked_at_backwards_and_shared_among_threads_give_the_same_tree() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Bool, Gen.Int[1, 12]).Sample(
        (seed, isForward, density) =>
        {
            // More nodes than lie in one page of the answer.
            var (steps, against) = SkewedSteps(seed, 9_000, 9_000 * density, isForward);
            var expected = Plain(steps, against, source: 0);
            foreach (var threads in new[] { 1, 2, 4 })
            {
                var options = new WalkOptions { MaxDegreeOfParallelism = threads };
                var meter = new WalkMeter(options.Budget, CancellationToken.None);
                var (arrivals, levelCounts, cutReason) = BreadthFirstSearch.Run(steps, () => against, 0, options, meter, worthSharing: 0);

                Assert.Equal(expected, arrivals.Pages.SelectMany(page => page).Select(arrival => (Arrival.LevelOf(arrival), Arrival.ParentOf(arrival))));
                Assert.Equal(expected.Count(node => node.Level >= 0), levelCounts.Sum());
                Assert.Null(cutReason);
            }
        },
        iter: 40);

    [Fact]
    public void A_search_shared_among_threads_keeps_to_the_deadline_and_to_cancellation()
    {
        var (steps, against) = SkewedSteps(seed: 7, 3_000, 30_000, isForward: false);
        var late = new WalkOptions { MaxDegreeOfParallelism = 2, Budget = new WalkBudget { Deadline = TimeSpan.Zero } };
        using var source = new CancellationTokenSource();
        Rows CancelAndHandOver()
        {
            source.Cancel();
            return against;
        }

        Assert.Equal(CutReason.Deadline, BreadthFirstSearch.Run(steps, () => against, 0, late, new WalkMeter(late.Budget, CancellationToken.None), worthSharing: 0).CutReason);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            BreadthFirstSearch.Run(
                steps, CancelAndHandOver, 0, new WalkOptions { MaxDegreeOfParallelism = 2 }, new WalkMeter(WalkBudget.Unlimited, source.Token), worthSharing: 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_chain_of_a_million_is_searched_to_its_end(int threads)
    {
        const int Length = 1_000_000;
        var steps = Chain(Length);
        var meter = new WalkMeter(WalkBudget.Unlimited, CancellationToken.None);
        var (arrivals, levelCounts, _) = BreadthFirstSearch.Run(steps, () => steps, 0, new WalkOptions { MaxDegreeOfParallelism = threads }, meter);

        Assert.Equal(Length, levelCounts.Length);
        Assert.Equal((Length - 1, Length - 2), (Arrival.LevelOf(arrivals[^1]), Arrival.ParentOf(arrivals[^1])));
    }

    private static (Rows Steps, Rows Against) SkewedSteps(int seed, int nodes, int count, bool isForward)
    {
        var random = new Random(seed);
        var pairs = Enumerable.Range(0, count).Select(_ => (random.Next(1 + random.Next(nodes)), random.Next(1 + random.Next(nodes)))).ToList();
        var steps = StepsOf(pairs, nodes, bothWays: !isForward, isForward: true);
        return (steps, isForward ? StepsOf(pairs, nodes, bothWays: false, isForward: false) : steps);
    }

    private static Rows Chain(int length)
    {
        var starts = new int[length + 1];
        var nodes = new List<int>(2 * length);
        var relationships = new List<int>(2 * length);
        for (var node = 0; node < length; node++)
        {
            if (node > 0)
            {
                nodes.Add(node - 1);
                relationships.Add(node - 1);
            }

            if (node < length - 1)
            {
                nodes.Add(node + 1);
                relationships.Add(node);
            }

            starts[node + 1] = nodes.Count;
        }

        return new Rows(starts, [.. nodes], [.. relationships]);
    }

    private static Rows StepsOf(List<(int From, int To)> pairs, int nodes, bool bothWays, bool isForward)
    {
        var steps = pairs.Index()
            .SelectMany(pair => bothWays && pair.Item.From != pair.Item.To
                ? new[] { (pair.Item.From, pair.Item.To, pair.Index), (pair.Item.To, pair.Item.From, pair.Index) }
                : [isForward ? (pair.Item.From, pair.Item.To, pair.Index) : (pair.Item.To, pair.Item.From, pair.Index)])
            .OrderBy(step => step.Item1).ThenBy(step => step.Index).ToArray();
        var starts = new int[nodes + 1];
        foreach (var step in steps)
        {
            starts[step.Item1 + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            starts[node + 1] += starts[node];
        }

        return new Rows(starts, Array.ConvertAll(steps, step => step.Item2), Array.ConvertAll(steps, step => step.Index));
    }

    private static (int Level, int Parent)[] Plain(Rows steps, Rows against, int source)
    {
        var found = new (int Level, int Parent)[steps.NodeCount];
        Array.Fill(found, (-1, -1));
        found[source].Level = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var other in steps.NodesAt(node))
            {
                if (found[other].Level < 0)
                {
                    found[other].Level = found[node].Level + 1;
                    queue.Enqueue(other);
                }
            }
        }

        for (var node = 0; node < found.Length; node++)
        {
            if (found[node].Level > 0)
            {
                found[node].Parent = Array.Find(against.NodesAt(node).ToArray(), other => found[other].Level == found[node].Level - 1);
            }
        }

        return found;
    }
}
