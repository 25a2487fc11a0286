using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

public class PatternRepetitionTests
{
    private const int ChainLength = 20_000;

    [Fact]
    public void A_repeated_step_is_taken_as_often_as_allowed()
    {
        var chain = Chain(6);
        var pattern = Pattern.From<Event>().At(Id(0)).Out(KnownRelationships.SubEventOf).Repeated(2, 4);

        Assert.Equal(["n2 by 2", "n3 by 3", "n4 by 4"], chain.Match(pattern).Select(match => $"{match.Nodes.Item2.Id} by {match.LengthOf(0)}"));
    }

    [Fact]
    public void The_nodes_on_the_way_are_in_the_steps()
    {
        var match = Chain(6).Match(Pattern.From<Event>().At(Id(0)).Out(KnownRelationships.SubEventOf).Repeated(3, 3)).Single();

        Assert.Equal(["n1", "n2", "n3"], match.Steps.Select(step => step.To.Id.Value));
    }

    [Fact]
    public void What_is_asked_of_the_last_node_is_not_asked_of_the_nodes_on_the_way()
    {
        var pattern = Pattern.From<Event>().At(Id(0)).Out(KnownRelationships.SubEventOf).Where(node => node.Id == Id(5)).Repeated(1, int.MaxValue);

        Assert.Equal(5, Chain(6).Match(pattern).Single().Length);
    }

    [Fact]
    public void In_a_circle_no_relationship_is_gone_along_twice()
    {
        var builder = new EntityGraphBuilder();
        var nodes = Enumerable.Range(0, 3).Select(node => builder.AddEvent($"n{node}", $"Event {node}")).ToList();
        for (var node = 0; node < 3; node++)
        {
            builder.Relate(nodes[node], KnownRelationships.SubEventOf, nodes[(node + 1) % 3]);
        }

        var pattern = Pattern.From<Event>().At(Id(0)).Out(KnownRelationships.SubEventOf).Repeated(1, int.MaxValue);

        Assert.Equal(["n1", "n2", "n0"], builder.Build().Match(pattern).Select(match => match.Nodes.Item2.Id.Value));
    }

    [Fact]
    public void A_long_chain_is_one_path_between_its_ends()
    {
        var pattern = Pattern.From<Event>().At(Id(0))
            .Out(KnownRelationships.SubEventOf).Repeated(1, int.MaxValue).At(Id(ChainLength));

        Assert.Equal(ChainLength, Chain(ChainLength + 1).Match(pattern).Single().Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Sixteen_million_paths_end_with_the_budget(int pivot)
    {
        var shape = Pattern.From<Event>().At(Id(0)).Out(KnownRelationships.SubEventOf).Repeated(1, int.MaxValue).At(new EntityId("join24")).Shape;
        var diamonds = Diamonds(24);
        var budget = new WalkBudget { MaxExpansions = 50_000 };
        var matches = new PathMatches<ValueList<Node>>(PatternPlan.Of(diamonds, shape, pivot), nodes => nodes.ToValueList(), budget, CancellationToken.None);
        var found = matches.Count();

        Assert.InRange(found, 5_000, 50_000);
        Assert.Equal(CutReason.Expansions, matches.CutReason);
    }

    [Fact]
    public void Of_sixteen_million_paths_the_first_are_found_at_once()
    {
        var pattern = Pattern.From<Event>().At(Id(0));
        var untyped = Pattern.FromAny().At(Id(0));
        for (var step = 0; step < 48; step++)
        {
            untyped = untyped.Out(KnownRelationships.SubEventOf);
        }

        var budget = new WalkBudget { MaxExpansions = 500 };
        var repeated = Diamonds(24).Match(pattern.Out(KnownRelationships.SubEventOf).Repeated(48, 48), budget).Take(3).ToList();
        var written = Diamonds(24).Match(untyped.At(new EntityId("join24")), budget).Take(3).ToList();

        Assert.Equal(3, repeated.Count);
        Assert.Equal(repeated.Select(match => match.Relationships), written.Select(match => match.Relationships));
    }

    private static EntityId Id(int node) => new($"n{node}");

    private static EntityGraph Chain(int length)
    {
        var builder = new EntityGraphBuilder();
        var last = builder.AddEvent("n0", "Event 0");
        for (var node = 1; node < length; node++)
        {
            var next = builder.AddEvent($"n{node}", $"Event {node}");
            builder.Relate(last, KnownRelationships.SubEventOf, next);
            last = next;
        }

        return builder.Build();
    }

    private static EntityGraph Diamonds(int count)
    {
        var builder = new EntityGraphBuilder();
        var last = builder.AddEvent("n0", "Event 0");
        for (var diamond = 1; diamond <= count; diamond++)
        {
            var join = builder.AddEvent($"join{diamond}", $"Join {diamond}");
            foreach (var side in new[] { "left", "right" })
            {
                var middle = builder.AddEvent($"{side}{diamond}", $"Side {diamond}");
                builder.Relate(last, KnownRelationships.SubEventOf, middle);
                builder.Relate(middle, KnownRelationships.SubEventOf, join);
            }

            last = join;
        }

        return builder.Build();
    }

    [Fact]
    public void A_path_that_two_repeated_steps_can_share_in_two_ways_is_two_matches()
    {
        var graph = TypedGraphs.Of(3, [(0, 1), (1, 1), (1, 2)]);
        var pattern = Pattern.FromAny().At(new EntityId("n0"))
            .Step(KnownRelationships.MemberOf.Code, WalkDirection.Forward).Repeated(1, 2)
            .Step(KnownRelationships.MemberOf.Code, WalkDirection.Forward).Repeated(1, 2).At(new EntityId("n2"));
        var matches = graph.Match(pattern).Where(match => match.Length == 3).ToList();

        Assert.Equal([(1, 2), (2, 1)], matches.Select(match => (match.LengthOf(0), match.LengthOf(1))));
        Assert.Equal(matches[0].Relationships, matches[1].Relationships);
        Assert.NotEqual(matches[0], matches[1]);
        Assert.Equal(matches[0], graph.Match(pattern).First(match => match.Length == 3));
    }

    [Fact]
    public void Matches_of_two_patterns_are_equal_where_they_are_the_same_path()
    {
        var graph = TypedGraphs.Of(2, [(0, 1)]);
        var any = Pattern.FromAny().At(new EntityId("n0")).Step();
        var repeated = Pattern.FromAny().At(new EntityId("n0")).Step(KnownRelationships.MemberOf.Code).Repeated(1, 3);

        Assert.Equal(graph.Match(any).Single(), graph.Match(repeated).Single());
    }
}
