using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedAccountTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_unions_version_holds_the_joint_claim_and_lists_its_members_apart()
    {
        var account = _graph.AccountOf(new EntityId("union"));

        Assert.Equal(["S01", "S03", "S26", "S27", "S29", "S30", "S49", "S59", "S74"], Ids(account.Statements));
        Assert.Contains("S71", Ids(account.MembersInTheirOwnName));
        Assert.DoesNotContain("S77", Ids(account.MembersInTheirOwnName));
    }

    [Fact]
    public void The_committees_version_is_without_the_claim_that_it_took_back()
    {
        var account = _graph.AccountOf(new EntityId("committee"));

        Assert.Equal(["S26"], Ids(account.TakenBack));
        Assert.Equal(["S36.p1"], account.Propositions.Select(said => said.Proposition.Id.Value));
    }

    [Fact]
    public void The_union_and_the_company_agree_that_the_union_held_the_gate_and_are_opposed_on_the_clash_and_on_words()
    {
        var difference = _graph.CompareAccounts(new EntityId("union"), new EntityId("kverrin"));

        Assert.Equal(["S26.p1 S28.p1"], difference.Agreed.Select(agreed => $"{agreed.Left.Proposition.Id} {agreed.Right.Proposition.Id}"));
        Assert.Equal(
            ["S27 S28", "S49 S57"],
            difference.Opposed.Select(conflict => $"{conflict.Left.Statement.Statement.Id} {conflict.Right.Statement.Statement.Id}"));
        Assert.Contains("S30.p1", difference.OnlyLeft.Select(said => said.Proposition.Id.Value));
        Assert.Contains("S21.p1", difference.OnlyRight.Select(said => said.Proposition.Id.Value));
    }

    [Fact]
    public void What_the_manager_denies_having_said_is_reported_of_the_company_and_no_part_of_its_version()
    {
        var account = _graph.AccountOf(new EntityId("kverrin"));

        Assert.Equal(["S75"], Ids(account.DeniedQuotations));
        Assert.DoesNotContain("S75", Ids(account.Statements));
        Assert.DoesNotContain("S75.p1", account.Propositions.Select(said => said.Proposition.Id.Value));
        Assert.Contains("S76", Ids(account.Statements));
    }

    [Fact]
    public void The_ministry_says_both_that_the_plant_was_inspected_and_that_it_was_not()
    {
        var said = _graph.AccountOf(new EntityId("labour-ministry"), new AccountScope { About = new EntityId("kiln-hall-plant") }).Propositions;

        Assert.Equal(
            ["S08.p1 Affirmative", "S13.p1 Affirmative", "S17.p1 Affirmative", "S23.p1 Negative"],
            said.Select(proposition => $"{proposition.Proposition.Id} {proposition.Polarity}"));
    }

    private static List<string> Ids(IEnumerable<AttributedStatement> statements) => statements.Select(statement => statement.Statement.Id.Value).ToList();
}
