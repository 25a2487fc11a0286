namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedBlameTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Each_blames_another_for_something_else() =>
        Assert.Equal(
            ["S28: kverrin > union", "S40: marrenka > outsiders", "S43: residents > kverrin-holding", "S49: union > guards", "S77: federation > guards"],
            _graph.WhoBlamesWhom().Select(blame => $"{blame.Statement.Statement.Id}: {blame.Accusers.Single().Agent!.Id} > {blame.Blamed.Single().Id}"));

    [Fact]
    public void The_accusation_of_the_guards_was_answered_within_two_days_and_not_within_one()
    {
        Assert.Equal(["S49 S57"], Answered("P2D"));
        Assert.Empty(Answered("P1D"));

        List<string> Answered(string within) => _graph.AccusationsAnswered(CalendarDuration.Parse(within))
            .Select(answer => $"{answer.Accusation.Statement.Statement.Id} {answer.Denial.Statement.Id}").ToList();
    }

    [Fact]
    public void The_residents_and_three_others_were_never_answered() =>
        Assert.Equal(["S28", "S40", "S43", "S77"], _graph.AccusationsUnanswered().Select(blame => blame.Statement.Statement.Id.Value));

    [Fact]
    public void The_claim_in_the_committees_name_was_answered_by_the_committee()
    {
        var answer = Assert.Single(_graph.ClaimsAnswered(CalendarDuration.Parse("P2D")));

        Assert.Equal(("S35", "S36"), (answer.Claim.Statement.Id.Value, answer.Denial.Statement.Id.Value));
        Assert.False(answer.IsByClaimant);
    }

    [Fact]
    public void Nobody_claims_the_fire_and_of_the_attacks_only_the_clash()
    {
        Assert.Contains(_graph.UnclaimedEvents(), unclaimed => unclaimed.Event.Id == new EntityId("hut-fire"));
        Assert.Equal(["clash"], _graph.UnclaimedEvents([EventKinds.Attack]).Select(unclaimed => unclaimed.Event.Id.Value));
    }

    [Fact]
    public void The_claims_of_the_switch_room_compete_two_by_two_and_the_joint_one_of_the_blockade_does_not()
    {
        Assert.Equal(
            ["ladle / red-kiln", "ladle / sable", "red-kiln / sable"],
            _graph.WhoClaimedResponsibilityFor(new EntityId("switch-room")).Competing
                .Select(competing => $"{competing.First.Single().Speaker.Agent!.Id} / {competing.Second.Single().Speaker.Agent!.Id}"));
        Assert.Empty(_graph.WhoClaimedResponsibilityFor(new EntityId("blockade")).Competing);
    }

    [Fact]
    public void The_union_announced_the_walkout_that_came_and_the_march_that_nobody_says_took_place()
    {
        Assert.Equal(["S01: union"], Announced("walkout"));
        Assert.Equal(["S74: union"], Announced("march"));

        List<string> Announced(string happening) => _graph.WhoAnnounced(new EntityId(happening))
            .Select(announcement => $"{announcement.Statement.Statement.Id}: {announcement.Speaker.Agent!.Id}").ToList();
    }
}
