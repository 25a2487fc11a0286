using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Accounts;

public sealed class SeedAccountTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private static readonly EntityId Russia = new("russia");
    private static readonly EntityId Corps = new("rvc");
    private static readonly EntityId Legion = new("legion");

    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_account_of_the_Russian_state_is_what_its_bodies_and_officials_say() =>
        Assert.Equal(
            "F01 F04 F06 F07 F11 F12 F19 F20 F21 F25 F26 F27 F28 F29 F33 F34 F35 F37 F38 F39 F51 F52 F67 F68 F70",
            Ids(_graph.AccountOf(Russia).Statements));

    [Fact]
    public void The_account_of_the_Legion_has_what_it_says_jointly_and_what_its_fighter_says_for_it() =>
        Assert.Equal("F05 F40 F44 F45 F47 F50", Ids(_graph.AccountOf(Legion).Statements));

    [Fact]
    public void What_a_founder_praises_is_no_part_of_the_account_of_what_he_founded() =>
        Assert.DoesNotContain("F54", Ids(_graph.AccountOf(Corps).Statements), StringComparison.Ordinal);

    [Fact]
    public void An_ally_is_another_party_so_Ukraine_has_no_account_here()
    {
        var account = _graph.AccountOf(new EntityId("kyiv"));

        Assert.Empty(account.Statements);
        Assert.Equal("0 found: statements of kyiv that somebody of it stands by", account.Statements.ToString());
    }

    [Fact]
    public void Both_militias_agree_on_the_claim_and_differ_on_who_has_crossed()
    {
        var difference = _graph.CompareAccounts(Corps, Legion);

        Assert.Contains("F50.p1 and F50.p1: responsible-for", difference.Agreed.Select(agreed => agreed.ToString()));
        Assert.Contains("F43.p1 and F05.p1: crossed-into", difference.Agreed.Select(agreed => agreed.ToString()));
        Assert.Contains(difference.Opposed, conflict => conflict is { Kind: ConflictKind.Reporting } && Sides(conflict) == "F05.p1 F45.p1");
        Assert.Contains("F57.p1", difference.OnlyLeft.Select(said => said.Proposition.Id.Value));
        Assert.Equal(["F44.p1", "F47.p1"], difference.OnlyRight.Select(said => said.Proposition.Id.Value));
    }

    [Fact]
    public void The_state_and_the_Corps_are_opposed_on_the_crossing_the_attackers_and_who_shells_civilians()
    {
        var difference = _graph.CompareAccounts(Russia, Corps);

        Assert.Equal(
            ["F04.p2 F05.p2", "F05.p1 F12.p2", "F05.p2 F07.p1", "F05.p2 F12.p3", "F12.p2 F43.p1", "F29.p2 F58.p1"],
            difference.Opposed.Select(Sides));
        Assert.Equal(
            ["F01.p2 and F05.p2: makes-incursion", "F51.p1 and F50.p2: occurred", "F51.p1 and F50.p3: occurred", "F52.p1 and F50.p2: occurred", "F52.p1 and F50.p3: occurred"],
            difference.Agreed.Select(agreed => agreed.ToString()));
        Assert.Equal(["if E1 is E9"], difference.Agreed[0].Conditions.Select(condition => condition.Sentence));
    }

    [Fact]
    public void An_account_of_one_event_has_only_what_is_said_of_it() =>
        Assert.Equal("F19 F20 F21 F26", Ids(_graph.AccountOf(Russia, new AccountScope { About = new EntityId("E3") }).Statements));

    [Fact]
    public void An_account_is_a_graph_in_which_others_do_not_speak()
    {
        var account = _graph.AccountOf(Legion).Graph;

        Assert.Equal("F05 F40 F44 F45 F47 F50", string.Join(' ', account.Statements.Select(statement => statement.Id)));
        Assert.Equal(["Russian Volunteer Corps", "Freedom of Russia Legion"], account.WhoClaimedResponsibilityFor(new EntityId("E11")).Claims.Select(claim => claim.Speaker.Name));
        Assert.Empty(account.Out(new EntityId("rvc"), KnownRelationships.AlliedWith));
    }

    [Fact]
    public void What_is_not_in_an_account_is_told_with_what_the_graph_shows()
    {
        var account = _graph.AccountOf(Legion).Graph;

        Assert.Throws<UnknownIdException>(() => account.Get<Statement>(new EntityId("F12")));
        Assert.Contains("the account of legion", Assert.Throws<InvalidOperationException>(() => account.Edit(_ => { })).Message, StringComparison.Ordinal);
        Assert.Contains("the account of legion", Assert.Throws<InvalidOperationException>(() => account.AsOf(KnowledgeCut.Recorded(DateTimeOffset.UnixEpoch))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_party_is_refused_with_the_nearest_ids()
    {
        var refused = Assert.Throws<UnknownIdException>(() => _graph.AccountOf(new EntityId("rusia")));

        Assert.Contains("russia", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_reaches_its_budget_says_so() =>
        Assert.Equal(AnswerCut.Comparisons, _graph.CompareAccounts(Russia, Corps, budget: new QuestionBudget { MaxComparisons = 3 }).Cut);

    private static string Ids(IEnumerable<AttributedStatement> statements) => string.Join(' ', statements.Select(found => found.Statement.Id));

    private static string Sides(Conflict conflict) => $"{conflict.Left.Proposition?.Id} {conflict.Right.Proposition?.Id}";
}
