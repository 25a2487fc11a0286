using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedResponsibilityTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_union_stands_by_the_joint_claim_that_the_committee_disowned()
    {
        var claims = _graph.WhoClaimedResponsibilityFor(new EntityId("blockade")).Claims;

        Assert.Equal(["union: Stands", "committee: Retracted"], claims.Select(claim => $"{claim.Speaker.Agent!.Id}: {claim.Standing}"));
        Assert.Equal("S31", claims[1].TakenBackIn!.Statement.Id.Value);
    }

    [Fact]
    public void Three_compete_for_the_switch_room()
    {
        var claims = _graph.WhoClaimedResponsibilityFor(new EntityId("switch-room")).Claims;

        Assert.Equal(["S32: ladle", "S34: red-kiln", "S35: committee"], claims.Select(claim => $"{claim.Statement.Statement.Id}: {string.Join(", ", claim.Agents.Select(agent => agent.Id))}"));
    }

    [Fact]
    public void Dahlke_may_speak_for_the_Iron_Ladle_and_of_the_poster_nobody_knows_that_he_speaks_for_the_committee()
    {
        var claims = _graph.WhoClaimedResponsibilityFor(new EntityId("switch-room")).Claims;

        Assert.Equal([Authority.Shown, Authority.Own, Authority.NotShown], claims.Select(claim => claim.Authority));
        Assert.Equal("committee", Assert.Single(claims[2].InTheNameOf).Id.Value);
    }

    [Fact]
    public void The_claim_in_the_name_of_the_committee_was_answered_by_its_denial()
    {
        var denial = Assert.Single(_graph.WhoDeniedResponsibilityFor(new EntityId("switch-room")).Denials);

        Assert.Equal("S36: committee", $"{denial.Statement.Statement.Id}: {denial.Speaker.Agent!.Id}");
        Assert.Equal("2024-09-12", denial.Said.Time.ToString());
    }

    [Fact]
    public void The_claim_that_a_satirical_paper_gives_the_governor_is_assessed_as_satire()
    {
        var claim = Assert.Single(_graph.WhoClaimedResponsibilityFor(new EntityId("river-dye")).Claims);

        Assert.Equal("spoon", claim.Statement.Chain[0].Speakers.Single().Agent!.Id.Value);
        Assert.Equal(Verdict.Satire, Assert.Single(claim.Verification.Assessments).Verdict);
    }

    [Fact]
    public void Guilt_was_admitted_for_the_fence_and_responsibility_not_claimed()
    {
        var admission = Assert.Single(_graph.WhoAdmittedGuiltOf(new EntityId("fence-cut")).Admissions);

        Assert.Equal("ruun", admission.Speaker.Agent!.Id.Value);
        Assert.True(_graph.WhoClaimedResponsibilityFor(new EntityId("fence-cut")).IsNobody);
    }

    [Fact]
    public void The_accusation_of_the_guards_was_denied_two_days_later()
    {
        var clash = new EntityId("clash");
        var accusation = _graph.WhoIsBlamedFor(clash).All[0];
        var denial = Assert.Single(_graph.WhoDeniedResponsibilityFor(clash).Denials);

        Assert.Equal("S49: 2024-09-12", $"{accusation.Statement.Statement.Id}: {accusation.Said.Time}");
        Assert.Equal("S57: 2024-09-14", $"{denial.Statement.Statement.Id}: {denial.Said.Time}");
        Assert.Equal(accusation.Agents, denial.Agents);
    }

    [Fact]
    public void Nobody_answered_the_residents_who_accuse_the_holding()
    {
        var accusation = Assert.Single(_graph.WhoIsBlamedFor(new EntityId("river-dye")).All);

        Assert.Equal("residents", accusation.Speaker.Agent!.Id.Value);
        Assert.True(_graph.WhoDeniedResponsibilityFor(new EntityId("river-dye")).IsNobody);
    }

    [Fact]
    public void Nobody_claims_the_fire_in_the_hut_and_the_answer_names_what_it_looked_at()
    {
        var answer = _graph.WhoClaimedResponsibilityFor(new EntityId("hut-fire"));

        Assert.True(answer.IsNobody);
        Assert.Equal(["S58", "S59", "S60", "S61", "S83"], answer.Considered.Select(statement => statement.Id.Value));
    }

    [Fact]
    public void What_is_said_of_the_siege_counts_for_the_blockade_because_they_are_judged_to_be_one()
    {
        Assert.Equal(["S26", "S26"], _graph.WhoClaimedResponsibilityFor(new EntityId("gate-siege")).Claims.Select(claim => claim.Statement.Statement.Id.Value));
        Assert.Equal(["S28"], _graph.WhoIsBlamedFor(new EntityId("blockade")).All.Select(accusation => accusation.Statement.Statement.Id.Value));
    }

    [Fact]
    public void The_power_cut_is_named_beside_the_switch_room_as_perhaps_the_same()
    {
        var answer = _graph.WhoClaimedResponsibilityFor(new EntityId("switch-room"));

        Assert.Equal(["power-cut"], answer.UnsureEvents.Select(happening => happening.Id.Value));
        Assert.True(_graph.WhoClaimedResponsibilityFor(new EntityId("power-cut")).IsNobody);
    }

    [Fact]
    public void Undoing_the_judgement_takes_the_siege_and_the_blockade_apart_again()
    {
        var undone = _graph.Edit(edit => edit.Withdraw(new EntityId("same-gate"), "doubtful"));

        Assert.True(undone.WhoClaimedResponsibilityFor(new EntityId("gate-siege")).IsNobody);
        Assert.True(undone.WhoIsBlamedFor(new EntityId("blockade")).IsNobody);
    }
}
