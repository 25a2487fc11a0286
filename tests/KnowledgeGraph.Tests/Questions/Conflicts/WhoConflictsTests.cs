using KnowledgeGraph.Queries;
using static KnowledgeGraph.Tests.Questions.Conflicts.ConflictWorld;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>Who disagrees with whom: disputes, revisions, self-contradictions and reports that differ.</summary>
public sealed class WhoConflictsTests
{
    private readonly ConflictWorld _world = new();

    [Fact]
    public void A_speaker_who_later_says_something_else_revises_himself_and_his_earlier_words_conflict_with_nobody_elses()
    {
        _world.Says("s1", Guild, DidIt(Mill), On(1)).Says("s2", Guild, DidIt(Watch), On(2)).Says("s3", Crown, DidIt(Crown), On(1));

        Assert.Equal(
            ["s1(guild) s2(guild) Revision Contradiction disjoint-fillers on agent", "s2(guild) s3(crown) Dispute Contradiction disjoint-fillers on agent"],
            _world.Conflicts());
    }

    [Fact]
    public void Of_a_row_of_revisions_each_is_listed_against_the_next()
    {
        _world.Says("s3", Guild, DidIt(Crown), On(3)).Says("s1", Guild, DidIt(Mill), On(1)).Says("s2", Guild, DidIt(Watch), On(2));

        Assert.Equal(
            ["s3(guild) s2(guild) Revision Contradiction disjoint-fillers on agent", "s1(guild) s2(guild) Revision Contradiction disjoint-fillers on agent"],
            _world.Conflicts());
    }

    [Fact]
    public void A_joint_claim_that_one_speaker_revises_still_stands_for_the_other_against_the_one_who_revised_it()
    {
        _world.Says("s1", [Guild, Mill], DidIt(Mill), On(1)).Says("s2", Guild, DidIt(Watch), On(2)).Says("s3", Crown, DidIt(Crown), On(1));

        Assert.Equal(
            [
                "s1(mill) s2(guild) Dispute Contradiction disjoint-fillers on agent",
                "s1(guild) s2(guild) Revision Contradiction disjoint-fillers on agent",
                "s1(mill) s3(crown) Dispute Contradiction disjoint-fillers on agent",
                "s2(guild) s3(crown) Dispute Contradiction disjoint-fillers on agent",
            ],
            _world.Conflicts());
    }

    [Fact]
    public void A_revision_that_is_retracted_revises_nothing()
    {
        _world.Says("s1", Guild, DidIt(Mill), On(1)).Says("s2", Guild, DidIt(Watch), On(2)).Says("s3", Crown, DidIt(Crown), On(1))
            .Against("r1", Guild, KnownActs.Retract, "s2");

        Assert.Equal(["s1(guild) s3(crown) Dispute Contradiction disjoint-fillers on agent"], _world.Conflicts());
    }

    [Fact]
    public void What_is_revised_only_if_two_events_are_one_still_stands()
    {
        _world.Says("s1", Guild, DidIt(Mill), On(1))
            .Says("s2", Guild, That(KnownPredicates.ResponsibleFor, (KnownRoles.Event, Blaze), (KnownRoles.Agent, Watch)), On(2))
            .Says("s3", Crown, DidIt(Crown), On(1)).Judge("j", JudgementVerdict.Unsure, Fire, Blaze);

        Assert.Equal(
            [
                "s1(guild) s2(guild) Revision Contradiction disjoint-fillers on agent if fire is blaze",
                "s1(guild) s3(crown) Dispute Contradiction disjoint-fillers on agent",
                "s2(guild) s3(crown) Dispute Contradiction disjoint-fillers on agent if fire is blaze",
            ],
            _world.Conflicts());
    }

