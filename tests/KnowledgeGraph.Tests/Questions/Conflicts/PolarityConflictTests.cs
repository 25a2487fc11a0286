using static KnowledgeGraph.Tests.Questions.Conflicts.ConflictWorld;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

public sealed class PolarityConflictTests
{
    private readonly ConflictWorld _world = new();

    [Fact]
    public void What_one_affirms_and_another_negates_is_a_contradiction() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"],
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, Not(DidIt(Mill))).Conflicts());

    [Fact]
    public void It_is_the_same_whichever_stands_first_and_whether_it_is_negated_or_denied() => Assert.Equal(
        ["s1(crown) s2(guild) Dispute Contradiction opposite-polarity"],
        _world.Says("s1", Crown, DidIt(Mill), statement => statement with { Act = KnownActs.Deny }).Says("s2", Guild, DidIt(Mill)).Conflicts());

    [Fact]
    public void Who_denies_a_negation_affirms_it() => Assert.Empty(
        _world.Says("s1", Crown, Not(DidIt(Mill)), statement => statement with { Act = KnownActs.Deny }).Says("s2", Guild, DidIt(Mill)).Conflicts());

    [Fact]
    public void A_role_that_is_left_empty_is_denied_of_everybody() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"],
        _world.Says("s1", Guild, DidIt(Mill, Watch)).Says("s2", Crown, Not(That(KnownPredicates.ResponsibleFor, (KnownRoles.Event, Fire)))).Conflicts());

    [Fact]
    public void What_is_denied_of_one_is_not_denied_of_another() => Assert.Empty(
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, Not(DidIt(Watch))).Conflicts());

    [Fact]
    public void What_is_denied_of_a_part_is_not_denied_of_the_whole_and_what_is_denied_of_the_whole_is_denied_of_a_part()
    {
        _world.Relate(Upper, KnownRelationships.PartOf, Valley)
            .Says("s1", Guild, At(Valley)).Says("s2", Crown, Not(At(Upper)))
            .Says("s3", Guild, At(Upper)).Says("s4", Watch, Not(At(Valley)));

        Assert.Equal(
            [
                "s1(guild) s4(watch) Dispute Contradiction opposite-polarity",
                "s2(crown) s3(guild) Dispute Contradiction opposite-polarity",
                "s3(guild) s4(watch) Dispute Contradiction opposite-polarity",
            ],
            _world.Conflicts());
    }

    [Fact]
    public void A_containment_that_is_disputed_is_a_condition_and_one_that_has_other_evidence_is_none()
    {
        _world.Says("s1", Guild, At(Upper)).Says("s2", Crown, Not(At(Valley)))
            .Says("e1", Mill, That(KnownPredicates.LocatedIn, (KnownRoles.Subject, Upper), (KnownRoles.Place, Valley)))
            .Says("e2", Mill, That(KnownPredicates.LocatedIn, (KnownRoles.Subject, Upper), (KnownRoles.Place, Valley)))
            .Against("d1", Watch, KnownActs.Dispute, "e1")
            .Relate(Upper, KnownRelationships.PartOf, Valley, part => part with { Evidence = [new("e1")] });
        var line = "s1(guild) s2(crown) Dispute Contradiction opposite-polarity";

        Assert.Contains($"{line} ContestedContainment", _world.Conflicts());

        _world.Builder.Amend(new Relationship { Id = new("upper-part-of-valley"), Type = KnownRelationships.PartOf, From = Upper, To = Valley, Evidence = [new("e1"), new("e2")] });
        Assert.Contains(line, _world.Conflicts());
    }

    [Fact]
    public void A_containment_that_ended_before_the_event_is_none()
    {
        _world.Relate(Upper, KnownRelationships.PartOf, Valley, part => part with { Holds = UncertainTime.InYear(2020) })
            .Says("s1", Guild, At(Upper)).Says("s2", Crown, Not(At(Valley)));
        Assert.Single(_world.Conflicts());

        _world.Says("s3", Mill, That(KnownPredicates.Occurred, (KnownRoles.Event, Fire), (KnownRoles.Time, Day(3))));
        Assert.Empty(_world.Conflicts());
    }

    [Fact]
    public void What_is_affirmed_of_several_jointly_and_denied_of_one_of_them_is_a_tension_with_a_reason_of_its_own() => Assert.Equal(
        ["s1(guild) s2(mill) Dispute Tension partly-denied"],
        _world.Says("s1", Guild, DidIt(Mill, Watch)).Says("s2", Mill, Not(DidIt(Mill))).Conflicts());

    [Fact]
    public void Of_several_that_are_affirmed_each_has_to_be_denied_for_a_contradiction() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"],
        _world.Says("s1", Guild, DidIt(Mill, Watch)).Says("s2", Crown, Not(DidIt(Mill, Watch))).Conflicts());

    [Fact]
    public void Who_takes_one_of_several_out_again_revises_himself_and_still_blames_the_others() => Assert.Equal(
        [
            "s1(guild) s2(guild) Revision Tension partly-denied",
            "s1(guild) s3(watch) Dispute Tension partly-denied",
        ],
        _world.Says("s1", Guild, DidIt(Mill, Watch), statement => statement with { Said = Day(1) })
            .Says("s2", Guild, Not(DidIt(Mill)), statement => statement with { Said = Day(2) })
            .Says("s3", Watch, Not(DidIt(Watch)), statement => statement with { Said = Day(3) })
            .Conflicts());

    [Fact]
    public void That_something_took_place_somewhere_or_killed_somebody_contradicts_that_it_did_not_take_place() => Assert.Equal(
        [
            "s1(guild) s4(crown) Dispute Contradiction opposite-polarity",
            "s2(watch) s4(crown) Dispute Contradiction opposite-polarity",
            "s3(mill) s4(crown) Dispute Contradiction opposite-polarity",
        ],
        _world.Says("s1", Guild, At(Upper))
            .Says("s2", Watch, That(KnownPredicates.OccurredNear, (KnownRoles.Event, Fire), (KnownRoles.Place, Lower)))
            .Says("s3", Mill, Injured(Quantity.AtLeast(2, "person")))
            .Says("s4", Crown, That(KnownPredicates.Occurred, (KnownRoles.Event, Fire)), statement => statement with { Act = KnownActs.Deny })
            .Conflicts());

    [Fact]
    public void Who_blames_somebody_for_what_another_says_did_not_take_place_is_not_denied_the_responsibility() => Assert.Empty(
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, Not(That(KnownPredicates.Occurred, (KnownRoles.Event, Fire)))).Conflicts());

    [Fact]
    public void That_nobody_was_hurt_does_not_say_that_it_took_place() => Assert.Empty(
        _world.Says("s1", Guild, Injured(Quantity.Exactly(0, "person"))).Says("s2", Crown, Not(That(KnownPredicates.Occurred, (KnownRoles.Event, Fire)))).Conflicts());

    [Fact]
    public void What_it_did_already_is_not_against_what_else_it_is_expected_to_do() => Assert.Empty(
        _world.Says("s1", Guild, Injured(Quantity.AtLeast(2, "person")))
            .Says("s2", Crown, In(Modality.Future, That(KnownPredicates.Killed, (KnownRoles.Event, Fire), (KnownRoles.Count, Quantity.AtLeast(5, "person")))))
            .Conflicts());

    [Fact]
    public void What_is_affirmed_commits_to_what_it_implies() => Assert.Equal(
        ["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"],
        _world.Says("s1", Guild, DidIt(Mill) with { Predicate = KnownPredicates.CarriedOut }).Says("s2", Crown, Not(DidIt(Mill))).Conflicts());

    [Fact]
    public void Who_denies_the_more_special_does_not_deny_the_more_general() => Assert.Empty(
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, Not(DidIt(Mill) with { Predicate = KnownPredicates.CarriedOut })).Conflicts());

    [Theory]
    [InlineData(Modality.Ability, Modality.Ability, "Contradiction")]
    [InlineData(Modality.Future, Modality.Intention, "Tension")]
    [InlineData(Modality.Intention, Modality.Intention, "Tension")]
    [InlineData(Modality.Fact, Modality.Ability, null)]
    [InlineData(Modality.Fact, Modality.Future, null)]
    [InlineData(Modality.Obligation, Modality.Obligation, null)]
    [InlineData(Modality.Hypothetical, Modality.Hypothetical, null)]
    public void Only_like_modalities_are_opposed(Modality one, Modality other, string? severity) => Assert.Equal(
        severity is null ? [] : [$"s1(guild) s2(crown) Dispute {severity} opposite-polarity"],
        _world.Says("s1", Guild, In(one, DidIt(Mill))).Says("s2", Crown, In(other, Not(DidIt(Mill)))).Conflicts());

    [Fact]
    public void Two_events_that_may_be_one_make_it_a_condition_and_two_that_nobody_judged_make_it_none()
    {
        var denial = Not(That(KnownPredicates.ResponsibleFor, (KnownRoles.Event, Blaze), (KnownRoles.Agent, Mill)));
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, denial);
        Assert.Empty(_world.Conflicts());

        _world.Judge("j1", JudgementVerdict.Unsure, Fire, Blaze);
        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction opposite-polarity if fire is blaze"], _world.Conflicts());

        _world.Judge("j2", JudgementVerdict.Same, Fire, Blaze);
        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"], _world.Conflicts());

        _world.Builder.Withdraw(new("j2"), "mistaken");
        _world.Builder.Withdraw(new("j1"), "mistaken");
        Assert.Empty(_world.Conflicts());
    }

    [Fact]
    public void What_is_denied_of_an_event_is_denied_of_its_parts()
    {
        _world.Relate(Spark, KnownRelationships.SubEventOf, Fire)
            .Says("s1", Guild, That(KnownPredicates.CrossedInto, (KnownRoles.Event, Spark), (KnownRoles.Agent, Mill)))
            .Says("s2", Crown, Not(That(KnownPredicates.CrossedInto, (KnownRoles.Event, Fire))));

        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"], _world.Conflicts());
        Assert.Single(_world.Graph().ConflictsAbout(Spark));
        Assert.Single(_world.Graph().ConflictsAbout(Fire));
    }

    [Fact]
    public void What_holds_at_other_times_is_not_compared() => Assert.Empty(
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Holds = Day(1) })
            .Says("s2", Crown, Not(DidIt(Mill)), statement => statement with { Holds = Day(2) }).Conflicts());

    [Fact]
    public void A_number_and_a_time_inside_of_what_is_denied_are_denied()
    {
        var occurred = That(KnownPredicates.Occurred, (KnownRoles.Event, Fire), (KnownRoles.Time, Day(3)));
        var inMay = That(KnownPredicates.Occurred, (KnownRoles.Event, Fire), (KnownRoles.Time, UncertainTime.InMonth(2024, 5)));
        _world.Says("s1", Guild, occurred).Says("s2", Crown, Not(inMay)).Says("s3", Mill, Not(That(KnownPredicates.Injured, (KnownRoles.Event, Fire), (KnownRoles.Count, Quantity.AtLeast(1)))))
            .Says("s4", Watch, Injured(Quantity.Exactly(3))).Says("s5", Ana, Injured(Quantity.Unknown()));

        Assert.Equal(
            ["s1(guild) s2(crown) Dispute Contradiction opposite-polarity", "s3(mill) s4(watch) Dispute Contradiction opposite-polarity"],
            _world.Conflicts());
    }

    [Theory]
    [InlineData("exactly 0 person", false)]
    [InlineData("at most 3 person", false)]
    [InlineData("less than 5 person", false)]
    [InlineData("about 1 person", false)]
    [InlineData("exactly 3 person", true)]
    [InlineData("at least 1 person", true)]
    [InlineData("unknown person", true)]
    [InlineData("unknown", true)]
    public void That_nobody_was_is_contradicted_by_a_count_that_leaves_no_room_for_none_and_by_some(string count, bool isContradicted) => Assert.Equal(
        isContradicted ? ["s1(guild) s2(crown) Dispute Contradiction opposite-polarity"] : [],
        _world.Says("s1", Guild, Injured(Quantity.Parse(count))).Says("s2", Crown, Not(That(KnownPredicates.Injured, (KnownRoles.Event, Fire)))).Conflicts());

    [Fact]
    public void That_nobody_was_is_contradicted_where_one_of_two_counts_leaves_no_room_for_none()
    {
        var counts = Injured(Quantity.Parse("exactly 0 person of man"), (KnownRoles.Count, Quantity.Parse("exactly 2 person of woman")));

        Assert.Single(_world.Says("s1", Guild, counts).Says("s2", Crown, Not(That(KnownPredicates.Injured, (KnownRoles.Event, Fire)))).Conflicts());
    }

    [Fact]
    public void A_distance_that_may_be_none_is_no_count_of_nothing() => Assert.Single(
        _world.Says("s1", Guild, That(KnownPredicates.OccurredNear, (KnownRoles.Event, Fire), (KnownRoles.Place, Upper), (KnownRoles.Distance, Quantity.AtMost(3, "km"))))
            .Says("s2", Crown, Not(That(KnownPredicates.OccurredNear, (KnownRoles.Event, Fire), (KnownRoles.Place, Upper)))).Conflicts());

    [Fact]
    public void A_text_is_one_with_a_text_but_for_case_and_space_at_its_ends()
    {
        var calm = That(KnownPredicates.HasAttribute, (KnownRoles.Subject, Mill), (KnownRoles.Attribute, new TextTerm("Calm ")));
        var tense = That(KnownPredicates.HasAttribute, (KnownRoles.Subject, Mill), (KnownRoles.Attribute, new TextTerm("calm")));

        Assert.Single(_world.Says("s1", Guild, calm).Says("s2", Crown, Not(tense)).Conflicts());
    }

    [Fact]
    public void An_act_that_commits_to_nothing_contradicts_nobody() => Assert.Empty(
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Act = KnownActs.Urge }).Says("s2", Crown, Not(DidIt(Mill))).Conflicts());

    [Fact]
    public void A_publisher_who_passes_on_words_is_not_committed_to_them() => Assert.Empty(
        _world.Says("s1", Crown, DidIt(Mill), statement => statement with { Attribution = [new Hop(Paper), new Hop(Crown)] })
            .Says("s2", Paper, At(Upper)).Graph().ConflictsBetween(Paper, Crown));
}
