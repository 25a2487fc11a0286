namespace KnowledgeGraph.Tests.Graph.AsOf;

public sealed class PublishedCutTests
{
    private static readonly UncertainTime FirstOfJune = UncertainTime.OnDay(2023, 6, 1);

    [Fact]
    public void A_statement_is_visible_once_its_document_was_certainly_published()
    {
        var graph = Scene.Graph();

        Assert.DoesNotContain(Scene.TheClaim, AsOf(graph, "2023-05-31").Statements);
        Assert.Contains(Scene.TheClaim, AsOf(graph, "2023-06-01").Statements);
        Assert.Contains(Scene.TheClaim, AsOf(graph, "2023-06").Statements);
    }

    [Theory]
    [InlineData("2023-06-01", true, false)]
    [InlineData("2023-06", false, true)]
    [InlineData("../2023-06-01", true, false)]
    [InlineData("2023-06-01/..", false, true)]
    [InlineData("2023-06-02", false, false)]
    [InlineData("2023-06-02/..", false, false)]
    [InlineData("2023-06-01?", true, false)]
    public void What_ends_later_than_the_moment_only_may_be_within(string published, bool isVisible, bool isPossible)
    {
        var statement = Own("s", UncertainTime.FromEdtf(published));
        var cut = AsOf(Scene.Graph(builder => builder.Add(statement)), "2023-06-01");

        Assert.Equal((isVisible, isPossible), (cut.Contains(statement), cut.PossiblyVisible.Contains(statement)));
    }

    [Fact]
    public void What_was_published_nobody_says_when_is_shown_only_if_the_caller_includes_the_possible()
    {
        var statement = Scene.Said("s", KnownActs.Assert) with { Source = null };
        var graph = Scene.Graph(builder => builder.Add(statement));
        var strict = graph.AsOf(KnowledgeCut.Published(FirstOfJune));
        var generous = graph.AsOf(KnowledgeCut.Published(FirstOfJune) with { IncludesPossible = true });

        Assert.False(strict.Contains(statement));
        Assert.True(generous.Contains(statement));
        Assert.Equal([statement], strict.PossiblyVisible);
        Assert.Equal([statement], generous.PossiblyVisible);
    }

    [Fact]
    public void A_relative_time_of_publication_is_solved()
    {
        var statement = Own("s", UncertainTime.RelativeTo(Scene.Article, TimeOffset.Days(2)));
        var graph = Scene.Graph(builder => builder.Add(statement));

        Assert.False(AsOf(graph, "2023-06-02").Contains(statement));
        Assert.True(AsOf(graph, "2023-06-03").Contains(statement));
    }

    [Fact]
    public void Entities_stay_as_neutral_nodes_and_what_statements_said_of_them_goes()
    {
        var graph = Scene.Graph(builder => builder.Add(Scene.Said("s", KnownActs.Assert, Scene.Proposition("p", KnownPredicates.OccurredAt, (KnownRoles.Event, Scene.Attack), (KnownRoles.Place, Scene.Village)))));
        var before = AsOf(graph, "2023-05-31");

        Assert.Equal([Scene.Village], graph.Out(Scene.Attack, KnownRelationships.OccursIn).Select(place => place.Id));
        Assert.Empty(before.Out(Scene.Attack, KnownRelationships.OccursIn));
        Assert.Empty(before.StatementsAbout(Scene.Attack));
        Assert.Equal(graph.Nodes<Entity>(), before.Nodes<Entity>());
    }

    [Fact]
    public void A_retraction_that_was_not_published_yet_takes_nothing_back()
    {
        var graph = Scene.Graph(builder => builder.Add(Own("r", UncertainTime.OnDay(2023, 6, 3)) with
        {
            Act = KnownActs.Retract,
            Attribution = [new Hop(Scene.Paper), new Hop(Scene.Corps, Scene.Legion)],
            Targets = [new StatementTarget(Scene.Claim)],
        }));

        Assert.All(AsOf(graph, "2023-06-02").WhoClaimedResponsibilityFor(Scene.Attack).Claims, claim => Assert.Equal(Standing.Stands, claim.Standing));
        Assert.All(AsOf(graph, "2023-06-03").WhoClaimedResponsibilityFor(Scene.Attack).Claims, claim => Assert.Equal(Standing.Retracted, claim.Standing));
    }