    [Fact]
    public void Where_nobody_knows_what_was_said_later_a_speaker_contradicts_himself() => Assert.Equal(
        ["s1(guild) s2(guild) SelfContradiction Contradiction disjoint-fillers on agent"],
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Guild, DidIt(Watch), On(2)).Conflicts());

    [Fact]
    public void Where_one_stands_there_in_a_reporters_words_the_reports_may_differ() => Assert.Equal(
        ["s1(guild) s2(guild) Reporting Contradiction disjoint-fillers on agent"],
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Guild, DidIt(Watch), Reported).Conflicts());

    [Fact]
    public void Two_reports_of_one_utterance_conflict_as_reports_whatever_their_times_and_speakers()
    {
        _world.Says("s1", Guild, DidIt(Mill), On(1)).Says("s2", Guild, DidIt(Watch), On(2)).Says("s3", Crown, DidIt(Crown), On(3))
            .Relate(new("s1"), KnownRelationships.SameClaimAs, new("s2")).Relate(new("s3"), KnownRelationships.SameClaimAs, new("s2"));

        Assert.Equal(
            [
                "s1(guild) s2(guild) Reporting Contradiction disjoint-fillers on agent",
                "s1(guild) s3(crown) Reporting Contradiction disjoint-fillers on agent",
                "s2(guild) s3(crown) Reporting Contradiction disjoint-fillers on agent",
            ],
            _world.Conflicts());
    }

    [Fact]
    public void A_speaker_under_two_ids_is_one_if_judged_so_and_unsure_is_a_condition()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Ana, DidIt(Watch)).Judge("j1", JudgementVerdict.Unsure, Ana, new("ana-too"));
        _world.Builder.Add(new Person { Id = new("ana-too"), Name = "A. of the guild" });
        _world.Says("s3", new EntityId("ana-too"), DidIt(Crown));
        Assert.Contains("s2(ana) s3(ana-too) Dispute Contradiction disjoint-fillers on agent DifferentSpeakers", _world.Conflicts());

        _world.Judge("j2", JudgementVerdict.Same, Ana, new("ana-too"));
        Assert.Contains("s2(ana) s3(ana-too) SelfContradiction Contradiction disjoint-fillers on agent", _world.Conflicts());
    }

    [Fact]
    public void A_source_that_nobody_names_may_be_the_other_side() => Assert.Equal(
        ["s1(guild) s2(?) Dispute Contradiction disjoint-fillers on agent UnnamedSource"],
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Guild, DidIt(Watch), statement => statement with { Attribution = [new Hop(Paper), new Hop { Unnamed = "reports" }] }).Conflicts());

    [Fact]
    public void Two_of_one_party_dispute_each_other_and_the_conflict_names_the_party()
    {
        _world.Relate(Ana, KnownRelationships.SpeaksFor, Watch).Relate(Watch, KnownRelationships.PartOf, Crown)
            .Says("s1", Ana, DidIt(Mill), On(1)).Says("s2", Watch, DidIt(Guild), On(1));

        var conflict = _world.Graph().Conflicts().Single();

        Assert.Equal((ConflictKind.Dispute, Watch), (conflict.Kind, conflict.Party!.Id));
    }

    [Fact]
    public void A_spokesman_says_it_on_behalf_of_the_one_he_speaks_for() => Assert.Equal(
        ["s1(crown) s2(crown) Revision Contradiction disjoint-fillers on agent"],
        _world.Says("s1", Ana, DidIt(Mill), statement => On(1)(statement) with { Attribution = [new Hop(Ana) { OnBehalfOf = [Crown] }] })
            .Says("s2", Crown, DidIt(Guild), On(2)).Conflicts());

    [Fact]
    public void A_detail_that_the_same_speaker_adds_is_no_conflict()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Guild, DidIt(Mill, Watch)).Says("s3", Guild, DidIt(Mill, Watch, Ana), On(2)).Says("s4", Guild, DidIt(Mill), On(1));

        Assert.Empty(_world.Conflicts());
    }

    [Theory]
    [InlineData("retract")]
    [InlineData("correct")]
    [InlineData("revise")]
    public void What_its_speaker_took_back_conflicts_with_nothing_and_a_retraction_that_is_retracted_gives_it_back(string act)
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch))
            .Against("r1", Guild, KnownActs.All.Single(known => known.Code == new Code(act)), "s1");
        Assert.Empty(_world.Conflicts());

        _world.Against("r2", Guild, KnownActs.Retract, "r1");
        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction disjoint-fillers on agent"], _world.Conflicts());
    }

    [Fact]
    public void A_correction_commits_to_what_it_says_instead()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Says("r1", Guild, DidIt(Ana), statement => statement with { Act = KnownActs.Correct, Targets = [new(new("s1"))] });

        Assert.Equal(["s2(crown) r1(guild) Dispute Contradiction disjoint-fillers on agent"], _world.Conflicts());
    }

    [Fact]
    public void What_one_of_two_took_back_still_stands_for_the_other() => Assert.Equal(
        ["s1(mill) s2(crown) Dispute Contradiction disjoint-fillers on agent"],
        _world.Says("s1", [Guild, Mill], DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Against("r1", Guild, KnownActs.Retract, "s1.p").Conflicts());

    [Fact]
    public void What_was_redacted_or_withdrawn_conflicts_with_nothing()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch)).Says("s3", Ana, DidIt(Paper));
        _world.Builder.Redact(new("s1"), "a court order");
        _world.Builder.Withdraw(new("s3"), "never said");

        Assert.Empty(_world.Conflicts());
        Assert.Empty(_world.Graph().ConflictsOf(new("s1")));
    }

    private static Func<Statement, Statement> On(int day) => statement => statement with { Said = Day(day) };

    private static Statement Reported(Statement statement) =>
        statement with { Attribution = [new Hop(Paper), .. statement.Attribution], Form = ReportingForm.Indirect };
}
