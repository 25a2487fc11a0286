using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Verifying;

public sealed class VerificationQuestionTests
{
    private readonly CheckRoom _room = new();

    [Fact]
    public void A_confirmation_by_the_speakers_own_party_is_a_self_confirmation()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Assesses("a1", _room.Inspectorate, Verdict.Verified, new StatementTarget(said.Id));

        var verification = _room.Graph().VerificationOf(said.Id);

        Assert.False(verification.Assessments.Single().IsOfOwnWords);
        Assert.True(verification.Assessments.Single().IsSelfConfirmation);
        Assert.Equal(VerificationStatus.SelfConfirmedOnly, verification.Under(VerificationPolicy.AnyIndependentConfirmation));
    }

    [Fact]
    public void Whoever_left_the_party_before_confirms_independently()
    {
        var said = _room.Says("s1", _room.Office, day: 10);
        _room.Assesses("a1", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id), day: 11);
        _room.Builder.Add(new Relationship
        {
            Id = new EntityId("was-part"),
            Type = KnownRelationships.PartOf.Code,
            From = _room.Laboratory,
            To = _room.State,
            Holds = UncertainTime.NotAfter(UncertainTime.OnDay(2024, 5, 5)),
        });

        Assert.Equal(VerificationStatus.Confirmed, _room.Graph().VerificationOf(said.Id).Under(VerificationPolicy.Strictest));
    }

    [Fact]
    public void Of_a_redacted_statement_the_checks_say_that_it_was_redacted()
    {
        var said = _room.Says("s1", _room.Office);
        var checkedOne = _room.Says("s2", _room.Office);
        _room.Assesses("a1", _room.Laboratory, Verdict.Verified, new StatementTarget(checkedOne.Id));
        var graph = _room.Graph().Edit(edit =>
        {
            edit.Redact(said.Id, "a source at risk");
            edit.Redact(checkedOne.Id, "a source at risk");
        });

        Assert.Equal("redacted; not assessed", graph.VerificationOf(said.Id).ToString());
        Assert.StartsWith("redacted; verified", graph.VerificationOf(checkedOne.Id).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retracted_assessment_counts_for_nothing_and_is_shown_apart()
    {
        var said = _room.Says("s1", _room.Office);
        var assessment = _room.Assesses("a1", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id));
        _room.GoesBackOn("a2", KnownActs.Retract, _room.Laboratory, assessment.Id);

        var verification = _room.Graph().VerificationOf(said.Id);

        Assert.Equal(VerificationStatus.Unassessed, verification.Under(VerificationPolicy.Strictest));
        Assert.Equal("a2", Assert.Single(verification.Superseded).SupersededBy!.Id.Value);
    }

    [Fact]
    public void A_retraction_of_the_retraction_brings_the_assessment_back()
    {
        var said = _room.Says("s1", _room.Office);
        var assessment = _room.Assesses("a1", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id));
        var retraction = _room.GoesBackOn("a2", KnownActs.Retract, _room.Laboratory, assessment.Id);
        _room.GoesBackOn("a3", KnownActs.Retract, _room.Laboratory, retraction.Id, day: 4);

        Assert.Equal(VerificationStatus.Confirmed, _room.Graph().VerificationOf(said.Id).Under(VerificationPolicy.Strictest));
    }

    [Fact]
    public void Somebody_elses_retraction_of_an_assessment_takes_nothing_back()
    {
        var said = _room.Says("s1", _room.Office);
        var assessment = _room.Assesses("a1", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id));
        _room.GoesBackOn("a2", KnownActs.Retract, _room.Office, assessment.Id);

        Assert.Equal(VerificationStatus.Confirmed, _room.Graph().VerificationOf(said.Id).Under(VerificationPolicy.Strictest));
    }

    [Fact]
    public void A_corrected_verdict_stands_in_the_place_of_the_first_and_shows_what_it_corrects()
    {
        var said = _room.Says("s1", _room.Office);
        var assessment = _room.Assesses("a1", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id));
        _room.GoesBackOn("a2", KnownActs.Correct, _room.Laboratory, assessment.Id, verdict: Verdict.Refuted);

        var verification = _room.Graph().VerificationOf(said.Id);

        var now = Assert.Single(verification.Assessments);
        Assert.Equal((Verdict.Refuted, "a2", "a1", "s1"), (now.Verdict, now.Statement.Id.Value, now.Corrects!.Id.Value, now.Target.Id.Value));
        Assert.Equal("a1", Assert.Single(verification.Superseded).Statement.Id.Value);
    }

    [Fact]
    public void A_later_assessment_of_the_same_by_the_same_assessor_replaces_the_first()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Assesses("a1", _room.Laboratory, Verdict.CouldNotVerify, new StatementTarget(said.Id), day: 2);
        _room.Assesses("a2", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id), day: 3);

        Assert.Equal("a2", Assert.Single(_room.Graph().VerificationOf(said.Id).Assessments).Statement.Id.Value);
        Assert.Empty(_room.Graph().CouldNotBeVerified());
    }

    [Fact]
    public void Two_verdicts_of_one_assessor_without_a_certain_order_both_stand()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Assesses("a1", _room.Laboratory, Verdict.CouldNotVerify, new StatementTarget(said.Id), day: 2);
        _room.Assesses("a2", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id), day: 2);

        var verification = _room.Graph().VerificationOf(said.Id);

        Assert.Equal(2, verification.Assessments.Count);
        Assert.Equal(VerificationStatus.Mixed, verification.Under(VerificationPolicy.LatestVerdict));
    }

    [Fact]
    public void An_assessment_of_one_proposition_is_of_no_other_and_partly_of_the_statement()
    {
        var said = _room.Says("s1", _room.Office, propositions: [_room.Occurred("s1.p1"), _room.Targeted("s1.p2", _room.State)]);
        _room.Assesses("a1", _room.Laboratory, Verdict.Refuted, new StatementTarget(new EntityId("s1.p2")));
        var graph = _room.Graph();

        Assert.Equal(VerificationStatus.PartlyAssessed, graph.VerificationOf(said.Id).Under(VerificationPolicy.Strictest));
        Assert.Equal(VerificationStatus.Unassessed, graph.VerificationOf(new EntityId("s1.p1")).Under(VerificationPolicy.Strictest));
        Assert.Equal(VerificationStatus.Refuted, graph.VerificationOf(new EntityId("s1.p2")).Under(VerificationPolicy.Strictest));
    }

    [Fact]
    public void A_doubt_about_who_passed_it_on_is_partial_and_not_of_what_was_said()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Assesses("a1", _room.Laboratory, Verdict.Inauthentic, new StatementTarget(said.Id) { Hop = 0 });
        var graph = _room.Graph();

        Assert.Equal(VerificationStatus.PartlyAssessed, graph.VerificationOf(said.Id).Under(VerificationPolicy.Strictest));
        Assert.True(graph.VerificationOf(new EntityId("s1.p1")).IsEmpty);
    }

    [Fact]
    public void A_publisher_who_assesses_its_own_hop_assesses_its_own_words()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Assesses("a1", _room.Courier, Verdict.Verified, new StatementTarget(said.Id) { Hop = 0 });
        _room.Assesses("a2", _room.Courier, Verdict.Verified, new StatementTarget(said.Id));

        Assert.Equal([true, false], _room.Graph().VerificationOf(said.Id).Assessments.Select(assessment => assessment.IsOfOwnWords));
    }

    [Fact]
    public void The_policies_differ_where_two_laboratories_differ()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Assesses("a1", _room.Laboratory, Verdict.Verified, new StatementTarget(said.Id), day: 2);
        _room.Assesses("a2", _room.Herald, Verdict.Refuted, new StatementTarget(said.Id), day: 3);

        var verification = _room.Graph().VerificationOf(said.Id);

        Assert.Equal(VerificationStatus.Refuted, verification.Under(VerificationPolicy.Strictest));
        Assert.Equal(VerificationStatus.Confirmed, verification.Under(VerificationPolicy.AnyIndependentConfirmation));
        Assert.Equal(VerificationStatus.Refuted, verification.Under(VerificationPolicy.LatestVerdict));
        Assert.Equal(VerificationStatus.Mixed, verification.Under(VerificationPolicy.Unanimous));
    }

    [Fact]
    public void A_caller_may_have_a_policy_of_its_own()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Assesses("a1", _room.Laboratory, Verdict.Satire, new StatementTarget(said.Id));

        Assert.Equal(VerificationStatus.Mixed, _room.Graph().VerificationOf(said.Id).Under(new AlwaysMixed()));
    }

    [Fact]
    public void A_publisher_who_vouches_for_its_document_confirms_nothing()
    {
        _room.Assesses("a1", _room.Courier, Verdict.Verified, new StatementTarget(_room.Article.Id), source: _room.Second);
        _room.Assesses("a2", _room.Courier, Verdict.Verified, new StatementTarget(_room.Second.Id) { Attribute = "date" });
        var graph = _room.Graph();

        Assert.Equal(VerificationStatus.SelfConfirmedOnly, graph.VerificationOfDocument(_room.Article).Under(VerificationPolicy.LatestVerdict));
        Assert.Equal(VerificationStatus.Confirmed, graph.VerificationOfDocument(_room.Second, "date").Under(VerificationPolicy.LatestVerdict));
    }

    [Fact]
    public void An_unknown_id_comes_back_with_the_nearest_ones()
    {
        _room.Says("s1", _room.Office);
        var graph = _room.Graph();

        Assert.Contains("s1", Assert.Throws<UnknownIdException>(() => graph.VerificationOf(new EntityId("s2"))).Message, StringComparison.Ordinal);
        Assert.Throws<UnknownIdException>(() => graph.VerificationOfDocument(new EntityId("articel")));
        Assert.Throws<UnknownIdException>(() => graph.CouldNotBeVerified(new EntityId("nobody")));
    }

    private sealed class AlwaysMixed() : VerificationPolicy("always mixed")
    {
        public override VerificationStatus StatusOf(Verification verification) => VerificationStatus.Mixed;
    }
}
