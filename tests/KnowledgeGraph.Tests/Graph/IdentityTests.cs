using CsCheck;

namespace KnowledgeGraph.Tests.Graph;

public sealed class IdentityTests
{
    private static readonly EntityId J = new("j");

    [Fact]
    public void Without_a_judgement_a_node_is_alone_and_nobody_has_judged()
    {
        var graph = Scene.Graph();

        Assert.Equal([Scene.Corps], graph.SameAs(Scene.Corps));
        Assert.Null(graph.IdentityOf(Scene.Corps, Scene.Legion));
        Assert.Equal(JudgementVerdict.Same, graph.IdentityOf(Scene.Corps, Scene.Corps));
    }

    [Fact]
    public void Same_joins_through_others_in_ordinal_order()
    {
        var graph = Judged(Scene.Judge("j", JudgementVerdict.Same, Scene.Paper, Scene.Legion), Scene.Judge("k", JudgementVerdict.Same, Scene.Corps, Scene.Legion));

        Assert.All(new[] { Scene.Corps, Scene.Legion, Scene.Paper }, id => Assert.Equal([Scene.Corps, Scene.Legion, Scene.Paper], graph.SameAs(id)));
        Assert.Equal(JudgementVerdict.Same, graph.IdentityOf(Scene.Corps, Scene.Paper));
        Assert.Equal(Scene.Corps, graph.Get<Organization>(Scene.Corps).Id);
    }

    [Fact]
    public void Not_same_and_unsure_are_told_both_ways()
    {
        var graph = Judged(Scene.Judge("j", JudgementVerdict.NotSame, Scene.Paper, Scene.Legion), Scene.Judge("k", JudgementVerdict.Unsure, Scene.Corps, Scene.Legion));

        Assert.Equal((JudgementVerdict.NotSame, JudgementVerdict.NotSame), (graph.IdentityOf(Scene.Paper, Scene.Legion), graph.IdentityOf(Scene.Legion, Scene.Paper)));
        Assert.Equal((JudgementVerdict.Unsure, JudgementVerdict.Unsure), (graph.IdentityOf(Scene.Corps, Scene.Legion), graph.IdentityOf(Scene.Legion, Scene.Corps)));
        Assert.Null(graph.IdentityOf(Scene.Corps, Scene.Paper));
        Assert.Equal([Scene.Legion], graph.SameAs(Scene.Legion));
        Assert.Empty(graph.Findings);
    }

    [Fact]
    public void What_keeps_one_of_a_group_from_another_keeps_all_of_it()
    {
        var graph = Judged(Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion), Scene.Judge("k", JudgementVerdict.NotSame, Scene.Legion, Scene.Paper));

