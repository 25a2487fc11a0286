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
    public void Competing_claims_are_compared_once_however_often_they_are_read()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        _news.Says("s2", KnownActs.ClaimResponsibility, [_news.Crew], [_news.Crew], _news.Stoppage);
        _news.Says("s3", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage);

        Assert.Equal(["s1 s2", "s2 s3"], claims.Competing.Select(pair => $"{pair.First.Single().Statement.Statement.Id} {pair.Second.Single().Statement.Statement.Id}"));
        Assert.Same(claims.Competing, claims.Competing);
    }

    [Fact]
    public void A_claim_of_many_speakers_holds_no_list_of_the_others_for_each_of_them()
    {
        const int Speakers = 3_000;
        var builder = new EntityGraphBuilder();
        var march = builder.AddEvent("march", "march on the harbour");
        var speakers = Enumerable.Range(0, Speakers).Select(number => builder.AddOrganization($"group{number}", $"Group {number}").Id).ToList();
        builder.Add(new Statement
        {
            Id = new EntityId("s1"),
            Act = KnownActs.ClaimResponsibility,
            Attribution = [new Hop { Speakers = speakers.ToValueList() }],
            Propositions = [new Proposition { Id = new EntityId("s1.p1"), Predicate = KnownPredicates.ResponsibleFor, Arguments = [new Argument(KnownRoles.Event, march)] }],
        });
        var graph = builder.Build();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var claims = graph.WhoClaimedResponsibilityFor(march).Claims;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Speakers - 1, claims[^1].JointlyWith.Count);
        Assert.InRange(allocated, 0, (long)Speakers * Speakers * 8 / 2);
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

    [Theory]
    [InlineData(Polarity.Affirmative)]
    [InlineData(Polarity.Negative)]
    public void A_denial_of_responsibility_is_no_support_for_the_accusation_whichever_way_round_it_is_put(Polarity polarity)
    {
        _news.Says("a", KnownActs.Accuse, [_news.Port], [_news.Union], _news.Stoppage);
        _news.Says("d", KnownActs.DenyResponsibility, [_news.Union], [_news.Union], _news.Stoppage, KnownPredicates.CarriedOut, polarity);
        _news.Says("e", KnownActs.DenyResponsibility, [_news.Union], [_news.Union], _news.Stoppage, polarity: polarity);
        var graph = _news.Graph();
        var difference = graph.CompareAccounts(_news.Port, _news.Union);

        Assert.Equal(["a e"], graph.Conflicts().Select(conflict => $"{conflict.Left.Statement.Statement.Id} {conflict.Right.Statement.Statement.Id}"));
        Assert.Equal(1, graph.OriginsOf(new EntityId("a.p1")).Min);
        Assert.Empty(difference.Agreed);
        Assert.Single(difference.Opposed);
        Assert.Equal([Polarity.Negative, Polarity.Negative], graph.AccountOf(_news.Union).Propositions.Select(said => said.Polarity));
        Assert.Equal(["d", "e"], graph.FindStatements(new StatementFilter { Polarity = Polarity.Negative }).Select(found => found.Statement.Id.Value));
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
}
