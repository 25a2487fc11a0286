namespace KnowledgeGraph.Tests.Queries;

public sealed class VerificationTests
{
    private readonly Newsroom _news = new();

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
}