        Assert.Equal(JudgementVerdict.NotSame, graph.IdentityOf(Scene.Corps, Scene.Paper));
    }

    [Fact]
    public void A_group_that_contains_a_not_same_falls_back_to_unsure_and_is_a_finding()
    {
        var graph = Judged(
            Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion),
            Scene.Judge("k", JudgementVerdict.Same, Scene.Legion, Scene.Paper),
            Scene.Judge("n", JudgementVerdict.NotSame, Scene.Corps, Scene.Paper));

        Assert.Equal([Scene.Corps], graph.SameAs(Scene.Corps));
        Assert.Equal(JudgementVerdict.Unsure, graph.IdentityOf(Scene.Corps, Scene.Legion));
        Assert.Equal(JudgementVerdict.Unsure, graph.IdentityOf(Scene.Corps, Scene.Paper));
        var finding = Assert.Single(graph.Findings);
        Assert.Equal(FindingCode.IdentityContradiction, finding.Code);
        Assert.Equal([Scene.Corps, Scene.Legion, Scene.Paper, new EntityId("n")], finding.Evidence);
    }

    [Fact]
    public void Withdrawing_a_judgement_undoes_the_group()
    {
        var joined = Judged(Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion));
        var parted = joined.Edit(edit => edit.Withdraw(J, "two after all"));

        Assert.Equal([Scene.Corps], parted.SameAs(Scene.Corps));
        Assert.Null(parted.IdentityOf(Scene.Corps, Scene.Legion));
        Assert.Equal([Scene.Corps, Scene.Legion], joined.SameAs(Scene.Corps));
        Assert.Equal("two after all", parted.ReasonFor(J));
    }

    [Fact]
    public void Judgements_about_conflicts_join_nothing()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Deny));
            builder.Add(Scene.Judge("j", JudgementVerdict.Conflict, Scene.Claim, new EntityId("s")));
        });

        Assert.Null(graph.IdentityOf(Scene.Claim, new EntityId("s")));
        Assert.False(graph.Judgements.Single().IsAboutIdentity);
    }

    [Fact]
    public void A_withdrawn_statement_is_one_with_nothing_anymore()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("s", KnownActs.Assert));
            builder.Add(Scene.Said("t", KnownActs.Assert));
            builder.Add(Scene.Judge("j", JudgementVerdict.Same, new EntityId("s"), new EntityId("t"), Scene.Claim));
            builder.Withdraw(Scene.Claim);
        });

        Assert.Equal(["s", "t"], graph.SameAs(new EntityId("s")).Select(id => id.Value));
        Assert.Equal([Scene.Claim], graph.SameAs(Scene.Claim));
    }

    [Fact]
    public void A_judgement_on_thousands_costs_no_more_than_its_length()
    {
        var ids = Enumerable.Range(0, 20_000).Select(number => new EntityId("n" + number)).ToList();
        var builder = new EntityGraphBuilder();
        ids.ForEach(id => builder.Add(new Thing { Id = id, Name = "n" }));
        builder.Add(Scene.Judge("j", JudgementVerdict.Unsure, [.. ids]));
        for (var index = ids.Count - 1; index > 0; index--)
        {
            builder.Add(Scene.Judge("k" + index, JudgementVerdict.Same, ids[index - 1], ids[index]));
        }

        var graph = builder.Build();
        Assert.Equal(ids.Count, graph.SameAs(ids[0]).Count);
        Assert.Equal(JudgementVerdict.Same, graph.IdentityOf(ids[0], ids[^1]));
    }

    [Fact]
    public void Verdicts_are_those_of_a_plain_reckoning()
    {
        EntityId[] ids = [.. "abcde".Select(letter => new EntityId(letter.ToString()))];
        var judgements = Gen.Select(Gen.Enum<JudgementVerdict>().Where(verdict => verdict <= JudgementVerdict.NotSame), Gen.Int[0, 4], Gen.Int[0, 4])
            .Where((_, left, right) => left != right).List[0, 8];

        judgements.Sample(given =>
        {
            var builder = new EntityGraphBuilder();
            Array.ForEach(ids, id => builder.Add(new Thing { Id = id, Name = "n" }));
            for (var index = 0; index < given.Count; index++)
            {
                builder.Add(Scene.Judge("j" + index, given[index].Item1, ids[given[index].Item2], ids[given[index].Item3]));
            }

            var graph = builder.Build();
            for (var left = 0; left < ids.Length; left++)
            {
                for (var right = 0; right < ids.Length; right++)
                {
                    Assert.Equal(Expected(given, left, right), graph.IdentityOf(ids[left], ids[right]));
                }
            }
        });
    }

    /// <summary>Reaches along <em>same</em> step by step, and looks at every judgement between the two groups.</summary>
    private static JudgementVerdict? Expected(List<(JudgementVerdict Verdict, int Left, int Right)> given, int left, int right)
    {
        if (left == right)
        {
            return JudgementVerdict.Same;
        }

        var (lefts, rights) = (Reach(given, left), Reach(given, right));
        bool IsTorn(HashSet<int> group) => given.Exists(one => one.Verdict == JudgementVerdict.NotSame && group.Contains(one.Left) && group.Contains(one.Right));
        if (lefts.Contains(right))
        {
            return IsTorn(lefts) ? JudgementVerdict.Unsure : JudgementVerdict.Same;
        }

        lefts = IsTorn(lefts) ? [left] : lefts;
        rights = IsTorn(rights) ? [right] : rights;
        bool AreJudged(JudgementVerdict verdict) => given.Exists(one => one.Verdict == verdict
            && ((lefts.Contains(one.Left) && rights.Contains(one.Right)) || (lefts.Contains(one.Right) && rights.Contains(one.Left))));
        return AreJudged(JudgementVerdict.NotSame) ? JudgementVerdict.NotSame : AreJudged(JudgementVerdict.Unsure) ? JudgementVerdict.Unsure : null;
    }

    private static HashSet<int> Reach(List<(JudgementVerdict Verdict, int Left, int Right)> given, int start)
    {
        HashSet<int> reached = [start];
        for (var round = 0; round < 5; round++)
        {
            foreach (var one in given.Where(one => one.Verdict == JudgementVerdict.Same && (reached.Contains(one.Left) || reached.Contains(one.Right))))
            {
                reached.Add(one.Left);
                reached.Add(one.Right);
            }
        }

        return reached;
    }

    private static EntityGraph Judged(params Judgement[] judgements) => Scene.Graph(builder => Array.ForEach(judgements, judgement => builder.Add(judgement)));
}
