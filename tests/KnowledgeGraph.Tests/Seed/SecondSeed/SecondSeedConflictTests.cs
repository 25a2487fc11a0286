using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedConflictTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void These_are_all_conflicts_and_there_are_no_others() =>
        Assert.Equal(
            [
                "S07.p1 S20.p1 Dispute Contradiction disjoint-quantities",
                "S08.p1 S23.p1 Dispute Contradiction opposite-polarity",
                "S09.p1 S21.p1 Dispute Contradiction opposite-polarity",
                "S12.p1 S20.p1 Dispute Contradiction disjoint-quantities",
                "S13.p1 S23.p1 Dispute Contradiction opposite-polarity",
                "S16.p1 S20.p1 Dispute Contradiction disjoint-quantities",
                "S17.p1 S23.p1 Dispute Contradiction opposite-polarity",
                "S18.p1 S21.p1 Dispute Contradiction opposite-polarity",
                "S21.p1 S80.p1 Dispute Contradiction opposite-polarity",
                "S27 S28 Framing Tension opposed-framing",
                "S29.p1 S30.p1 Revision Contradiction disjoint-quantities",
                "S32.p1 S34.p1 Dispute Contradiction disjoint-fillers",
                "S32.p1 S35.p1 Dispute Contradiction disjoint-fillers",
                "S32.p1 S40.p1 Dispute Contradiction disjoint-fillers DisputedLabel SameIdentity",
                "S34.p1 S35.p1 Dispute Contradiction disjoint-fillers",
                "S34.p1 S40.p1 Dispute Contradiction disjoint-fillers DisputedLabel SameIdentity",
                "S35.p1 S36.p1 Dispute Contradiction opposite-polarity",
                "S35.p1 S40.p1 Dispute Contradiction disjoint-fillers DisputedLabel SameIdentity",
                "S41.p1 S43.p1 Dispute Contradiction disjoint-fillers DoubtedSide",
                "S44.p1 S45.p1 Dispute Contradiction disjoint-fillers",
                "S46.p1 S47.p1 Dispute Contradiction opposite-polarity",
                "S49.p1 S57.p1 Dispute Contradiction opposite-polarity",
                "S49.p2 S52.p1 Dispute Contradiction disjoint-fillers",
                "S57.p1 S77.p1 Dispute Contradiction opposite-polarity",
                "S58.p1 S59.p1 Dispute Contradiction incompatible-times",
                "S61.p1 S83.p1 Dispute Contradiction incompatible-times",
                "S65.p1 S66.p1 Dispute Tension fact-against-future",
                "S72 S73 Dispute Tension asserted",
                "S75 S76 Reporting Contradiction denied-quotation",
                "S78.p1 S79.p1 Dispute Contradiction disjoint-quantities",
            ],
            _graph.Conflicts().Select(Row));

    [Fact]
    public void The_spokesman_and_his_ministry_are_two_speakers_of_one_party()
    {
        var conflict = Between("S08.p1", "S23.p1");

        Assert.Equal(["labour-ministry", "ardel"], conflict.Left.Speakers.Concat(conflict.Right.Speakers).Select(speaker => speaker.Agent!.Id.Value));
        Assert.Equal("labour-ministry", conflict.Party!.Id.Value);
    }

    [Fact]
    public void A_rising_toll_is_no_conflict_whether_one_source_counts_or_two()
    {
        string[] toll = ["S12.p1", "S22.p1", "S48.p1"];

        Assert.DoesNotContain(_graph.Conflicts(), conflict => toll.Contains(Of(conflict.Left).Value) && toll.Contains(Of(conflict.Right).Value));
    }

    [Fact]
    public void Twelve_or_more_and_then_ten_is_a_conflict_between_two_and_a_revision_by_one()
    {
        Assert.Equal(ConflictKind.Dispute, Between("S12.p1", "S20.p1").Kind);
        Assert.Equal(ConflictKind.Revision, Between("S29.p1", "S30.p1").Kind);
    }

    [Fact]
    public void What_was_announced_and_then_done_is_no_conflict() =>
        Assert.DoesNotContain(_graph.Conflicts(), conflict => Of(conflict.Left).Value is "S01.p1" or "S25.p1");

    [Fact]
    public void That_the_talks_have_been_held_stands_against_that_they_will_be() =>
        Assert.Equal(Severity.Tension, Between("S65.p1", "S66.p1").Severity);

    [Fact]
    public void The_kiln_hall_and_the_district_around_it_are_no_conflict() =>
        Assert.DoesNotContain(_graph.Conflicts(), conflict => conflict.Slot.Subject.Id == new EntityId("spill") && conflict.Slot.Role == KnownRoles.Place);

    [Fact]
    public void Who_did_it_to_the_switch_room_conflicts_with_who_cut_the_power_only_if_they_are_one()
    {
        var conflict = Between("S32.p1", "S40.p1");

        Assert.Contains("if switch-room is power-cut", conflict.Conditions.Select(condition => condition.Sentence));

        var apart = _graph.Edit(edit => edit.Withdraw(new EntityId("unsure-power"), "doubtful"));
        Assert.DoesNotContain(apart.Conflicts(), other => Of(other.Right).Value == "S40.p1");
    }

    [Fact]
    public void The_governors_word_conflicts_with_the_residents_while_it_stands()
    {
        Assert.True(Conflicts("2024-09-12"));
        Assert.False(Conflicts("2024-09-14"));
        Assert.True(Conflicts("2024-09-16"));

        bool Conflicts(string day) => _graph.AsOf(KnowledgeCut.Published(UncertainTime.Parse(day))).ConflictsAbout(new EntityId("river")).Count == 1;
    }

    [Fact]
    public void The_man_who_denies_his_words_conflicts_with_the_newspaper_that_reports_them()
    {
        var conflict = Between("S75", "S76");

        Assert.Equal(["courier", "oltmann"], conflict.Left.Speakers.Concat(conflict.Right.Speakers).Select(speaker => speaker.Agent!.Id.Value));
    }

    [Fact]
    public void The_two_counts_of_the_clash_are_dismissed_and_listed_apart_until_the_judgement_is_undone()
    {
        var dismissed = Assert.Single(_graph.Conflicts().Dismissed);
        var undone = _graph.Edit(edit => edit.Withdraw(new EntityId("dismissed-clash"), "doubtful"));

        Assert.Equal(("S50.p1", "S51.p1"), (Of(dismissed.Left).Value, Of(dismissed.Right).Value));
        Assert.Equal("dismissed-clash", Assert.Single(dismissed.Judgements).Id.Value);
        Assert.Contains(undone.Conflicts(), conflict => Of(conflict.Left).Value == "S50.p1");
    }

    [Fact]
    public void That_the_company_was_warned_in_July_is_a_conflict_because_the_newspaper_judges_so() =>
        Assert.Equal("courier", Assert.Single(Between("S72", "S73").Judgements).By!.Value.Value);

    [Fact]
    public void The_parody_stands_against_the_accusation_and_says_that_it_is_satire() =>
        Assert.Equal(Verdict.Satire, Assert.Single(Between("S41.p1", "S43.p1").Left.Statement.Verification.Assessments).Verdict);

    [Fact]
    public void The_union_and_the_company_conflict_on_what_the_gate_was_who_is_to_blame_for_the_clash_and_nothing_else() =>
        Assert.Equal(["S27 S28", "S49.p1 S57.p1"], _graph.ConflictsBetween(new EntityId("union"), new EntityId("kverrin")).Select(conflict => $"{Of(conflict.Left)} {Of(conflict.Right)}"));

    private Conflict Between(string left, string right) =>
        Assert.Single(_graph.Conflicts(), conflict => Of(conflict.Left).Value == left && Of(conflict.Right).Value == right);

    private static string Row(Conflict conflict) =>
        string.Join(' ', [Of(conflict.Left), Of(conflict.Right), $"{conflict.Kind} {conflict.Severity} {conflict.Reason}", .. conflict.Conditions.Select(condition => condition.Kind.ToString()).Order(StringComparer.Ordinal)]);

    private static EntityId Of(ConflictSide side) => side.Proposition?.Id ?? side.Statement.Statement.Id;
}
