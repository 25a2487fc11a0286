using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Queries;

public sealed class ResponsibilityTests
{
    private readonly Newsroom _news = new();

    [Fact]
    public void A_joint_claim_is_one_claim_per_speaker_each_jointly_with_the_other()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union, _news.Crew], [_news.Union, _news.Crew], _news.Stoppage);

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims;

        Assert.Equal(["Dockers' Union", "Crane Crew Committee"], claims.Select(claim => claim.Speaker.Name));
        Assert.Equal(["Crane Crew Committee", "Dockers' Union"], claims.Select(claim => claim.JointlyWith.Single().Name));
        Assert.All(claims, claim => Assert.Equal(Authority.Own, claim.Authority));
    }

    [Fact]
    public void A_claim_carries_its_chain_from_the_publisher_to_the_original_speaker_and_its_document()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);

        var claim = Assert.Single(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims);

        Assert.Equal(["The Harbour Post", "Dockers' Union"], claim.Statement.Chain.Select(hop => hop.ToString()));
        Assert.Equal("Cranes stand still", claim.Source!.Document.Title);
    }

    [Fact]
    public void Claimed_denied_admitted_and_blamed_are_kept_apart()
    {
        _news.Says("claimed", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Says("denied", KnownActs.DenyResponsibility, [_news.Crew], [_news.Crew], _news.Stoppage);
        _news.Says("admitted", KnownActs.AdmitGuilt, [_news.Clerk], [_news.Clerk], _news.Stoppage);
        _news.Says("blamed", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        var graph = _news.Graph();

        Assert.Equal("claimed", graph.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Statement.Statement.Id.Value);
        Assert.Equal("denied", graph.WhoDeniedResponsibilityFor(_news.Stoppage).Denials.Single().Statement.Statement.Id.Value);
        Assert.Equal("admitted", graph.WhoAdmittedGuiltOf(_news.Stoppage).Admissions.Single().Statement.Statement.Id.Value);
        Assert.Equal("blamed", graph.WhoIsBlamedFor(_news.Stoppage).All.Single().Statement.Statement.Id.Value);
    }

    [Fact]
    public void An_accusation_says_who_is_blamed_and_by_whom()
    {
        _news.Says("s1", KnownActs.Accuse, [_news.Port], [_news.Union, _news.Crew], _news.Stoppage, KnownPredicates.CarriedOut);

        var accusation = Assert.Single(_news.Graph().WhoIsBlamedFor(_news.Stoppage).All);

        Assert.Equal("Port Authority", accusation.Speaker.Name);
        Assert.Equal(["Dockers' Union", "Crane Crew Committee"], accusation.Agents.Select(agent => agent.Name));
    }

    [Fact]
    public void Denying_that_it_happened_does_not_deny_responsibility()
    {
        _news.Says("s1", KnownActs.Deny, [_news.Union], [], _news.Stoppage, KnownPredicates.Occurred);

        Assert.True(_news.Graph().WhoDeniedResponsibilityFor(_news.Stoppage).IsNobody);
    }

    [Theory]
    [InlineData("deny", Polarity.Affirmative)]
    [InlineData("assert", Polarity.Negative)]
    public void Saying_we_did_not_do_it_denies_responsibility_however_it_is_put(string act, Polarity polarity)
    {
        Vocabulary.Known.TryGetAct(new Code(act), out var known);
        _news.Says("s1", known!, [_news.Union], [_news.Union], _news.Stoppage, KnownPredicates.CarriedOut, polarity);

        Assert.Equal("Dockers' Union", _news.Graph().WhoDeniedResponsibilityFor(_news.Stoppage).Denials.Single().Speaker.Name);
    }

    [Fact]
    public void Saying_that_it_is_doing_something_claims_no_responsibility()
    {
        _news.Says("s1", KnownActs.ClaimAction, [_news.Union], [_news.Union], _news.Stoppage, KnownPredicates.CarriedOut);

        Assert.True(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
    }

    [Fact]
    public void A_spokesman_speaks_as_the_one_on_whose_behalf_he_speaks()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, [_news.Union], _news.Stoppage);

        var claim = Assert.Single(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims);

        Assert.Equal("Dockers' Union", claim.Speaker.Name);
        Assert.Equal("Ines Varga for Dockers' Union", claim.Statement.Origin.ToString());
    }

    [Fact]
    public void A_claim_in_the_name_of_others_has_no_authority_unless_the_graph_shows_it()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Clerk], [_news.Union], _news.Stoppage);
        var graph = _news.Graph();

        var shown = graph.Edit(edit => edit.Relate(_news.Clerk, KnownRelationships.SpeaksFor, _news.Union));

        Assert.Equal(Authority.NotShown, graph.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
        Assert.Equal(Authority.Shown, shown.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void A_joint_claim_that_names_a_third_group_is_in_the_name_of_that_group()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union, _news.Crew], _news.Stoppage);

        var claim = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single();

        Assert.Equal(Authority.NotShown, claim.Authority);
        Assert.Equal(["Crane Crew Committee"], claim.InTheNameOf.Select(agent => agent.Name));
    }

    [Fact]
    public void A_claim_by_proxy_is_in_the_name_of_the_one_it_is_made_for_unless_the_graph_shows_a_spokesman()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, [_news.Union], _news.Stoppage);
        var graph = _news.Graph();

        var shown = graph.Edit(edit => edit.Relate(_news.Clerk, KnownRelationships.SpeaksFor, _news.Union));

        Assert.Equal(["Dockers' Union"], graph.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().InTheNameOf.Select(agent => agent.Name));
        Assert.Equal(Authority.Shown, shown.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void Who_no_longer_spoke_for_a_group_shows_no_authority()
    {
        var claim = _news.Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, [_news.Union], _news.Stoppage);
        _news.Builder.Amend(claim with { Said = UncertainTime.OnDay(2023, 3, 3) });
        _news.Builder.Add(new Relationship
        {
            Id = new EntityId("r1"),
            Type = KnownRelationships.SpeaksFor,
            From = _news.Clerk,
            To = _news.Union,
            Holds = UncertainTime.FromEdtf("2010/2012"),
        });

        Assert.Equal(Authority.NotShown, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void A_group_under_another_id_that_is_judged_the_same_speaks_for_itself()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Crew], _news.Stoppage);
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_news.Union.Id, _news.Crew.Id] });

        Assert.Equal(Authority.Own, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void A_claim_of_another_event_that_only_mentions_this_one_is_no_claim_of_it()
    {
        var claim = _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Walkout);
        var order = new Proposition
        {
            Id = new EntityId("s1.p2"),
            Predicate = KnownPredicates.HappenedBefore,
            Arguments = [new Argument(KnownRoles.Event, _news.Stoppage), new Argument(KnownRoles.Other, _news.Walkout)],
        };
        _news.Builder.Amend(claim with { Propositions = [.. claim.Propositions, order] });

        Assert.True(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
    }

    [Fact]
    public void One_accusation_with_two_propositions_blames_both_whom_it_names()
    {
        var accusation = _news.Says("s1", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        var second = accusation.Propositions[0] with
        {
            Id = new EntityId("s1.p2"),
            Arguments = [new Argument(KnownRoles.Event, _news.Stoppage), new Argument(KnownRoles.Agent, _news.Crew)],
        };
        _news.Builder.Amend(accusation with { Propositions = [.. accusation.Propositions, second] });

        var accusations = _news.Graph().WhoIsBlamedFor(_news.Stoppage).All;

        Assert.Equal(["Dockers' Union", "Crane Crew Committee"], accusations.Select(found => found.Agents.Single().Name));
        Assert.All(accusations, found => Assert.Empty(found.InTheNameOf));
    }

    [Fact]
    public void A_hypothetical_accusation_blames_nobody()
    {
        var accusation = _news.Says("s1", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        _news.Builder.Amend(accusation with { Propositions = [accusation.Propositions[0] with { Modality = Modality.Hypothetical }] });

        Assert.True(_news.Graph().WhoIsBlamedFor(_news.Stoppage).IsNobody);
    }

    [Fact]
    public void Denying_more_does_not_deny_responsibility()
    {
        var withForce = _news.Builder.Declare(new Predicate
        {
            Code = new Code("ex:blocked-by-force"),
            Roles = [KnownRoles.Agent, KnownRoles.Event],
            Implies = [KnownPredicates.ResponsibleFor],
        });
        _news.Says("s1", KnownActs.Deny, [_news.Union], [_news.Union], _news.Stoppage, withForce);

        Assert.True(_news.Graph().WhoDeniedResponsibilityFor(_news.Stoppage).IsNobody);
    }

    [Fact]
    public void A_speaker_can_take_back_one_proposition()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Union, new EntityId("s1.p1"));

        Assert.Equal(Standing.Retracted, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Standing);
    }

    [Fact]
    public void A_retracted_claim_shows_the_statement_that_retracts_it_with_its_source()
    {
        var claim = _news.Builder.AddClaimOfResponsibility(_news.Stoppage, _news.Article, _news.Union, _news.Crew);
        var later = _news.Builder.AddDocument("later", "Crews step back", _news.Post);
        _news.Builder.AddRetraction(claim, later, _news.Crew);

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims;

        Assert.Null(claims[0].TakenBackIn);
        Assert.Equal("Crews step back", claims[1].TakenBackIn!.Source!.Document.Title);
        Assert.Equal(Standing.Stands, claims[1].Statement.Origin.Standing);
    }

    [Fact]
    public void Events_that_may_be_the_same_are_named_so_that_one_can_ask_about_them_too()
    {
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Unsure, Of = [_news.Stoppage.Id, _news.Walkout.Id] });

        var graph = _news.Graph();

        Assert.Equal(["walkout"], graph.WhoIsBlamedFor(_news.Stoppage).UnsureEvents.Select(other => other.Id.Value));
        Assert.Equal(["stoppage"], graph.WhoIsBlamedFor(_news.Walkout).UnsureEvents.Select(other => other.Id.Value));
    }

    [Theory]
    [InlineData(Polarity.Affirmative)]
    [InlineData(Polarity.Negative)]
    public void A_denial_of_responsibility_is_one_whichever_way_round_it_is_put(Polarity polarity)
    {
        _news.Says("s1", KnownActs.DenyResponsibility, [_news.Union], [_news.Union], _news.Stoppage, polarity: polarity);

        Assert.False(_news.Graph().WhoDeniedResponsibilityFor(_news.Stoppage).IsNobody);
    }

    [Fact]
    public void A_speaker_who_calls_its_own_words_inauthentic_confirms_nothing()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Assess, _news.Union, new EntityId("s1"), Verdict.Inauthentic);

        var assessment = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Verification.Assessments.Single();

        Assert.True(assessment.IsOfOwnWords);
        Assert.False(assessment.IsSelfConfirmation);
    }

    [Fact]
    public void A_claim_by_hundreds_jointly_has_one_item_for_each()
    {
        var many = Enumerable.Range(0, 500).Select(number => (Agent)_news.Builder.AddPerson($"p{number}", $"Docker {number}")).ToArray();
        _news.Says("s1", KnownActs.ClaimResponsibility, many, many, _news.Stoppage);

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims;

        Assert.Equal(500, claims.Count);
        Assert.All(claims, claim => Assert.Equal(Authority.Own, claim.Authority));
    }

    [Fact]
    public void A_group_under_another_id_that_is_judged_the_same_takes_back_its_own_words()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Crew, new EntityId("s1"));
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_news.Union.Id, _news.Crew.Id] });

        var claim = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single();

        Assert.Equal(Standing.Retracted, claim.Standing);
        Assert.True(claim.Verification.IsEmpty);
    }

    [Fact]
    public void A_retraction_recorded_before_an_earlier_revision_takes_back_an_assessment_all_the_same()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        var assessment = _news.SaysAbout("s2", KnownActs.Assess, _news.Crew, new EntityId("s1"), Verdict.Refuted);
        var retraction = _news.SaysAbout("s3", KnownActs.Retract, _news.Crew, assessment.Id);
        var revision = _news.SaysAbout("s4", KnownActs.Revise, _news.Crew, assessment.Id);
        _news.Builder.Amend(retraction with { Said = UncertainTime.OnDay(2024, 3, 10) });
        _news.Builder.Amend(revision with { Said = UncertainTime.OnDay(2024, 3, 5) });

        Assert.True(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Verification.IsEmpty);
    }

    [Fact]
    public void A_doubt_about_one_publishers_part_is_none_about_anothers_report()
    {
        var first = _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        var second = _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Builder.Relate(first, KnownRelationships.SameClaimAs, second);
        var doubt = _news.SaysAbout("s3", KnownActs.Assess, _news.Port, first.Id, Verdict.Inauthentic);
        _news.Builder.Amend(doubt with { Targets = [new StatementTarget(first.Id) { Hop = 0 }] });

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims;

        Assert.Equal([1, 0], claims.Select(claim => claim.Verification.Assessments.Count));
    }

    [Fact]
    public void Events_of_a_group_that_contradicts_itself_are_named_as_unsure()
    {
        var third = _news.Builder.AddEvent("lockout", "lockout at the port");
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Walkout);
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_news.Stoppage.Id, _news.Walkout.Id] });
        _news.Builder.Add(new Judgement { Id = new EntityId("j2"), Verdict = JudgementVerdict.Same, Of = [_news.Walkout.Id, third.Id] });
        _news.Builder.Add(new Judgement { Id = new EntityId("j3"), Verdict = JudgementVerdict.NotSame, Of = [_news.Stoppage.Id, third.Id] });

        var answer = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage);

        Assert.True(answer.IsNobody);
        Assert.Equal(["lockout", "walkout"], answer.UnsureEvents.Select(other => other.Id.Value));
    }

    [Fact]
    public void What_a_retraction_hangs_on_may_hang_on_the_retraction()
    {
        var occurred = _news.Says("s1", KnownActs.Report, [_news.Union], [], _news.Stoppage, KnownPredicates.Occurred);
        var when = new Argument(KnownRoles.Time, UncertainTime.OnDay(2024, 3, 4));
        _news.Builder.Amend(occurred with { Propositions = [occurred.Propositions[0] with { Arguments = [.. occurred.Propositions[0].Arguments, when] }] });
        var afterTheEvent = UncertainTime.RelativeTo(_news.Stoppage.Id, TimeOffset.Days(1));
        _news.Builder.Amend(_news.SaysAbout("s2", KnownActs.Correct, _news.Union, occurred.Id) with { Said = afterTheEvent });
        _news.Builder.Amend(_news.SaysAbout("s3", KnownActs.Revise, _news.Union, occurred.Id) with { Said = afterTheEvent });

        Assert.Equal("2024-03-05", _news.Graph().Solve(afterTheEvent).Time.ToString());
    }

    [Fact]
    public void A_publisher_that_takes_back_its_report_takes_back_its_own_hop_alone()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Post, new EntityId("s1"));

        var claim = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single();

        Assert.Equal([Standing.Retracted, Standing.Stands], claim.Statement.Chain.Select(hop => hop.Standing));
        Assert.Equal(Standing.Stands, claim.Standing);
        Assert.True(claim.Verification.IsEmpty);
    }

    [Fact]
    public void What_a_speaker_said_last_counts_and_not_what_was_recorded_last()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        var retraction = _news.SaysAbout("s2", KnownActs.Retract, _news.Union, new EntityId("s1"));
        var correction = _news.SaysAbout("s3", KnownActs.Correct, _news.Union, new EntityId("s1"));
        _news.Builder.Amend(retraction with { Said = UncertainTime.OnDay(2023, 6, 9) });
        _news.Builder.Amend(correction with { Said = UncertainTime.OnDay(2023, 6, 2) });

        Assert.Equal(Standing.Retracted, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Standing);
    }

    [Fact]
    public void A_joint_claim_that_one_group_disowns_still_stands_for_the_other()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union, _news.Crew], [_news.Union, _news.Crew], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Crew, new EntityId("s1"));

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims;

        Assert.Equal([Standing.Stands, Standing.Retracted], claims.Select(claim => claim.Standing));
    }

    [Fact]
    public void A_retraction_that_is_itself_retracted_takes_nothing_back()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Union, new EntityId("s1"));
        _news.SaysAbout("s3", KnownActs.Retract, _news.Union, new EntityId("s2"));

        Assert.Equal(Standing.Stands, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Standing);
    }

    [Fact]
    public void Two_retractions_of_each_other_do_not_hang()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Union, new EntityId("s3"));
        _news.SaysAbout("s3", KnownActs.Retract, _news.Union, new EntityId("s2"));

        Assert.Equal(Standing.Stands, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Standing);
    }

    [Theory]
    [InlineData(20_000, Standing.Stands)]
    [InlineData(20_001, Standing.Retracted)]
    public void A_very_long_chain_of_retractions_has_an_answer(int length, Standing expected)
    {
        _news.Says("s0", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        for (var number = 1; number <= length; number++)
        {
            _news.SaysAbout($"s{number}", KnownActs.Retract, _news.Union, new EntityId($"s{number - 1}"));
        }

        Assert.Equal(expected, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Standing);
    }

    [Fact]
    public void A_retraction_by_somebody_else_is_a_dispute_and_takes_nothing_back()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Retract, _news.Port, new EntityId("s1"));

        var claim = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single();

        Assert.Equal(Standing.Stands, claim.Standing);
        Assert.Equal("s2", claim.Verification.Disputes.Single().Id.Value);
    }

    [Fact]
    public void An_assessment_is_shown_with_who_assessed()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Assess, _news.Post, new EntityId("s1"), Verdict.CouldNotVerify);

        var claim = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single();

        Assert.Equal("could not be verified (The Harbour Post)", claim.Verification.ToString());
        Assert.False(claim.Verification.Assessments.Single().IsSelfConfirmation);
    }

    [Fact]
    public void A_speaker_who_confirms_its_own_words_is_a_self_confirmation()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.SaysAbout("s2", KnownActs.Assess, _news.Union, new EntityId("s1"), Verdict.Verified);

        Assert.True(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Verification.Assessments.Single().IsSelfConfirmation);
    }

    [Fact]
    public void An_assessment_of_one_report_carries_over_to_another_report_of_the_same_utterance()
    {
        var first = _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        var second = _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Builder.Relate(first, KnownRelationships.SameClaimAs, second);
        var third = _news.Says("s4", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Builder.Relate(third, KnownRelationships.SameClaimAs, second);
        _news.SaysAbout("s3", KnownActs.Assess, _news.Post, first.Id, Verdict.CouldNotVerify);

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims;

        Assert.Equal([false, true, true], claims.Select(claim => claim.Verification.Assessments.Single().IsInherited));
    }

    [Fact]
    public void Claims_for_an_event_judged_the_same_count_and_go_when_the_judgement_is_withdrawn()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Walkout);
        var apart = _news.Graph();
        var joined = apart.Edit(edit => edit.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_news.Stoppage.Id, _news.Walkout.Id] }));
        var undone = joined.Edit(edit => edit.Withdraw(new EntityId("j1"), "two things after all"));

        Assert.True(apart.WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
        Assert.Equal("Dockers' Union", joined.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Speaker.Name);
        Assert.True(undone.WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
    }

    [Fact]
    public void Unsure_identity_joins_no_claims()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Walkout);
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Unsure, Of = [_news.Stoppage.Id, _news.Walkout.Id] });

        Assert.True(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
    }

    [Fact]
    public void Nobody_is_an_answer_with_what_was_looked_at()
    {
        _news.Says("s1", KnownActs.Report, new Hop { Unnamed = "reports" }, [], _news.Stoppage, KnownPredicates.Occurred);

        var answer = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage);

        Assert.True(answer.IsNobody);
        Assert.Equal(["s1"], answer.Considered.Select(statement => statement.Id.Value));
        Assert.Equal(["Cranes stand still"], answer.Documents.Select(document => document.Title));
    }

    [Fact]
    public void A_source_that_nobody_names_claims_without_a_name()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, new Hop { Unnamed = "a caller" }, [_news.Union], _news.Stoppage);

        var claim = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single();

        Assert.Null(claim.Speaker.Agent);
        Assert.Equal("a caller", claim.Speaker.Name);
        Assert.Equal(Authority.NotShown, claim.Authority);
    }

    [Fact]
    public void An_unknown_event_gets_the_nearest_events()
    {
        var exception = Assert.Throws<UnknownIdException>(() => _news.Graph().WhoClaimedResponsibilityFor(new EntityId("stopage")));

        Assert.Equal(["stoppage"], exception.Nearest.Select(id => id.Value));
    }

    [Fact]
    public void A_person_is_not_an_event()
    {
        var exception = Assert.Throws<UnknownIdException>(() => _news.Graph().WhoClaimedResponsibilityFor(_news.Clerk));

        Assert.Contains("no event 'clerk'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_statement_no_longer_answers_and_a_retracted_one_does()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        var graph = _news.Graph();

        var withdrawn = graph.Edit(edit => edit.Withdraw(new EntityId("s1"), "misread"));

        Assert.True(withdrawn.WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
        Assert.False(graph.WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
    }
}
