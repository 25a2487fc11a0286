using static KnowledgeGraph.Tests.Questions.Conflicts.ConflictWorld;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>Times, facts against the future, predicates that exclude each other, and terms.</summary>
public sealed class OtherRuleConflictTests
{
    private readonly ConflictWorld _world = new();

    [Fact]
    public void Two_times_that_are_apart_are_a_contradiction_although_the_statements_hold_at_other_times()
    {
        _world.Says("s1", Guild, When(Day(1)), statement => statement with { Holds = Day(1) })
            .Says("s2", Crown, When(Day(2)), statement => statement with { Holds = Day(2) })
            .Says("s3", Ana, When(UncertainTime.InMonth(2024, 5)));

        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction incompatible-times on time"], _world.Conflicts());
    }

    [Fact]
    public void A_relative_time_is_solved_first()
    {
        _world.Says("s1", Guild, When(UncertainTime.RelativeTo(new("s2"), TimeOffset.Days(-1), AnchorClock.Said)))
            .Says("s2", Crown, When(Day(2)), statement => statement with { Said = Day(3) });
        Assert.Empty(_world.Conflicts());

        _world.Says("s3", Ana, When(UncertainTime.RelativeTo(new("s2"), TimeOffset.Days(-2), AnchorClock.Said)));
        Assert.Equal(2, _world.Conflicts().Length);
    }

