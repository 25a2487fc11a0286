using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedClockTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("blockade", "2024-09-08")]
    [InlineData("gate-siege", "2024-09-08")]
    [InlineData("fence-cut", "2024-09-11/2024-09-18")]
    public void A_relative_date_is_solved_through_the_event_that_it_is_counted_from(string happening, string time) =>
        Assert.Equal(time, _graph.TimeOf(new EntityId(happening)).Time.ToString());

    [Theory]
    [InlineData("clash", "before-clash-hut", "P1D/P3D")]
    [InlineData("fence-cut", "before-fence-court", "P1D/..")]
    public void What_came_before_is_tied_to_what_came_after_by_a_distance_with_uncertain_bounds(string happening, string relationship, string offset)
    {
        var tied = _graph.TiedInTimeTo(new EntityId(happening)).Single(basis => basis.Relationship?.Id.Value == relationship);

        Assert.Equal(offset, tied.Offset.ToString());
    }

    [Fact]
    public void The_times_of_the_fire_exclude_each_other_so_both_are_listed()
    {
        var when = _graph.TimeOf(new EntityId("hut-fire"));

        Assert.Contains("S58", Ids(when));
        Assert.Contains("S59", Ids(when));

        static IEnumerable<string> Ids(IEnumerable<TimeBasis> bases) => bases.Select(basis => basis.Statement?.Statement.Id.Value).OfType<string>();
    }

    [Fact]
    public void The_second_leak_is_no_longer_carried_and_nobody_took_it_back()
    {
        var dropped = Assert.Single(_graph.NoLongerCarried());

        Assert.Equal(("S10", "courier-acid.v2"), (dropped.Statement.Statement.Id.Value, dropped.MissingFrom.Id.Value));
        Assert.Equal(Standing.Stands, dropped.Statement.Origin.Standing);
    }

    [Fact]
    public void The_march_the_money_and_the_talks_to_come_are_announced_only() =>
        Assert.Equal(
            ["S04", "S74"],
            _graph.AnnouncedOnly().SelectMany(open => open.AnnouncedBy).Select(announced => announced.Statement.Statement.Id.Value));

    [Fact]
    public void Since_13_September_the_recorder_amended_withdrew_and_redacted()
    {
        var changes = _graph.ChangesSince(Recorded("2024-09-13T12:00:00Z")).ToLookup(change => change.Kind, change => change.Id.Value);

        Assert.Equal(["S54", "minister-vasslo"], changes[ChangeKind.Amended].Order(StringComparer.Ordinal));
        Assert.Equal(["S56"], changes[ChangeKind.Withdrawn]);
        Assert.Equal(["S55"], changes[ChangeKind.Redacted]);
        Assert.Equal(["asserted-warning", "dismissed-clash", "named-worker", "two-morels"], changes[ChangeKind.NewlyJudged].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Since_9_September_the_committee_retracted_and_since_the_14th_the_governor_did_not()
    {
        Assert.Equal(["S26"], Since("2024-09-09", ChangeKind.Retracted));
        Assert.Equal(["S46"], Since("2024-09-14", ChangeKind.Reinstated));
        Assert.Equal(["S53"], Since("2024-09-14", ChangeKind.Revised));

        List<string> Since(string day, ChangeKind kind) => _graph.ChangesSince(KnowledgeCut.Published(UncertainTime.Parse(day)))
            .Where(change => change.Kind == kind).Select(change => change.Id.Value).ToList();
    }

    [Fact]
    public void Between_the_versions_the_second_leak_was_dropped() =>
        Assert.Equal(
            ["S10"],
            _graph.ChangesSince(KnowledgeCut.Published(UncertainTime.Parse("2024-09-07"))).Where(change => change.Kind == ChangeKind.NoLongerCarried).Select(change => change.Id.Value));

    [Fact]
    public void Before_the_second_version_was_published_it_lacked_nothing() =>
        Assert.Empty(_graph.AsOf(KnowledgeCut.Published(UncertainTime.Parse("2024-09-07"))).NoLongerCarried());

    [Fact]
    public void Without_the_judgement_the_events_at_the_gate_have_no_time()
    {
        var undone = _graph.Edit(edit => edit.Withdraw(new EntityId("same-gate"), "doubtful"));

        Assert.True(undone.TimeOf(new EntityId("gate-siege")).Time.IsUnknown);
        Assert.Equal("2024-09-08", undone.TimeOf(new EntityId("blockade")).Time.ToString());
    }

    [Fact]
    public void The_timeline_of_the_works_goes_from_the_spill_and_its_leak_to_the_clash_and_leaves_out_the_fire_whose_times_exclude_each_other()
    {
        var timeline = _graph.Timeline(new EntityId("works"));

        Assert.Equal(["spill", "pump-leak", "blockade", "clash"], timeline.Select(placed => placed.Event.Id.Value));
        Assert.Equal(["hut-fire"], timeline.Undated.Select(placed => placed.Event.Id.Value));
    }

    private static KnowledgeCut Recorded(string moment) => KnowledgeCut.Recorded(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
}
