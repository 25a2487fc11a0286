using static KnowledgeGraph.Tests.Questions.Conflicts.ConflictWorld;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

public sealed class QuantityConflictTests
{
    private static readonly Predicate s_guards = new()
    {
        Code = new("guards"),
        Roles = [KnownRoles.Event, KnownRoles.Count],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Count],
    };

    private readonly ConflictWorld _world = new();

    [Theory]
    [InlineData("exactly 5", "exactly 7", true)]
    [InlineData("at least 12", "exactly 10", true)]
    [InlineData("at least 12", "exactly 12", false)]
    [InlineData("about 10", "exactly 12", false)]
    [InlineData("about 10", "exactly 13", true)]
    [InlineData("more than 5", "exactly 5", true)]
    [InlineData("unknown", "exactly 5", false)]
    public void Numbers_that_cannot_both_be_right_are_a_contradiction(string one, string other, bool isConflict) => Assert.Equal(
        isConflict ? ["s1(guild) s2(crown) Dispute Contradiction disjoint-quantities on count OneMoment"] : [],
        _world.Says("s1", Guild, Injured(Quantity.Parse(one))).Says("s2", Crown, Injured(Quantity.Parse(other))).Conflicts());

    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(2, 1, true)]
    public void A_later_higher_count_is_newer_and_a_later_lower_one_is_contrary(int fewOn, int manyOn, bool isConflict) => Assert.Equal(
        isConflict ? ["s1(guild) s2(crown) Dispute Contradiction disjoint-quantities on count"] : [],
        _world.Says("s1", Guild, Injured(Quantity.Exactly(5)), statement => statement with { Said = Day(fewOn) })
            .Says("s2", Crown, Injured(Quantity.Exactly(9)), statement => statement with { Said = Day(manyOn) }).Conflicts());

    [Fact]
    public void The_moment_of_a_count_is_its_own_before_that_of_its_statement() => Assert.Empty(
        _world.Says("s1", Guild, Injured(Quantity.Exactly(5) with { AsOf = Day(1) }), statement => statement with { Said = Day(9) })
            .Says("s2", Crown, Injured(Quantity.Exactly(9)), statement => statement with { Said = Day(1), Holds = Day(3) }).Conflicts());

    [Fact]
    public void A_lower_count_by_the_same_speaker_later_is_a_revision_after_which_the_higher_one_stands_for_nobody()
    {
        _world.Says("s1", Guild, Injured(Quantity.Exactly(9)), statement => statement with { Said = Day(1) })
            .Says("s2", Guild, Injured(Quantity.Exactly(5)), statement => statement with { Said = Day(2) })
            .Says("s3", Crown, Injured(Quantity.Exactly(4)), statement => statement with { Said = Day(2) });

        Assert.Equal(
            [
                "s1(guild) s2(guild) Revision Contradiction disjoint-quantities on count",
                "s2(guild) s3(crown) Dispute Contradiction disjoint-quantities on count OneMoment",
            ],
            _world.Conflicts());
    }

    [Fact]
    public void A_rising_toll_of_one_source_or_of_two_is_no_conflict() => Assert.Empty(
        _world.Says("s1", Guild, Injured(Quantity.AtLeast(5)), statement => statement with { Said = Day(1) })
            .Says("s2", Guild, Injured(Quantity.Exactly(7)), statement => statement with { Said = Day(2) })
            .Says("s3", Crown, Injured(Quantity.Exactly(8)), statement => statement with { Said = Day(3) }).Conflicts());

    [Fact]
    public void A_count_that_may_fall_is_compared_where_it_may_hold_at_one_time()
    {
        Proposition Had(int count) => That(s_guards, (KnownRoles.Event, Fire), (KnownRoles.Count, Quantity.Exactly(count)));
        _world.Declare(s_guards)
            .Says("s1", Guild, Had(5), statement => statement with { Holds = Day(1), Said = Day(1) })
            .Says("s2", Crown, Had(7), statement => statement with { Holds = Day(2), Said = Day(2) })
            .Says("s3", Ana, Had(6), statement => statement with { Said = Day(3) });

        Assert.Equal(
            ["s1(guild) s3(ana) Dispute Contradiction disjoint-quantities on count", "s2(crown) s3(ana) Dispute Contradiction disjoint-quantities on count"],
            _world.Conflicts());
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(12, true)]
    public void A_part_conflicts_only_if_it_is_more_than_the_whole(int men, bool isConflict) => Assert.Equal(
        isConflict ? ["s1(guild) s2(crown) Dispute Contradiction disjoint-quantities on count OneMoment"] : [],
        _world.Says("s1", Guild, Injured(Quantity.Exactly(9, "person"))).Says("s2", Crown, Injured(Quantity.Exactly(men, "person") with { Of = "man" })).Conflicts());

    [Theory]
    [InlineData(5, false)]
    [InlineData(12, true)]
    public void So_does_the_count_of_a_part_of_the_event_and_of_a_part_of_the_people(int some, bool isConflict)
    {
        _world.Relate(Spark, KnownRelationships.SubEventOf, Fire).Relate(Watch, KnownRelationships.PartOf, Crown)
            .Says("s1", Guild, Injured(Quantity.Exactly(9), (KnownRoles.Patient, Crown)))
            .Says("s2", Mill, Injured(Quantity.Exactly(some), (KnownRoles.Patient, Watch)))
            .Says("s3", Ana, That(KnownPredicates.Injured, (KnownRoles.Event, Spark), (KnownRoles.Patient, Crown), (KnownRoles.Count, Quantity.Exactly(some))));

        Assert.Equal(
            isConflict ? ["s1(guild) s2(mill)", "s1(guild) s3(ana)"] : [],
            _world.Conflicts().Select(line => string.Join(' ', line.Split(' ').Take(2))));
    }

    [Fact]
    public void A_count_of_all_is_the_whole_of_a_count_of_some() => Assert.Single(
        _world.Says("s1", Guild, Injured(Quantity.Exactly(3))).Says("s2", Crown, Injured(Quantity.Exactly(4), (KnownRoles.Patient, Watch))).Conflicts());

    [Fact]
    public void Other_units_other_things_and_other_events_are_not_compared()
    {
        _world.Says("s1", Guild, Injured(Quantity.Exactly(3, "person"))).Says("s2", Crown, Injured(Quantity.Exactly(9, "horse")))
            .Says("s3", Mill, Injured(Quantity.Exactly(3, "cow") with { Of = "calf" })).Says("s4", Ana, Injured(Quantity.Exactly(9, "cow") with { Of = "bull" }))
            .Says("s5", Watch, That(KnownPredicates.Injured, (KnownRoles.Event, Blaze), (KnownRoles.Count, Quantity.Exactly(8, "person"))));

        Assert.Empty(_world.Conflicts());
    }
}