    [Fact]
    public void One_order_of_two_events_contradicts_the_other_order()
    {
        _world.Says("s1", Guild, Before(Fire, Blaze)).Says("s2", Crown, Before(Blaze, Fire)).Says("s3", Ana, Before(Blaze, Spark));

        Assert.Equal(["s1(guild) s2(crown) Dispute Contradiction incompatible-times"], _world.Conflicts());
        Assert.Single(_world.Graph().ConflictsAbout(Fire));
        Assert.Single(_world.Graph().ConflictsAbout(Blaze));
        Assert.Single(_world.Graph().ConflictsOf(new("s2.p")));
    }

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, false)]
    public void What_one_says_is_so_is_in_tension_with_what_another_no_earlier_says_is_to_come(int fact, int future, bool isConflict) => Assert.Equal(
        isConflict ? ["s1(guild) s2(crown) Dispute Tension fact-against-future"] : [],
        _world.Says("s1", Guild, At(Upper), statement => statement with { Said = Day(fact) })
            .Says("s2", Crown, In(Modality.Future, At(Upper)), statement => statement with { Said = Day(future) }).Conflicts());

    [Fact]
    public void An_announcement_that_the_graph_puts_before_the_fact_is_its_fulfilment()
    {
        _world.Says("s1", Guild, At(Upper), statement => statement with { Said = Day(1) })
            .Says("s2", Guild, At(Upper), statement => statement with { Said = Day(1), Act = KnownActs.AnnounceIntention });
        Assert.Equal(["s1(guild) s2(guild) SelfContradiction Tension fact-against-future"], _world.Conflicts());

        Assert.Empty(_world.Relate(new("s2"), KnownRelationships.Before, new("s1")).Conflicts());
    }

    [Fact]
    public void The_same_speaker_who_later_announces_more_of_it_does_not_contradict_himself() => Assert.Empty(
        _world.Says("s1", Guild, At(Upper), statement => statement with { Said = Day(1) })
            .Says("s2", Guild, In(Modality.Future, At(Upper)), statement => statement with { Said = Day(2) }).Conflicts());

    [Fact]
    public void What_is_announced_elsewhere_or_of_another_is_another_thing()
    {
        Proposition Enters(EntityId agent, EntityId place) => That(KnownPredicates.CrossedInto, (KnownRoles.Event, Fire), (KnownRoles.Agent, agent), (KnownRoles.Place, place));
        _world.Says("s1", Guild, Enters(Mill, Upper)).Says("s2", Crown, In(Modality.Future, Enters(Mill, Lower))).Says("s3", Ana, In(Modality.Future, Enters(Watch, Upper)));

        Assert.Empty(_world.Conflicts());
    }

    [Fact]
    public void What_is_said_to_be_so_is_in_tension_with_an_announcement_of_what_it_implies()
    {
        var crossed = That(KnownPredicates.CrossedInto, (KnownRoles.Event, Fire), (KnownRoles.Agent, Mill), (KnownRoles.Place, Upper));

        Assert.Single(_world.Relate(Upper, KnownRelationships.PartOf, Valley).Says("s1", Guild, crossed)
            .Says("s2", Crown, In(Modality.Intention, That(KnownPredicates.PresentIn, (KnownRoles.Event, Fire), (KnownRoles.Agent, Mill), (KnownRoles.Agent, Watch), (KnownRoles.Place, Valley)))).Conflicts());
    }

    [Theory]
    [InlineData(Severity.Contradiction, 1)]
    [InlineData(Severity.Tension, 1)]
    [InlineData(Severity.CompatibleDetail, 0)]
    public void A_predicate_excludes_another_as_far_as_is_declared_and_a_detail_only_if_it_adds_something(Severity severity, int inOnePlace)
    {
        var burst = new Predicate { Code = new("burst"), Roles = [KnownRoles.Event, KnownRoles.Place], Key = [KnownRoles.Event], Functional = [KnownRoles.Place], Excludes = [new(KnownPredicates.OccurredAt.Code, severity)] };
        _world.Declare(burst).Says("s1", Guild, That(burst, (KnownRoles.Event, Fire), (KnownRoles.Place, Upper))).Says("s2", Crown, At(Meadow)).Says("s3", Ana, At(Upper));

        Assert.Contains($"s1(guild) s2(crown) Dispute {severity} excluded-predicates", _world.Conflicts());
        Assert.Equal(1 + inOnePlace, _world.Conflicts().Length);
    }

    [Fact]
    public void An_exclusion_is_found_from_either_side_through_what_is_implied_and_only_if_the_key_agrees()
    {
        var staged = new Predicate { Code = new("staged"), Roles = [KnownRoles.Event], Key = [KnownRoles.Event], Excludes = [new(KnownPredicates.ResponsibleFor.Code, Severity.Tension)] };
        _world.Declare(staged).Says("s1", Guild, DidIt(Mill) with { Predicate = KnownPredicates.CarriedOut }).Says("s2", Crown, That(staged, (KnownRoles.Event, Fire)))
            .Says("s3", Ana, That(staged, (KnownRoles.Event, Blaze))).Says("s4", Watch, Not(That(staged, (KnownRoles.Event, Blaze))));

        Assert.Equal(
            ["s1(guild) s2(crown) Dispute Tension excluded-predicates", "s3(ana) s4(watch) Dispute Contradiction opposite-polarity"],
            _world.Conflicts());
    }

    [Fact]
    public void Opposite_terms_for_one_target_are_a_kind_of_their_own_and_neutral_ones_are_none()
    {
        _world.Says("s1", Guild, At(Upper), Calls(Crown, Stance.Negative)).Says("s2", Watch, At(Upper), Calls(Crown, Stance.Positive))
            .Says("s3", Ana, At(Upper), Calls(Crown, Stance.Neutral)).Says("s4", Mill, At(Upper), Calls(Guild, Stance.Positive));

        Assert.Equal(["s1(guild) s2(watch) Framing Tension opposed-framing"], _world.Conflicts());
        Assert.Equal("the guild used \"Negative\" of the crown, the watch used \"Positive\" of the crown", _world.Graph().ConflictsAbout(Crown)[0].Explanation);
    }

    [Fact]
    public void Terms_for_targets_that_may_be_one_hang_on_that_and_count_about_either()
    {
        _world.Says("s1", Guild, At(Upper), Calls(Fire, Stance.Negative)).Says("s2", Watch, At(Upper), Calls(Blaze, Stance.Positive)).Judge("j", JudgementVerdict.Unsure, Fire, Blaze);

        Assert.Equal(["s1(guild) s2(watch) Framing Tension opposed-framing if fire is blaze"], _world.Conflicts());
        Assert.Single(_world.Graph().ConflictsAbout(Fire));
        Assert.Single(_world.Graph().ConflictsAbout(Blaze));
        Assert.Single(_world.Graph().ConflictsOf(new("s2")));
    }

    [Fact]
    public void Who_uses_another_term_later_changed_his_words() => Assert.Empty(
        _world.Says("s1", Guild, At(Upper), statement => Calls(Crown, Stance.Negative)(statement) with { Said = Day(1) })
            .Says("s2", Guild, At(Upper), statement => Calls(Crown, Stance.Positive)(statement) with { Said = Day(2) }).Conflicts());

    private static Func<Statement, Statement> Calls(EntityId target, Stance stance) =>
        statement => statement with { Framing = [new Framing(target, stance.ToString(), stance)] };

    private static Proposition When(UncertainTime time) => That(KnownPredicates.Occurred, (KnownRoles.Event, Fire), (KnownRoles.Time, time));

    private static Proposition Before(EntityId one, EntityId other) => That(KnownPredicates.HappenedBefore, (KnownRoles.Event, one), (KnownRoles.Other, other));
}
