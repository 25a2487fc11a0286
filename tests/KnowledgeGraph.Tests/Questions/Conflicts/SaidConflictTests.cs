using KnowledgeGraph.Queries;
using static KnowledgeGraph.Tests.Questions.Conflicts.ConflictWorld;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>Conflicts that somebody says there are: a statement of another, or a judgement.</summary>
public sealed class SaidConflictTests
{
    private readonly ConflictWorld _world = new();

    [Theory]
    [InlineData("dispute")]
    [InlineData("deny")]
    [InlineData("retract")]
    [InlineData("correct")]
    public void A_statement_that_says_another_is_wrong_disputes_it(string act)
    {
        _world.Says("s1", Guild, DidIt(Mill)).Against("d1", Crown, KnownActs.All.Single(known => known.Code == new Code(act)), "s1");

        Assert.Equal(["s1(guild) d1(crown) Dispute Contradiction disputed"], _world.Conflicts());
        Assert.Single(_world.Graph().ConflictsAbout(Fire));
        Assert.Single(_world.Graph().ConflictsAbout(new("s1")));
        Assert.Single(_world.Graph().ConflictsOf(new("d1")));
    }

    [Fact]
    public void One_that_refutes_another_by_a_relationship_disputes_it() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction disputed"],
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, At(Upper)).Relate(new("s2"), KnownRelationships.Refutes, new("s1")).Conflicts());

    [Fact]
    public void A_pair_that_a_rule_finds_is_not_listed_once_more() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"],
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Mill), statement => statement with { Act = KnownActs.Dispute, Targets = [new(new("s1"))] }).Conflicts());

    [Fact]
    public void A_dispute_that_is_retracted_and_one_of_what_was_retracted_are_none()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Against("d1", Crown, KnownActs.Dispute, "s1").Against("r1", Crown, KnownActs.Retract, "d1")
            .Says("s2", Guild, At(Upper)).Against("d2", Crown, KnownActs.Dispute, "s2").Against("r2", Guild, KnownActs.Retract, "s2");

        Assert.Empty(_world.Conflicts());
    }

    [Fact]
    public void Who_denies_having_said_it_is_in_conflict_with_who_reports_it_and_not_with_himself()
    {
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Attribution = [new Hop(Paper), new Hop(Guild)], Said = Day(1) })
            .Says("d1", Guild, DidIt(Mill), statement => statement with { Act = KnownActs.Deny, Targets = [new(new("s1")) { Hop = 1 }], Said = Day(2) });

        var conflict = _world.Graph().Conflicts().Single();

        Assert.Equal(["s1(paper) d1(guild) Reporting Contradiction denied-quotation"], _world.Conflicts());
        Assert.Equal("The Paper said that the guild said what s1 tells, the guild said that this was not said", conflict.Explanation);
        Assert.Single(_world.Graph().ConflictsBetween(Paper, Guild));
    }

    [Fact]
    public void Who_denies_what_he_said_himself_later_revises_it() => Assert.Equal(
        ["s1(guild) d1(guild) Revision Contradiction disputed"],
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Said = Day(1) })
            .Against("d1", Guild, KnownActs.Deny, "s1.p", statement => statement with { Said = Day(2) }).Conflicts());

    [Theory]
    [InlineData("s1", Verdict.Satire, true)]
    [InlineData("article", Verdict.Inauthentic, true)]
    [InlineData("s1", Verdict.Refuted, false)]
    public void That_somebody_takes_a_side_for_satire_or_a_forgery_is_a_condition_for_as_long_as_he_says_so(string target, Verdict verdict, bool isDoubted)
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch), statement => statement with { Source = null })
            .Against("a1", Ana, KnownActs.Assess, target, statement => statement with { Verdict = verdict });
        var plain = "s1(guild) s2(crown) Dispute Contradiction disjoint-fillers on agent";
        Assert.Equal([isDoubted ? $"{plain} DoubtedSide" : plain], _world.Conflicts());

        Assert.Equal([plain], _world.Against("r1", Ana, KnownActs.Retract, "a1").Conflicts());
    }

    [Fact]
    public void A_judgement_asserts_a_conflict_that_no_rule_finds_and_its_withdrawal_undoes_it()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, At(Upper)).Judge("j1", JudgementVerdict.Conflict, new("s1"), new("s2.p"));

        Assert.Equal(["s1(guild) s2(crown) Dispute Tension asserted"], _world.Conflicts());
        Assert.Equal(["j1"], _world.Graph().ConflictsOf(new("s2.p")).Single().Judgements.Select(judgement => judgement.Id.Value));
        Assert.Single(_world.Graph().ConflictsAbout(Fire));

        _world.Builder.Withdraw(new("j1"), "mistaken");
        Assert.Empty(_world.Conflicts());
    }

    [Fact]
    public void Two_judgements_assert_one_conflict_and_the_last_one_on_it_counts()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, At(Upper))
            .Judge("j1", JudgementVerdict.Conflict, new("s1"), new("s2")).Judge("j2", JudgementVerdict.Conflict, new("s2"), new("s1"));
        Assert.Equal(2, _world.Graph().Conflicts().Single().Judgements.Count);

        _world.Judge("j3", JudgementVerdict.NoConflict, new("s1"), new("s2"));
        Assert.Empty(_world.Conflicts());
        Assert.Single(_world.Graph().Conflicts().Dismissed);
    }

    [Fact]
    public void A_judgement_marks_the_conflict_that_a_rule_finds() => Assert.Equal(
        "j1",
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Judge("j1", JudgementVerdict.Conflict, new("s1"), new("s2")).Graph().Conflicts().Single().Judgements.Single().Id.Value);

    [Fact]
    public void A_dismissed_conflict_is_listed_apart_until_the_judgement_is_withdrawn_or_overruled()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Judge("j1", JudgementVerdict.NoConflict, new("s2.p"), new("s1"));
        var answer = _world.Graph().Conflicts();
        Assert.Empty(answer);
        Assert.Equal("j1", answer.Dismissed.Single().Judgements.Single().Id.Value);
        Assert.Single(_world.Graph().ConflictsOf(new("s1")).Dismissed);

        _world.Judge("j2", JudgementVerdict.Conflict, new("s1"), new("s2"));
        Assert.Equal(2, _world.Graph().Conflicts().Single().Judgements.Count);

        _world.Builder.Withdraw(new("j2"), "mistaken");
        _world.Builder.Withdraw(new("j1"), "mistaken");
        Assert.Single(_world.Conflicts());
    }

    [Fact]
    public void A_revision_that_is_dismissed_supersedes_nothing()
    {
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Said = Day(1) }).Says("s2", Guild, DidIt(Watch), statement => statement with { Said = Day(2) })
            .Says("s3", Crown, DidIt(Crown)).Judge("j1", JudgementVerdict.NoConflict, new("s1"), new("s2"));

        Assert.Equal(["s1(guild) s3(crown)", "s2(guild) s3(crown)"], _world.Conflicts().Select(line => string.Join(' ', line.Split(' ').Take(2))));
        Assert.Equal(ConflictKind.Revision, _world.Graph().Conflicts().Dismissed.Single().Kind);
    }
}
