using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Accounts;

public sealed class AccountLawTests
{
    [Fact]
    public void The_statements_of_an_account_are_those_that_a_scan_of_all_finds_to_be_by_that_party() =>
        RandomNews.Usual.Obeys(graph =>
        {
            foreach (var party in graph.Nodes<Agent>().Where(agent => !agent.IsRedacted))
            {
                var account = graph.AccountOf(party.Id);
                var found = account.Statements.Concat(account.TakenBack).Concat(account.DeniedQuotations).Select(statement => statement.Statement.Id).ToHashSet();

                Assert.Equal(graph.Statements.Where(statement => !statement.IsRedacted && IsBy(graph, statement, party.Id)).Select(statement => statement.Id).ToHashSet(), found);
            }
        });

    [Fact]
    public void What_an_account_holds_is_said_by_somebody_of_the_party_who_did_not_take_it_back() =>
        RandomNews.Usual.Obeys(graph =>
        {
            foreach (var party in graph.Nodes<Agent>())
            {
                foreach (var said in graph.AccountOf(party.Id).Propositions)
                {
                    var original = said.Statement.Statement.Origin.Principals;

                    Assert.NotEmpty(said.Speakers);
                    Assert.All(said.Speakers, speaker => Assert.Contains(speaker.Agent!.Id, original));
                    Assert.All(said.Speakers, speaker => Assert.True(Belongs(graph, speaker.Agent!.Id, party.Id, SaidTimes.Of(graph, said.Statement.Statement))));
                }
            }
        });

    [Fact]
    public void What_somebody_denies_having_said_is_not_his_in_an_account() =>
        RandomNews.Usual.Obeys(graph =>
        {
            foreach (var party in graph.Nodes<Agent>().Where(agent => !agent.IsRedacted))
            {
                var account = graph.AccountOf(party.Id);

                Assert.All(account.Propositions, said => Assert.All(said.Speakers, speaker => Assert.False(DeniesHavingMade(graph, said.Statement.Statement, speaker.Agent!.Id))));
                Assert.All(account.DeniedQuotations, said => Assert.Contains(
                    said.Statement.Origin.Principals,
                    agent => Belongs(graph, agent, party.Id, SaidTimes.Of(graph, said.Statement)) && DeniesHavingMade(graph, said.Statement, agent)));
            }
        });

    [Fact]
    public void The_difference_of_two_accounts_is_the_same_either_way_round() =>
        RandomNews.Usual.Obeys(graph =>
        {
            var parties = graph.Nodes<Agent>().Take(4).ToList();
            foreach (var (one, other) in parties.SelectMany(one => parties.Select(other => (one, other))))
            {
                var there = graph.CompareAccounts(one.Id, other.Id);
                var back = graph.CompareAccounts(other.Id, one.Id);

                Assert.Equal(Pairs(there, swap: false), Pairs(back, swap: true));
                Assert.Equal(Ids(there.OnlyLeft), Ids(back.OnlyRight));
                Assert.Equal(there.Opposed.Select(conflict => conflict.ToString()), back.Opposed.Select(conflict => conflict.ToString()));
            }
        });

    [Fact]
    public void Everything_that_a_party_holds_is_agreed_opposed_or_its_own() =>
        RandomNews.Usual.Obeys(graph =>
        {
            var parties = graph.Nodes<Agent>().Take(4).ToList();
            foreach (var (one, other) in parties.SelectMany(one => parties.Select(other => (one, other))))
            {
                var difference = graph.CompareAccounts(one.Id, other.Id);
                var answered = difference.Agreed.Select(agreed => agreed.Left.Proposition.Id)
                    .Concat(difference.Opposed.SelectMany(conflict => new[] { conflict.Left.Proposition?.Id, conflict.Right.Proposition?.Id }).OfType<EntityId>())
                    .ToHashSet();

                Assert.DoesNotContain(difference.OnlyLeft, said => answered.Contains(said.Proposition.Id));
                Assert.All(difference.Left.Propositions, said => Assert.True(answered.Contains(said.Proposition.Id) || difference.OnlyLeft.Contains(said)));
            }
        });

    [Fact]
    public void An_account_as_a_graph_has_its_own_statements_and_no_finding_is_needed_to_read_it() =>
        RandomNews.Small.Obeys(graph =>
        {
            foreach (var party in graph.Nodes<Agent>())
            {
                var account = graph.AccountOf(party.Id);

                Assert.Equal(account.Statements.Select(found => found.Statement), account.Graph.Statements);
                Assert.All(account.Graph.Relationships, relationship => Assert.True(account.Graph.Contains(relationship.From) && account.Graph.Contains(relationship.To)));
                Assert.All(account.Graph.Conflicts(), conflict => Assert.Contains(conflict.Left.Statement.Statement, account.Graph.Statements));
                _ = account.Graph.Findings;
            }
        });

    // He denies the statement, or a hop of it, and did not take that back.
    private static bool DeniesHavingMade(EntityGraph graph, Statement statement, EntityId speaker) => graph.Statements.Any(denial =>
        !denial.IsRedacted && denial.Id != statement.Id && graph.Vocabulary.CommitmentOf(denial.Act) == Commitment.Opposite
        && denial.Targets.Any(target => target.Id == statement.Id)
        && denial.Origin.Principals.Any(agent => graph.SameAs(agent).Contains(speaker) && new ForceReader(graph).TakenBackIn(denial, default, agent) is null));

    private static bool IsBy(EntityGraph graph, Statement statement, EntityId party)
    {
        var said = SaidTimes.Of(graph, statement);
        return statement.Origin.Principals.Any(agent => Belongs(graph, agent, party, said));
    }

    // The definition as it reads: part of it, in a position there, or speaking for it at that time, in any number of steps.
    private static bool Belongs(EntityGraph graph, EntityId agent, EntityId party, UncertainTime at)
    {
        Code[] links = [KnownRelationships.PartOf, KnownRelationships.SpeaksFor, KnownRelationships.HoldsPosition, KnownRelationships.OfficeOf];
        var reached = new HashSet<EntityId> { agent };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(reached.SelectMany(graph.SameAs).ToList());
            reached.UnionWith(graph.Relationships
                .Where(link => links.Contains(link.Type) && reached.Contains(link.From) && (at.IsUnknown || graph.Solve(link.Holds).Time.MayCoincideWith(at)) && SlowEvidence.Bears(graph, link))
                .Select(link => link.To)
                .ToList());
        }

        return reached.Contains(party);
    }

    private static IEnumerable<string> Pairs(AccountDifference difference, bool swap) =>
        difference.Agreed.Select(agreed => swap
                ? $"{agreed.Right.Proposition.Id} {agreed.Left.Proposition.Id} {agreed.Predicate}"
                : $"{agreed.Left.Proposition.Id} {agreed.Right.Proposition.Id} {agreed.Predicate}")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<EntityId> Ids(IEnumerable<AccountProposition> said) => said.Select(one => one.Proposition.Id);
}
