using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Queries;

public sealed class StandingTests
{
    private readonly Newsroom _news = new();

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
    public void A_denial_that_is_retracted_and_then_corrected_as_well_stays_out_of_force()
    {
        var claim = _news.Says("a", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        var denial = _news.SaysAbout("b", KnownActs.Deny, _news.Crew, claim.Id);
        _news.Builder.Amend(_news.SaysAbout("c", KnownActs.Retract, _news.Crew, denial.Id) with { Said = UncertainTime.OnDay(2023, 6, 3) });
        _news.Builder.Amend(_news.SaysAbout("d", KnownActs.Correct, _news.Crew, denial.Id) with { Said = UncertainTime.OnDay(2023, 6, 4) });
        var graph = _news.Graph();

        var again = graph.Edit(edit => edit.Add(graph.Get<Statement>(new EntityId("c")) with { Id = new EntityId("e"), Targets = [new StatementTarget(new EntityId("c"))] }));

        Assert.Empty(graph.VerificationOf(claim.Id).Disputes);
        Assert.Equal(Standing.Retracted, graph.FindStatements(new StatementFilter { Speaker = _news.Crew, Act = KnownActs.Deny }).Single().Origin.Standing);
        Assert.Equal("b", Assert.Single(again.VerificationOf(claim.Id).Disputes).Id.Value);
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
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(3_000)]
    public void Of_retractions_in_a_circle_each_is_taken_back_and_what_one_of_them_names_as_well(int length)
    {
        Circle(length);
        var graph = _news.Graph();

        var found = graph.FindStatements(new StatementFilter { Document = _news.Article });

        Assert.Equal(length + 1, found.Count);
        Assert.All(found, statement => Assert.Equal(Standing.Retracted, statement.Origin.Standing));
    }

    [Fact]
    public void A_retraction_from_outside_settles_a_circle()
    {
        Circle(4);
        _news.SaysAbout("outside", KnownActs.Retract, _news.Union, new EntityId("s1"));

        Assert.Equal(
            ["s0 Stands", "s1 Retracted", "s2 Stands", "s3 Retracted", "s4 Stands", "outside Stands"],
            _news.Graph().FindStatements(new StatementFilter { Document = _news.Article }).Select(statement => $"{statement.Statement.Id} {statement.Origin.Standing}"));
    }

    // A claim that the first of the circle takes back; each of the others takes back the one before it, and the first the last.
    private void Circle(int length)
    {
        _news.Says("s0", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        for (var number = 1; number <= length; number++)
        {
            var words = _news.SaysAbout($"s{number}", KnownActs.Retract, _news.Union, new EntityId($"s{(number == 1 ? length : number - 1)}"));
            if (number == 1)
            {
                _news.Builder.Amend(words with { Targets = [.. words.Targets, new StatementTarget(new EntityId("s0"))] });
            }
        }
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
    public void A_withdrawn_statement_no_longer_answers_and_a_retracted_one_does()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union], _news.Stoppage);
        var graph = _news.Graph();

        var withdrawn = graph.Edit(edit => edit.Withdraw(new EntityId("s1"), "misread"));

        Assert.True(withdrawn.WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
        Assert.False(graph.WhoClaimedResponsibilityFor(_news.Stoppage).IsNobody);
    }
}
