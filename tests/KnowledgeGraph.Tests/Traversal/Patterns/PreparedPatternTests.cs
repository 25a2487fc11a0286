using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Patterns;

public class PreparedPatternTests
{
    [Fact]
    public void A_prepared_pattern_finds_what_the_pattern_finds_in_its_order() => Sample((graph, shape) =>
        Assert.Equal(Matches(graph, shape).Take(2_000), Prepared(graph, shape).Match().Take(2_000)));

    [Fact]
    public void From_each_node_it_finds_the_matches_that_begin_there() => Sample((graph, shape) =>
    {
        var prepared = Prepared(graph, shape);
        var all = Matches(graph, shape).Take(2_000).ToList();
        if (all.Count == 2_000)
        {
            return;
        }

        foreach (var node in graph.Nodes<Node>())
        {
            Assert.Equal(all.Where(match => match.Nodes[0].Id == node.Id), prepared.MatchFrom(node.Id));
        }
    });

    [Fact]
    public void A_budget_leaves_the_first_of_the_matches_and_says_that_it_cut() => Gen.Select(PatternGenerators.Graphs, PatternGenerators.Shapes, Gen.Int[0, 60]).Sample(
        (graph, shape, looks) =>
        {
            var whole = Prepared(graph, shape).Match().Take(2_000).ToList();
            var cut = Prepared(graph, shape).Match(new WalkBudget { MaxExpansions = looks });
            var found = cut.ToList();

            Assert.True(whole.Count == 2_000 || found.ToHashSet().IsSubsetOf(whole));
            Assert.True(cut.WasCut || found.SequenceEqual(whole));
        },
        iter: 200);

    [Fact]
    public void What_a_search_needs_is_used_again_also_after_a_budget_cut_one()
    {
        var (_, prepared) = Sayings();
        var search = prepared.Begin(first: null, meter: null);
        prepared.GiveBack(search);
        var cut = prepared.Match(new WalkBudget { MaxExpansions = 1 });

        Assert.True(cut.Count() <= 1);
        Assert.True(cut.WasCut);
        Assert.Same(search, prepared.Begin(first: null, meter: null));
    }

    [Fact]
    public void What_was_handed_out_stays_as_it_is_while_more_is_asked()
    {
        var (graph, prepared) = Sayings();
        var kept = prepared.MatchFrom(new EntityId("e0")).ToList();
        var before = kept.Select(match => match.ToString()).ToList();
        for (var round = 0; round < 2_000; round++)
        {
            Assert.Equal(3, prepared.MatchFrom(new EntityId("e1")).Count());
        }

        Assert.Equal(before, kept.Select(match => match.ToString()));
        Assert.Equal(graph.Match(Denials).Where(match => match.Nodes.Item1.Id.Value == "e0"), kept);
    }

    [Fact]
    public void A_search_within_a_search_has_its_own_place()
    {
        var (_, prepared) = Sayings();
        var pairs = 0;
        foreach (var outer in prepared.MatchFrom(new EntityId("e0")))
        {
            foreach (var inner in prepared.MatchFrom(new EntityId("e0")))
            {
                pairs += outer == inner ? 10 : 1;
            }
        }

        Assert.Equal(36, pairs);
    }

    [Fact]
    public void Who_goes_on_after_the_end_gets_nothing_of_the_next_search()
    {
        var (_, prepared) = Sayings();
        var ended = prepared.MatchFrom(new EntityId("e0")).GetEnumerator();
        Assert.True(ended.MoveNext());
        ended.Dispose();
        using var next = prepared.MatchFrom(new EntityId("e1")).GetEnumerator();

        Assert.False(ended.MoveNext());
        ended.Dispose();
        Assert.True(next.MoveNext());
        Assert.Equal("e1", next.Current.Nodes.Item1.Id.Value);
    }

    [Fact]
    public void Two_threads_ask_one_prepared_pattern()
    {
        var (_, prepared) = Sayings();
        Parallel.For(0, 4_000, number =>
        {
            var happening = $"e{number % 2}";
            Assert.Equal([happening, happening, happening], prepared.MatchFrom(new EntityId(happening)).Select(match => match.Nodes.Item1.Id.Value));
        });
    }

    [Fact]
    public void A_node_of_another_kind_begins_no_match_and_an_unknown_one_is_refused()
    {
        var (_, prepared) = Sayings();

        Assert.Empty(prepared.MatchFrom(new EntityId("a0")));
        Assert.Throws<UnknownIdException>(() => prepared.MatchFrom(new EntityId("nobody")));
    }

    private static (EntityGraph Graph, PreparedPattern<(Event, Statement, Agent)> Prepared) Sayings()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "Paper");
        var article = builder.AddDocument("article", "Article", paper);
        var agents = Enumerable.Range(0, 3).Select(number => builder.AddOrganization($"a{number}", $"Agent {number}")).ToList();
        foreach (var happening in Enumerable.Range(0, 2).Select(number => builder.AddEvent($"e{number}", $"Event {number}")).ToList())
        {
            foreach (var agent in agents)
            {
                builder.Add(new Statement
                {
                    Id = new EntityId($"{happening.Id}-{agent.Id}"),
                    Act = KnownActs.DenyResponsibility,
                    Attribution = [new Hop(agent.Id)],
                    About = [happening.Id],
                    Source = new Provenance { Document = article.Id },
                });
            }
        }

        var graph = builder.Build();
        return (graph, graph.Prepare(Denials));
    }

    private static PathPattern<(Event, Statement), Agent> Denials { get; } =
        Pattern.From<Event>().In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility).Out(KnownRelationships.SpokenBy);

    private static PathMatches<ValueList<Node>> Matches(EntityGraph graph, PatternShape shape) =>
        new(PatternPlan.Of(graph, shape), nodes => nodes.ToValueList(), budget: null, CancellationToken.None);

    private static PreparedPattern<ValueList<Node>> Prepared(EntityGraph graph, PatternShape shape) =>
        new(PatternPlan.Of(graph, shape), nodes => nodes.ToValueList());

    private static void Sample(Action<EntityGraph, PatternShape> law) =>
        Gen.Select(PatternGenerators.Graphs, PatternGenerators.Shapes).Sample(law, iter: 400);
}
