using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

public class PatternLawTests
{
    [Fact]
    public void Wherever_the_search_begins_the_paths_are_those_of_nested_loops_in_their_order()
    {
        var found = 0;
        Sample(
            (graph, shape) =>
            {
                var expected = PatternOracle.Paths(graph, shape).Take(2_000).ToList();
                for (var pivot = 0; pivot < shape.Nodes.Count; pivot++)
                {
                    Assert.Equal(expected, Paths(graph, Matches(graph, shape, pivot)).Take(2_000));
                }

                Interlocked.Add(ref found, expected.Count);
            },
            400);

        Assert.True(found > 100, $"Only {found} paths were compared.");
    }

    [Fact]
    public void A_budget_takes_matches_away_and_adds_none() => Gen.Select(PatternGenerators.Graphs, PatternGenerators.Shapes, Gen.Int[0, 60]).Sample(
        (graph, shape, looks) =>
        {
            for (var pivot = 0; pivot < shape.Nodes.Count; pivot++)
            {
                var whole = Matches(graph, shape, pivot).Take(2_000).ToList();
                var cut = Matches(graph, shape, pivot, new WalkBudget { MaxExpansions = looks });
                var found = cut.ToList();

                // Because a search that begins elsewhere may keep paths that are far back in the order.
                Assert.True(whole.Count == 2_000 || found.ToHashSet().IsSubsetOf(whole));
                Assert.True(cut.WasCut || found.SequenceEqual(whole));
                Assert.Equal(found, cut);
            }
        },
        iter: 200);

    [Fact]
    public void The_relationships_of_a_match_lead_through_its_nodes() => Sample(
        (graph, shape) =>
        {
            foreach (var match in Matches(graph, shape, pivot: null).Take(50))
            {
                var steps = match.Steps;
                Assert.Equal(match.Relationships, steps.Select(step => step.Relationship).ToValueList());
                Assert.Equal(match.Length, steps.Count);
                Assert.Equal(steps.Count, steps.Select(step => graph.Relationships.Index().Single(pair => pair.Item == step.Relationship).Index).Distinct().Count());
                var place = 0;
                for (var step = 0; step < shape.Steps.Count; step++)
                {
                    Assert.InRange(match.LengthOf(step), shape.Steps[step].Least, shape.Steps[step].Most);
                    Assert.Equal(match.Nodes[step], steps[place].From);
                    place += match.LengthOf(step);
                    Assert.Equal(match.Nodes[step + 1], steps[place - 1].To);
                }
            }
        },
        100);

    [Fact]
    public void Two_threads_find_the_same_in_one_answer() => Sample(
        (graph, shape) =>
        {
            var matches = Matches(graph, shape, pivot: null);
            var both = new List<PathMatch<ValueList<Node>>>[2];
            Parallel.For(0, 2, thread => both[thread] = [.. matches.Take(500)]);

            Assert.Equal(both[0], both[1]);
        },
        30);

    private static PathMatches<ValueList<Node>> Matches(EntityGraph graph, PatternShape shape, int? pivot, WalkBudget? budget = null) =>
        new(PatternPlan.Of(graph, shape, pivot), nodes => nodes.ToValueList(), budget, CancellationToken.None);

    private static IEnumerable<(ValueList<EntityId> Nodes, ValueList<int> Path)> Paths(EntityGraph graph, PathMatches<ValueList<Node>> matches)
    {
        var places = graph.Relationships.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return matches.Select(match => (
            match.Nodes.Select(node => node.Id).ToValueList(),
            match.Relationships.Select(relationship => places[relationship]).ToValueList()));
    }

    private static void Sample(Action<EntityGraph, PatternShape> law, int times) =>
        Gen.Select(PatternGenerators.Graphs, PatternGenerators.Shapes).Sample(law, iter: times);
}