    [Fact]
    public void A_judgement_is_visible_by_when_it_was_made()
    {
        var made = Scene.Judge("dated", JudgementVerdict.Same, Scene.Corps, Scene.Legion) with { Made = UncertainTime.OnDay(2023, 6, 5) };
        var undated = Scene.Judge("undated", JudgementVerdict.Unsure, Scene.Region, Scene.Village);
        var graph = Scene.Graph(builder =>
        {
            builder.Add(made);
            builder.Add(undated);
        });

        Assert.Equal([], AsOf(graph, "2023-06-04").Judgements);
        Assert.Equal([Scene.Corps], AsOf(graph, "2023-06-04").SameAs(Scene.Corps));
        Assert.Equal([made], AsOf(graph, "2023-06-05").Judgements);
        Assert.Equal([undated], AsOf(graph, "2023-06-05").PossiblyVisibleJudgements);
        Assert.Equal([made, undated], graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 5)) with { IncludesPossible = true }).Judgements);
    }

    [Fact]
    public void A_relationship_is_visible_with_the_first_of_its_evidence_and_without_evidence_always()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Own("late", UncertainTime.OnDay(2023, 6, 9)));
            builder.Add(Scene.Link("both", Scene.Village, KnownRelationships.PartOf, Scene.Region) with { Evidence = [new EntityId("late"), Scene.Claim] });
            builder.Add(Scene.Link("one", Scene.Spokesman, KnownRelationships.SpeaksFor, Scene.Ministry) with { Evidence = [new EntityId("late")] });
            builder.Add(Scene.Link("none", Scene.Legion, KnownRelationships.AlliedWith, Scene.Corps));
        });

        Assert.Equal(["none"], Entered(AsOf(graph, "2023-05-31")));
        Assert.Equal(["both", "none"], Entered(AsOf(graph, "2023-06-01")));
        Assert.Equal(["both", "one", "none"], Entered(AsOf(graph, "2023-06-09")));
    }

    [Fact]
    public void An_invisible_statement_that_others_name_breaks_nothing()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Own("late", UncertainTime.OnDay(2023, 6, 9)) with { Propositions = [Scene.Responsible("late.p", Scene.Corps)] });
            builder.Add(Scene.Said("about", KnownActs.Dispute) with { Targets = [new StatementTarget(new EntityId("late.p"))], About = [new EntityId("late")] });
            builder.Add(Scene.Said("time", KnownActs.Assert) with { Said = UncertainTime.RelativeTo(new EntityId("late.p"), TimeOffset.Days(1)) });
        });
        var cut = AsOf(graph, "2023-06-01");

        Assert.Null(cut.StatementOf(new EntityId("late.p")));
        Assert.Equal(IdStatus.NotYetKnown, cut.StatusOf(new EntityId("late")));
        Assert.Equal(IdStatus.NotYetKnown, cut.StatusOf(new EntityId("late.p")));
        Assert.Empty(cut.HistoryOf(new EntityId("late")));
        Assert.Equal(TimeSolutionStatus.AnchorUnknown, cut.Solve(cut.Get<Statement>(new EntityId("time")).Said).Status);
        Assert.Empty(cut.Findings);
        var asked = Assert.Throws<UnknownIdException>(() => cut.Get<Statement>(new EntityId("late")));
        Assert.Contains("it is not among what was published by 2023-06-01", asked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_says_how_many_judgements_it_does_not_show_and_how_to_ask_for_them()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Judge("j", JudgementVerdict.Unsure, Scene.Corps, Scene.Legion));
            builder.Add(Scene.Judge("k", JudgementVerdict.NotSame, Scene.Corps, Scene.Ministry));
        });
        var one = Scene.Graph(builder => builder.Add(Scene.Judge("j", JudgementVerdict.Unsure, Scene.Corps, Scene.Legion)));
        var both = Scene.Graph(builder =>
        {
            builder.Add(Own("perhaps", UncertainTime.FromEdtf("2023-06-03/2023-06-09")));
            builder.Add(Scene.Judge("j", JudgementVerdict.Unsure, Scene.Corps, Scene.Legion));
        });

        Assert.Equal(
            "1 statement, 1 of them published by 2023-06-03; 2 judgements only may have been made by then, and are not shown: ask with IncludesPossible",
            AsOf(graph, "2023-06-03").CutExplanation);
        Assert.EndsWith("; 1 judgement only may have been made by then, and is not shown: ask with IncludesPossible", AsOf(one, "2023-06-03").CutExplanation, StringComparison.Ordinal);
        Assert.EndsWith(
            "; 1 statement only may have been and 1 judgement only may have been made by then, and are not shown: ask with IncludesPossible",
            AsOf(both, "2023-06-03").CutExplanation,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "; 2 judgements only may have been made by then",
            graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 3)) with { IncludesPossible = true }).CutExplanation,
            StringComparison.Ordinal);
        Assert.Contains("judgements only may have been made", graph.ChangesSince(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 3))).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_anything_was_published_nothing_was_known_and_the_graph_says_so()
    {
        var cut = AsOf(Scene.Graph(), "2023-05-01");

        Assert.Empty(cut.Statements);
        Assert.Equal("no statement was published by 2023-05-01: the first statement of a known time was published 2023-06-01T00:00:00Z, so nothing was known", cut.CutExplanation);
        Assert.True(cut.WhoClaimedResponsibilityFor(Scene.Attack).IsNobody);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("of claim + P1D")]
    [InlineData("2023-06-01/..")]
    public void Nothing_can_be_cut_at_a_time_without_an_end(string moment) =>
        Assert.Contains(moment, Assert.Throws<ArgumentException>(() => KnowledgeCut.Published(UncertainTime.Parse(moment))).Message, StringComparison.Ordinal);

    private static Statement Own(string id, UncertainTime published) => Scene.Said(id, KnownActs.Assert) with { Published = published };

    private static EntityGraph AsOf(EntityGraph graph, string moment) => graph.AsOf(KnowledgeCut.Published(UncertainTime.FromEdtf(moment)));

    private static IEnumerable<string> Entered(EntityGraph graph) =>
        graph.Relationships.Where(relationship => !relationship.IsDerived).Select(relationship => relationship.Id.Value);
}
