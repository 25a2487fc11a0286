using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Queries;

namespace KnowledgeGraph.Tests.Questions.Responsibility;

public sealed class BlameTests
{
    private readonly Newsroom _news = new();

    [Fact]
    public void Two_groups_that_each_claim_it_for_itself_compete()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Crew], [_news.Crew], _news.Stoppage);

        var pair = Assert.Single(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Competing);

        Assert.Equal("s1 against s2", $"{pair.First.Single().Statement.Statement.Id} against {pair.Second.Single().Statement.Statement.Id}");
        Assert.False(pair.IsOnlyIfDifferent);
    }

    [Fact]
    public void An_answer_about_an_event_is_a_list_of_its_items_and_tells_what_was_looked_at()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Says("s2", KnownActs.ClaimAction, [_news.Crew], [_news.Crew], _news.Stoppage);
        var graph = _news.Graph();

        Assert.Equal("Dockers' Union in s1: responsible-for(agent: union, event: stoppage), stands", Assert.Single(graph.WhoClaimedResponsibilityFor(_news.Stoppage)).ToString());
        Assert.Equal(
            "0 found: who denied responsibility for stoppage of the cranes; 2 statements about it looked at; that they act in it is said in s2",
            graph.WhoDeniedResponsibilityFor(_news.Stoppage).ToString());
    }

    [Fact]
    public void A_joint_claim_and_that_of_one_of_them_do_not_compete()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union, _news.Crew], [_news.Union, _news.Crew], _news.Stoppage);
        _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Crew], [_news.Crew], _news.Stoppage);

        Assert.Empty(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Competing);
    }

    [Fact]
    public void The_claim_of_a_part_does_not_compete_with_that_of_the_whole()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Crew], [_news.Crew], _news.Stoppage);
        _news.Builder.Relate(_news.Crew, KnownRelationships.PartOf, _news.Union);

        Assert.Empty(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Competing);
    }

    [Fact]
    public void A_claim_that_is_taken_back_competes_with_nothing()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Crew], [_news.Crew], _news.Stoppage);
        _news.SaysAbout("s3", KnownActs.Retract, _news.Crew, new EntityId("s2"));

        Assert.Empty(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Competing);
    }

    [Fact]
    public void Claimants_of_whom_it_is_unsure_whether_they_are_one_compete_if_they_are_not()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Crew], [_news.Crew], _news.Stoppage);
        _news.Builder.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Unsure, Of = [_news.Union.Id, _news.Crew.Id] });

        Assert.True(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Competing.Single().IsOnlyIfDifferent);
    }

    [Fact]
    public void A_joint_claim_that_one_disowns_leaves_the_event_claimed_and_one_that_both_disown_does_not()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union, _news.Crew], [_news.Union, _news.Crew], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Crew, new EntityId("s1"));
        var one = _news.Graph();

        var both = one.Edit(edit => edit.Add(one.Get<Statement>(new EntityId("s2")) with { Id = new EntityId("s3"), Attribution = [new Hop(_news.Union.Id)] }));

        Assert.Equal([Standing.Stands, Standing.Retracted], one.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Select(claim => claim.Standing));
        Assert.Equal(["walkout"], one.UnclaimedEvents().Select(unclaimed => unclaimed.Event.Id.Value));
        Assert.Equal(["stoppage", "walkout"], both.UnclaimedEvents().Select(unclaimed => unclaimed.Event.Id.Value));
        Assert.Equal(2, both.UnclaimedEvents()[0].Claims.Claims.Count);
    }

    [Fact]
    public void Who_denies_later_what_he_claimed_claims_it_no_more_though_he_names_no_statement()
    {
        Says("claim", KnownActs.ClaimResponsibility, _news.Union, 1);
        Says("denial", KnownActs.DenyResponsibility, _news.Union, 5);
        var graph = _news.Graph();

        var claim = Assert.Single(graph.WhoClaimedResponsibilityFor(_news.Stoppage).Claims);

        Assert.Equal((Standing.Revised, "denial"), (claim.Standing, claim.TakenBackIn?.Statement.Id.Value));
        Assert.Equal(Standing.Stands, Assert.Single(graph.WhoDeniedResponsibilityFor(_news.Stoppage).Denials).Standing);
        Assert.Equal(["stoppage", "walkout"], graph.UnclaimedEvents().Select(unclaimed => unclaimed.Event.Id.Value));
        Assert.Equal((0, 0), (graph.OriginsOf(new EntityId("claim.p1")).Min, graph.OriginsOf(new EntityId("claim.p1")).Max));
        Assert.Equal(["denial"], graph.FindStatements(new StatementFilter { About = _news.Stoppage, StandingOnly = true }).Select(found => found.Statement.Id.Value));
    }

    [Fact]
    public void Who_blames_another_later_has_revised_his_accusation_and_one_of_the_same_day_stands_beside_it()
    {
        Says("first", KnownActs.Accuse, _news.Port, 1, _news.Union);
        Says("other", KnownActs.Accuse, _news.Port, 5, _news.Crew);
        Says("same-day", KnownActs.Accuse, _news.Port, 5, _news.Crew);
        var graph = _news.Graph();

        Assert.Equal([Standing.Revised, Standing.Stands, Standing.Stands], graph.WhoIsBlamedFor(_news.Stoppage).All.Select(accusation => accusation.Standing));
        Assert.Equal([Standing.Revised, Standing.Stands, Standing.Stands], graph.WhoBlamesWhom().Select(blame => blame.Standing));
    }

    [Fact]
    public void A_claim_that_is_superseded_competes_with_nothing_and_a_denial_that_is_superseded_answers_nothing()
    {
        Says("claim", KnownActs.ClaimResponsibility, _news.Union, 1);
        Says("denial", KnownActs.DenyResponsibility, _news.Union, 5);
        Says("crews", KnownActs.ClaimResponsibility, _news.Crew, 5);
        Says("accusation", KnownActs.Accuse, _news.Port, 2, _news.Union);
        var denied = _news.Graph();

        Says("again", KnownActs.ClaimResponsibility, _news.Union, 9);
        var again = _news.Graph();

        Assert.Empty(denied.WhoClaimedResponsibilityFor(_news.Stoppage).Competing);
        Assert.Single(denied.AccusationsAnswered());
        Assert.Single(again.WhoClaimedResponsibilityFor(_news.Stoppage).Competing);
        Assert.Empty(again.AccusationsAnswered());
    }

    [Fact]
    public void Who_says_the_opposite_at_no_certain_time_contradicts_himself_and_both_stand()
    {
        Says("claim", KnownActs.ClaimResponsibility, _news.Union, 5);
        Says("denial", KnownActs.DenyResponsibility, _news.Union, 5);

        Assert.Equal(Standing.Stands, Assert.Single(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims).Standing);
    }

    [Fact]
    public void Who_claims_an_event_and_later_says_that_another_did_it_leaves_it_unclaimed_and_who_adds_a_helper_does_not()
    {
        Says("claim", KnownActs.ClaimResponsibility, _news.Union, 1);
        var helped = _news.Graph().Edit(edit => edit.Add(Dated("s2", KnownActs.Assert, _news.Union, 5, _news.Union, _news.Crew)));
        Says("other", KnownActs.Accuse, _news.Union, 5, _news.Crew);

        Assert.Equal(["stoppage", "walkout"], _news.Graph().UnclaimedEvents().Select(unclaimed => unclaimed.Event.Id.Value));
        Assert.Equal(["walkout"], helped.UnclaimedEvents().Select(unclaimed => unclaimed.Event.Id.Value));
    }

    [Fact]
    public void A_claim_that_its_speaker_corrects_leaves_the_event_claimed_only_if_he_says_again_that_somebody_did_it()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Correct, _news.Union, new EntityId("s1"));
        var corrected = _news.Graph();
        var words = corrected.Get<Statement>(new EntityId("s2"));
        var instead = corrected.Get<Statement>(new EntityId("s1")).Propositions[0] with { Id = new EntityId("s3.p1") };

        var again = corrected.Edit(edit => edit.Add(words with { Id = new EntityId("s3"), Propositions = [instead] }));

        Assert.Equal(["stoppage", "walkout"], corrected.UnclaimedEvents().Select(unclaimed => unclaimed.Event.Id.Value));
        Assert.Equal(["walkout"], again.UnclaimedEvents().Select(unclaimed => unclaimed.Event.Id.Value));
    }

    [Fact]
    public void Events_judged_to_be_one_are_claimed_together()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Walkout);
        _news.Builder.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Same, Of = [_news.Stoppage.Id, _news.Walkout.Id] });

        Assert.Empty(_news.Graph().UnclaimedEvents());
    }

    [Fact]
    public void An_unknown_kind_of_event_is_named_with_the_nearest() =>
        Assert.Contains("'attack'", Assert.Throws<ArgumentException>(() => _news.Graph().UnclaimedEvents([new Code("atack")])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_threat_before_the_event_announces_it_and_words_after_it_do_not()
    {
        Happened();
        Announces("before", UncertainTime.OnDay(2024, 3, 1));
        Announces("same-day", UncertainTime.OnDay(2024, 3, 5));
        Announces("after", UncertainTime.OnDay(2024, 3, 9));

        Assert.Equal(["before Before", "same-day Unknown"], Orders());
    }

    [Fact]
    public void A_relationship_can_say_that_an_announcement_came_before()
    {
        Announces("s1", default);
        _news.Builder.Add(new Relationship { Id = new EntityId("r"), Type = KnownRelationships.After, From = _news.Stoppage, To = new EntityId("s1") });

        Assert.Equal(["s1 Before"], Orders());
    }

    [Fact]
    public void A_prediction_of_what_others_will_do_and_a_refusal_announce_nothing()
    {
        Announces("own", default, act: KnownActs.Assert, modality: Modality.Future);
        Announces("prediction", default, act: KnownActs.Assert, modality: Modality.Future, speaker: _news.Port);
        Announces("refusal", default, act: KnownActs.Refuse);

        Assert.Equal(["own Unknown"], Orders());
    }

    [Fact]
    public void To_clear_somebody_is_not_to_blame_him_and_to_ask_for_something_neither()
    {
        _news.Says("cleared", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage, polarity: Polarity.Negative);
        var demand = _news.Says("ought", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        _news.Builder.Amend(demand with { Propositions = [demand.Propositions[0] with { Modality = Modality.Obligation }] });

        Assert.Empty(_news.Graph().WhoBlamesWhom());
    }

    [Fact]
    public void Blame_of_two_sides_in_one_statement_is_two_items()
    {
        var accusation = _news.Says("s1", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        _news.Builder.Amend(accusation with
        {
            Propositions = [accusation.Propositions[0], accusation.Propositions[0] with { Id = new EntityId("s1.p2"), Arguments = [new Argument(KnownRoles.Event, _news.Walkout), new Argument(KnownRoles.Agent, _news.Crew)] }],
        });

        Assert.Equal(
            ["Dockers' Union for stoppage", "Crane Crew Committee for walkout"],
            _news.Graph().WhoBlamesWhom().Select(blame => $"{blame.Blamed.Single().Name} for {blame.Events.Single().Id}"));
    }

    [Fact]
    public void A_denial_by_the_accused_answers_and_one_by_a_stranger_does_not()
    {
        Accuses(UncertainTime.OnDay(2024, 3, 1));
        Denies("own", _news.Union, UncertainTime.OnDay(2024, 3, 2));
        Denies("stranger", _news.Crew, UncertainTime.OnDay(2024, 3, 2));

        var answered = Assert.Single(_news.Graph().AccusationsAnswered());

        Assert.Equal("own", answered.Denial.Statement.Id.Value);
        Assert.True(answered.IsByAccused && answered.IsCertain && !answered.IsExplicit);
    }

    [Fact]
    public void A_denial_by_the_party_of_the_accused_answers_for_him()
    {
        Accuses(UncertainTime.OnDay(2024, 3, 1));
        Denies("other-branch", _news.Crew, UncertainTime.OnDay(2024, 3, 2));
        var federation = _news.Builder.AddOrganization("federation", "Federation of Harbours");
        _news.Builder.Relate(_news.Union, KnownRelationships.PartOf, federation);
        _news.Builder.Relate(_news.Crew, KnownRelationships.PartOf, federation);

        Assert.False(Assert.Single(_news.Graph().AccusationsAnswered()).IsByAccused);
    }

    [Fact]
    public void A_denial_before_the_accusation_does_not_answer_it()
    {
        Accuses(UncertainTime.OnDay(2024, 3, 5));
        Denies("early", _news.Union, UncertainTime.OnDay(2024, 3, 2));
        var graph = _news.Graph();

        Assert.Empty(graph.AccusationsAnswered());
        Assert.Equal(["accusation"], graph.AccusationsUnanswered().Select(blame => blame.Statement.Statement.Id.Value));
    }

    [Theory]
    [InlineData("P1D", 0, false)]
    [InlineData("P4D", 1, false)]
    [InlineData("P5D", 1, true)]
    public void A_denial_four_days_later_is_within_five_days_for_certain(string within, int count, bool isCertain)
    {
        Accuses(UncertainTime.OnDay(2024, 3, 1));
        Denies("denial", _news.Union, UncertainTime.OnDay(2024, 3, 5));

        var answered = _news.Graph().AccusationsAnswered(CalendarDuration.Parse(within));

        Assert.Equal(count, answered.Count);
        Assert.All(answered, answer => Assert.Equal(isCertain, answer.IsCertain));
    }

    [Fact]
    public void To_deny_that_it_happened_answers_no_accusation()
    {
        Accuses(default);
        _news.Says("denial", KnownActs.Deny, [_news.Union], [], _news.Stoppage, KnownPredicates.Occurred);

        Assert.Empty(_news.Graph().AccusationsAnswered());
    }

    [Fact]
    public void A_denial_that_is_retracted_answers_nothing()
    {
        Accuses(default);
        Denies("denial", _news.Union, default);
        _news.SaysAbout("retraction", KnownActs.Retract, _news.Union, new EntityId("denial"));

        Assert.Empty(_news.Graph().AccusationsAnswered());
    }

    [Theory]
    [InlineData("retract", "d")]
    [InlineData("retract", "d.p1")]
    [InlineData("correct", "d")]
    [InlineData("revise", "d.p1")]
    public void A_denial_that_its_speaker_went_back_on_answers_nothing_whichever_way_he_did(string act, string target)
    {
        _news.Says("a", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        _news.Says("d", KnownActs.DenyResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Graph().Vocabulary.TryGetAct(new Code(act), out var goesBack);
        _news.SaysAbout("r", goesBack!, _news.Union, new EntityId(target));

        Assert.Empty(_news.Graph().AccusationsAnswered());
        Assert.Equal("a", Assert.Single(_news.Graph().AccusationsUnanswered()).Statement.Statement.Id.Value);
    }

    [Fact]
    public void A_joint_denial_that_the_accused_takes_back_is_no_longer_his()
    {
        _news.Says("a", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        _news.Says("d", KnownActs.DenyResponsibility, [_news.Union, _news.Crew], [_news.Union], _news.Stoppage);
        _news.SaysAbout("r", KnownActs.Retract, _news.Union, new EntityId("d"));

        Assert.Empty(_news.Graph().AccusationsAnswered());
    }

    [Fact]
    public void A_claim_is_answered_by_whoever_denies_it_and_it_says_whether_that_is_one_of_the_claimants()
    {
        _news.Says("claim", KnownActs.ClaimResponsibility, [_news.Union, _news.Crew], [_news.Union, _news.Crew], _news.Stoppage);
        _news.Says("by-port", KnownActs.Deny, [_news.Port], [_news.Union], _news.Stoppage);
        _news.SaysAbout("by-crew", KnownActs.Dispute, _news.Crew, new EntityId("claim.p1"));

        Assert.Equal(
            ["by-port False False", "by-crew True True"],
            _news.Graph().ClaimsAnswered().Select(answer => $"{answer.Denial.Statement.Id} {answer.IsByClaimant} {answer.IsExplicit}"));
    }

    [Fact]
    public void A_negative_period_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _news.Graph().AccusationsAnswered(CalendarDuration.Parse("-P1D")));

    private void Says(string id, Act act, Agent speaker, int day, Agent? agent = null) =>
        _news.Builder.Amend(_news.Says(id, act, [speaker], [agent ?? speaker], _news.Stoppage) with { Said = UncertainTime.OnDay(2024, 3, day) });

    private Statement Dated(string id, Act act, Agent speaker, int day, params Agent[] agents) =>
        new Newsroom().Says(id, act, [speaker], agents, _news.Stoppage) with { Said = UncertainTime.OnDay(2024, 3, day) };

    private void Happened() => _news.Builder.Add(new Statement
    {
        Id = new EntityId("happened"),
        Act = KnownActs.Assert,
        Attribution = [new Hop(_news.Post.Id)],
        Propositions =
        [
            new Proposition
            {
                Id = new EntityId("happened.p1"),
                Predicate = KnownPredicates.Occurred,
                Arguments = [new Argument(KnownRoles.Event, _news.Stoppage), new Argument(KnownRoles.Time, UncertainTime.OnDay(2024, 3, 5))],
            },
        ],
    });

    private void Announces(string id, UncertainTime said, Act? act = null, Modality modality = Modality.Intention, Agent? speaker = null)
    {
        var announcement = _news.Says(id, act ?? KnownActs.Threaten, [speaker ?? _news.Union], [_news.Union], _news.Stoppage);
        _news.Builder.Amend(announcement with { Said = said, Propositions = [announcement.Propositions[0] with { Modality = modality }] });
    }

    private IEnumerable<string> Orders() => _news.Graph().WhoAnnounced(_news.Stoppage).Select(announcement => $"{announcement.Statement.Statement.Id} {announcement.Order}");

    private void Accuses(UncertainTime said) =>
        _news.Builder.Amend(_news.Says("accusation", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage) with { Said = said });

    private void Denies(string id, Agent speaker, UncertainTime said) =>
        _news.Builder.Amend(_news.Says(id, KnownActs.DenyResponsibility, [speaker], [_news.Union], _news.Stoppage) with { Said = said });
}
