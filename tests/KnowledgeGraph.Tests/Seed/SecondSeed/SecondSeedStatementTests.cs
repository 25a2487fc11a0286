using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedStatementTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private static readonly EntityId Union = new("union");

    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Three_statements_are_hedged() =>
        Assert.Equal(["S11", "S19", "S40"], Ids(_graph.FindStatements(new StatementFilter { Certainty = Certainty.Uncertain })));

    [Fact]
    public void Three_statements_have_no_named_source() =>
        Assert.Equal(["S11", "S19", "S39"], Ids(_graph.StatementsWithoutNamedSource()));

    [Fact]
    public void The_worker_is_named_by_now_and_the_poster_is_not() =>
        Assert.Equal(["sable"], _graph.AnonymousSpeakers().Select(speaker => speaker.Person.Id.Value));

    [Fact]
    public void The_union_speaks_through_its_chair_its_delegate_and_its_posts_and_not_through_allies_or_members()
    {
        var said = Ids(_graph.StatementsOnlyFrom(Union));

        Assert.Equal(["S01", "S03", "S27", "S29", "S30", "S49", "S59", "S74"], said);
    }

    [Fact]
    public void The_people_of_the_union_say_more_in_their_own_names()
    {
        var withPeople = Ids(_graph.FindStatements(new StatementFilter { OnlyFromParties = [Union], IncludingPeopleOfParties = true }));

        Assert.Equal(["S09", "S10", "S18", "S26", "S31", "S71", "S80"], withPeople.Except(Ids(_graph.StatementsOnlyFrom(Union)), StringComparer.Ordinal));
    }

    [Fact]
    public void The_ministry_speaks_under_both_ministers_and_its_spokesman_against_it()
    {
        var said = _graph.StatementsBy(new EntityId("labour-ministry"), includingSpokesmen: true);

        Assert.Equal(["S08", "S13", "S17", "S23", "S24", "S25", "S48", "S66", "S72"], Ids(said));
        Assert.Equal("ardel", said.Single(statement => statement.Statement.Id == new EntityId("S23")).Origin.Principals.Single().Agent!.Id.Value);
    }

    [Fact]
    public void The_minister_urged_both_sides_to_meet() =>
        Assert.Equal(
            ["S24: kverrin, union"],
            _graph.WhoUrged().Select(urged => $"{urged.Statement.Statement.Id}: {string.Join(", ", urged.Addressees.Select(addressee => addressee.Id.Value).Order(StringComparer.Ordinal))}"));

    [Fact]
    public void The_federation_praised_the_walkout_and_the_company_promised_money()
    {
        Assert.Equal(["S05"], _graph.WhoPraised(new EntityId("walkout")).Select(praise => praise.Statement.Statement.Id.Value));
        Assert.Equal(["S04"], _graph.WhoPromised(new EntityId("workers")).Select(promise => promise.Statement.Statement.Id.Value));
    }

    [Fact]
    public void A_member_condemned_the_blockade_and_the_federation_the_guards() =>
        Assert.Equal(
            ["S71: morel-welder", "S77: federation"],
            _graph.WhoCondemned().Select(condemned => $"{condemned.Statement.Statement.Id}: {condemned.Statement.Origin.Principals.Single().Agent!.Id}"));

    [Fact]
    public void The_blockade_is_a_vigil_to_the_union_and_a_siege_to_the_company()
    {
        var labels = _graph.LabelsFor(new EntityId("blockade"));

        Assert.Equal(
            ["vigil Positive union", "siege Negative kverrin"],
            labels.Select(label => $"{label.Term} {label.Stance} {label.Speakers.Single().Agent!.Id}"));
    }

    [Fact]
    public void A_redacted_statement_and_a_withdrawn_one_are_not_found()
    {
        var found = Ids(_graph.FindStatements(new StatementFilter()));

        Assert.Equal(82, found.Count);
        Assert.DoesNotContain("S55", found);
        Assert.DoesNotContain("S56", found);
    }

    [Fact]
    public void What_the_two_versions_of_the_article_say_in_their_own_voice_is_where_and_when_it_was() =>
        Assert.Equal(
            ["S06", "S15"],
            Ids(_graph.FindStatements(new StatementFilter
            {
                Document = new EntityId("courier-acid.v2"),
                IncludingVersions = true,
                Naming = SourceNaming.PublishersOwnVoice,
            })));

    [Fact]
    public void The_governors_word_stood_was_taken_back_and_stands_again()
    {
        Assert.True(Stands("2024-09-12"));
        Assert.False(Stands("2024-09-14"));
        Assert.True(Stands("2024-09-16"));

        bool Stands(string day) => _graph.AsOf(KnowledgeCut.Published(UncertainTime.Parse(day))).FindStatements(new StatementFilter { About = new EntityId("river"), StandingOnly = true })
            .Any(statement => statement.Statement.Id == new EntityId("S46"));
    }

    private static List<string> Ids(IEnumerable<AttributedStatement> statements) => statements.Select(statement => statement.Statement.Id.Value).ToList();
}
