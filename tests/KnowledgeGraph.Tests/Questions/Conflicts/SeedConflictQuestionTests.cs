using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

public sealed class SeedConflictQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("F43")]
    [InlineData("F05")]
    public void K1_that_the_border_was_not_crossed_contradicts_those_who_say_they_did_if_it_is_the_same_incursion(string saysSo)
    {
        var conflict = Between(saysSo, "F12");

        Assert.Equal(
            (ConflictKind.Dispute, Severity.Contradiction, ConflictReasons.OppositePolarity),
            (conflict.Kind, conflict.Severity, conflict.Reason));
        Assert.Equal(["if E1 is E9"], conflict.Conditions.Select(condition => condition.Sentence));
    }

    [Fact]
    public void K2_that_the_Legion_crossed_and_that_it_will_is_a_conflict_of_reports_inside_one_document()
    {
        var conflict = Between("F05", "F45");

        Assert.Equal(
            (ConflictKind.Reporting, Severity.Tension, ConflictReasons.FactAgainstFuture),
            (conflict.Kind, conflict.Severity, conflict.Reason));
        Assert.Equal("D0", conflict.Document!.Id.Value);
        Assert.Equal(["if E9 is E10"], conflict.Conditions.Select(condition => condition.Sentence));
    }

    [Fact]
    public void K3_who_attacked_is_a_contradiction_on_the_agent_under_a_disputed_label()
    {
        var conflict = Between("F04.p2", "F05.p2");

        Assert.Equal(
            (ConflictKind.Dispute, Severity.Contradiction, ConflictReasons.DisjointFillers, KnownRoles.Agent),
            (conflict.Kind, conflict.Severity, conflict.Reason, conflict.Slot.Role));
        Assert.Equal(
            [ConflictConditionKind.SameIdentity, ConflictConditionKind.DisputedLabel],
            conflict.Conditions.Select(condition => condition.Kind));
        Assert.Equal("E1", conflict.Conditions[0].Ids[0].Value);
    }

    [Theory]
    [InlineData("F07.p1", "F05.p2", "agent", "responsible-for")]
    [InlineData("F12.p3", "F05.p2", "agent", "makes-incursion")]
    [InlineData("F04.p3", "F41.p4", "member", "force-drawn-from")]
    public void K3_is_said_in_other_ways_as_well(string ministry, string other, string role, string predicate)
    {
        var conflict = Between(ministry, other);

        Assert.Equal((Severity.Contradiction, ConflictReasons.DisjointFillers), (conflict.Severity, conflict.Reason));
        Assert.Equal((new Code(predicate), new Code(role)), (conflict.Slot.Predicate, conflict.Slot.Role));
        Assert.Equal(["if E1 is E9"], conflict.Conditions.Select(condition => condition.Sentence));
    }

    [Fact]
    public void K4_a_terrorist_attack_and_freeing_a_country_are_opposite_terms()
    {
        var conflict = Between("F07", "F47", conflict => conflict.Kind == ConflictKind.Framing);

        Assert.Equal((Severity.Tension, ConflictReasons.OpposedFraming), (conflict.Severity, conflict.Reason));
        Assert.Equal((Stance.Negative, Stance.Positive), (conflict.Left.Framing!.Stance, conflict.Right.Framing!.Stance));
        Assert.Equal(["if E1 is E9"], conflict.Conditions.Select(condition => condition.Sentence));
    }

    [Fact]
    public void K5_each_side_says_that_the_other_shells_civilians_and_one_only_implies_it()
    {
        var conflict = Between("F29.p2", "F58.p1");

        Assert.Equal((Severity.Contradiction, ConflictReasons.DisjointFillers), (conflict.Severity, conflict.Reason));
        Assert.Equal(
            [ConflictConditionKind.SameIdentity, ConflictConditionKind.ImpliedSide],
            conflict.Conditions.Select(condition => condition.Kind));
        Assert.Equal("if E12 is E13", conflict.Conditions[0].Sentence);
        Assert.Equal("F29", conflict.Conditions[1].Ids[0].Value);
    }

    [Fact]
    public void K6_two_speakers_of_one_party_are_in_tension_on_whether_it_is_there_already()
    {
        var conflict = Between("F43.p1", "F61.p2");

        Assert.Equal(
            (ConflictKind.Dispute, Severity.Tension, ConflictReasons.FactAgainstFuture),
            (conflict.Kind, conflict.Severity, conflict.Reason));
        Assert.Equal("rvc", conflict.Party!.Id.Value);
        Assert.Empty(conflict.Conditions);
    }

    [Fact]
    public void K7_a_blast_on_a_road_and_near_a_petrol_station_is_a_detail_and_no_contradiction()
    {
        var conflict = Between("F35.p2", "F37.p1");

        Assert.Equal(
            (ConflictKind.Dispute, Severity.CompatibleDetail, ConflictReasons.ExcludedPredicates),
            (conflict.Kind, conflict.Severity, conflict.Reason));
        Assert.Equal("russia", conflict.Party!.Id.Value);
        Assert.Empty(conflict.Conditions);
    }

    [Fact]
    public void K8_that_the_drone_fell_and_that_it_exploded_above_the_ground_is_a_tension()
    {
        var conflict = Between("F35.p1", "F38.p1");

        Assert.Equal((Severity.Tension, ConflictReasons.ExcludedPredicates), (conflict.Severity, conflict.Reason));
    }

    [Fact]
    public void K9_the_publisher_denies_what_the_authorities_accuse_it_of_and_is_itself_the_subject()
    {
        var conflict = Between("F70", "F71");

        Assert.Equal(
            (ConflictKind.Dispute, Severity.Contradiction, ConflictReasons.OppositePolarity),
            (conflict.Kind, conflict.Severity, conflict.Reason));
        Assert.Equal("moscow-times", conflict.Slot.Subject.Id.Value);
        Assert.Equal((Polarity.Affirmative, Polarity.Negative), (conflict.Left.Polarity, conflict.Right.Polarity));
    }

    [Theory]
    [InlineData("E3")]
    [InlineData("E6")]
    [InlineData("E11")]
    public void The_three_counts_of_injured_are_of_three_events_and_are_never_compared(string id) =>
        Assert.DoesNotContain(_graph.ConflictsAbout(new EntityId(id)), conflict => conflict.Slot.Role == KnownRoles.Count);

    [Fact]
    public void That_one_calls_it_a_city_and_another_a_town_is_no_conflict() =>
        Assert.Empty(_graph.ConflictsAbout(new EntityId("shebekino")));

    [Fact]
    public void An_incursion_announced_earlier_in_the_day_is_no_conflict_with_what_was_said_of_it_later() =>
        Assert.Empty(_graph.ConflictsOf(new EntityId("F40")));

    [Fact]
    public void The_accounts_of_the_ministry_and_the_militias_conflict_on_whether_who_and_in_which_words()
    {
        var conflicts = _graph.ConflictsBetween(new EntityId("defence-ministry"), new EntityId("rvc"));

        Assert.Equal(
            ["F04 F05", "F05 F12", "F05 F07", "F05 F12", "F12 F43"],
            conflicts.Select(conflict => $"{conflict.Left.Statement.Statement.Id} {conflict.Right.Statement.Statement.Id}"));
    }

    [Fact]
    public void All_conflicts_of_the_seed_are_those_that_a_reader_can_look_at_in_one_file()
    {
        var path = Repository.PathOf("tests", "KnowledgeGraph.Tests", "Questions", "Conflicts", "Expected", "seed-conflicts.txt");
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        var actual = string.Concat(_graph.Conflicts().Select(conflict =>
            $"{conflict}\n    {conflict.Slot}; party {conflict.Party?.Id.Value ?? "none"}; in {conflict.Document?.Id.Value}\n    {conflict.Explanation}\n"));
        Assert.Equal(expected, actual);
    }

    /// <summary>The one conflict of two statements or propositions.</summary>
    private Conflict Between(string one, string other, Func<Conflict, bool>? which = null) =>
        Assert.Single(_graph.ConflictsOf(new EntityId(one)), conflict =>
            (Is(conflict.Left, one) ? Is(conflict.Right, other) : Is(conflict.Left, other) && Is(conflict.Right, one))
            && (which is null ? !(one == "F05" && conflict.Slot.Role is not null) : which(conflict)));

    private static bool Is(ConflictSide side, string id) =>
        side.Statement.Statement.Id.Value == id || side.Proposition?.Id.Value == id;
}
