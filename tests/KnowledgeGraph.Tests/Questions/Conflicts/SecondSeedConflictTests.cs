using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

public sealed class SecondSeedConflictTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("S32 S34", "competing claims for one event")]
    [InlineData("S34 S35", "competing claims for one event")]
    [InlineData("S35 S36", "a claim by proxy is answered by a denial")]
    [InlineData("S49 S57", "an accusation is answered by a denial")]
    [InlineData("S07 S20", "a later and lower count of another speaker")]
    [InlineData("S08 S23", "a spokesman against his ministry")]
    [InlineData("S44 S45", "two villages")]
    [InlineData("S49 S52", "two sites by their geometry")]
    [InlineData("S78 S79", "more kettles than pots")]
    [InlineData("S58 S59", "before and after midnight")]
    [InlineData("S61 S83", "an order that is disputed")]
    [InlineData("S46 S47", "a river, and no event, after a retraction was retracted")]
    public void What_cannot_both_be_so_is_a_contradiction_of_two(string pair, string because)
    {
        var conflict = Of(pair);

        Assert.True(conflict is { Kind: ConflictKind.Dispute, Severity: Severity.Contradiction, Conditions.Count: 0 }, because);
    }

    [Theory]
    [InlineData("S12", "S22")]
    [InlineData("S22", "S48")]
    [InlineData("S01", "S03")]
    [InlineData("S25", "S65")]
    [InlineData("S06", "S14")]
    [InlineData("S26", "S28")]
    public void A_rising_toll_a_fulfilled_announcement_and_a_place_inside_another_are_no_conflict(string one, string other) =>
        Assert.DoesNotContain(_graph.ConflictsOf(new EntityId(one)), conflict => Pair(conflict) == $"{one} {other}");

    [Fact]
    public void A_lower_count_of_the_same_speaker_is_a_revision() => Assert.Equal(ConflictKind.Revision, Of("S29 S30").Kind);

    [Fact]
    public void Who_denies_a_quotation_is_in_conflict_with_the_newspaper()
    {
        var conflict = Of("S75 S76");

        Assert.Equal((ConflictKind.Reporting, ConflictReasons.DeniedQuotation), (conflict.Kind, conflict.Reason));
        Assert.Equal("courier", conflict.Left.Speakers.Single().Agent!.Id.Value);
    }

    [Fact]
    public void A_fact_against_a_later_future_is_a_tension() => Assert.Equal(
        (Severity.Tension, ConflictReasons.FactAgainstFuture), (Of("S65 S66").Severity, Of("S65 S66").Reason));

    [Fact]
    public void Vigil_and_siege_are_opposite_terms_for_events_that_are_one()
    {
        Assert.Equal((ConflictKind.Framing, 0), (Of("S27 S28").Kind, Of("S27 S28").Conditions.Count));
        Assert.Contains(_graph.ConflictsAbout(new EntityId("blockade")), conflict => Pair(conflict) == "S27 S28");
    }

    [Fact]
    public void Who_cut_the_power_hangs_on_the_event_and_on_the_label() => Assert.Equal(
        [ConflictConditionKind.SameIdentity, ConflictConditionKind.DisputedLabel], Of("S32 S40").Conditions.Select(condition => condition.Kind));

    [Fact]
    public void A_parody_conflicts_only_if_it_was_meant() => Assert.Equal(
        [ConflictConditionKind.DoubtedSide], Of("S41 S43").Conditions.Select(condition => condition.Kind));

    [Fact]
    public void One_conflict_is_dismissed_and_one_asserted()
    {
        Assert.Equal(["S50 S51"], _graph.Conflicts().Dismissed.Select(Pair));
        Assert.Equal(["S72 S73"], _graph.Conflicts().Where(conflict => conflict.Reason == ConflictReasons.Asserted).Select(Pair));
    }

    private static string Pair(Conflict conflict) => $"{conflict.Left.Statement.Statement.Id} {conflict.Right.Statement.Statement.Id}";

    private Conflict Of(string pair) => Assert.Single(_graph.ConflictsOf(new EntityId(pair.Split(' ')[0])), conflict => Pair(conflict) == pair);
}
