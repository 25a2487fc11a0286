using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Tests.Graph;

public sealed class BuilderTests
{
    [Fact]
    public void A_claim_of_responsibility_takes_four_short_lines()
    {
        var builder = new EntityGraphBuilder();
        var corps = builder.AddOrganization("corps", "Volunteer Corps");
        var attack = builder.AddEvent("attack", "attack in the region");
        var report = builder.AddDocument("report", "Border report", builder.AddOrganization("paper", "The Paper"));
        var claim = builder.AddClaimOfResponsibility(attack, report, corps);

        var graph = builder.Build();
        Assert.Equal("claim-attack-corps-report", claim.Id.Value);
        Assert.Equal("claim-attack-corps-report.p1", claim.Propositions[0].Id.Value);
        Assert.Equal([Scene.Paper, Scene.Corps], claim.Attribution.SelectMany(hop => hop.Speakers));
        Assert.True(graph.Get<Statement>(claim).ContentEquals(claim));
        Assert.Empty(graph.Findings);
    }

    [Fact]
    public void Several_claimants_claim_it_jointly()
    {
        var builder = Scene.Builder();
        var claim = builder.AddClaimOfResponsibility(
            new Event { Id = Scene.Attack }, new Document { Id = Scene.Article, Publisher = Scene.Paper }, new Organization { Id = Scene.Corps }, new Organization { Id = Scene.Legion });

        Assert.Equal([Scene.Corps, Scene.Legion], claim.Origin.Speakers);
        Assert.Equal([Scene.Corps, Scene.Legion], claim.Propositions[0][KnownRoles.Agent]!.Nodes);
    }

    [Fact]
    public void A_claimant_that_publishes_its_own_claim_is_the_only_hop()
    {
        var builder = Scene.Builder();
        var claim = builder.AddClaimOfResponsibility(
            new Event { Id = Scene.Attack }, new Document { Id = Scene.Article, Publisher = Scene.Corps }, new Organization { Id = Scene.Corps });

        Assert.Equal([new Hop(Scene.Corps)], claim.Attribution);
    }

    [Fact]
    public void A_claim_needs_a_claimant() =>
        Assert.Throws<ArgumentException>(() => Scene.Builder().AddClaimOfResponsibility(new Event { Id = Scene.Attack }, new Document { Id = Scene.Article }));

    [Fact]
    public void A_relationship_is_called_by_its_ends_and_its_type()
    {
        var builder = new EntityGraphBuilder();
        var link = builder.Relate(builder.AddPerson("founder", "Ivan Petrov"), KnownRelationships.FounderOf, builder.AddOrganization("corps", "Corps"));

        Assert.Equal("founder.founder-of.corps", link.Id.Value);
        Assert.True(link.IsAuthorsOwn);
        Assert.Equal(["founder"], builder.Build().In(Scene.Corps, KnownRelationships.FounderOf).Select(person => person.Id.Value));
    }

    [Fact]
    public void The_statements_that_a_relationship_rests_on_are_its_evidence()
    {
        var builder = Scene.Builder();
        var link = builder.Relate(new Organization { Id = Scene.Corps }, KnownRelationships.AlliedWith, new Organization { Id = Scene.Legion }, Scene.TheClaim);

        Assert.Equal([Scene.Claim], link.Evidence);
        Assert.False(link.IsAuthorsOwn);
    }

    [Theory]
    [InlineData("builder.Relate(person, KnownRelationships.FounderOf, organization);", "")]
    [InlineData("builder.Relate(organization, KnownRelationships.FounderOf, person);", "CS0411")]
    [InlineData("builder.Relate(person, KnownRelationships.MemberOf, organization);", "")]
    [InlineData("builder.Relate(organization, KnownRelationships.HoldsPosition, person);", "CS0411")]
    public void A_relationship_the_wrong_way_round_does_not_compile(string line, string error)
    {
        var program = Compiler.Program(
            $$"""
            using KnowledgeGraph;

            var builder = new EntityGraphBuilder();
            var person = builder.AddPerson("p", "p");
            var organization = builder.AddOrganization("o", "o");
            {{line}}
            """,
            "Relating");

        var errors = program.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id).Distinct();
        Assert.Equal(error, string.Join(' ', errors));
    }

    [Fact]
    public void Entered_without_its_type_it_is_refused_at_build()
    {
        var problem = Scene.Problems(builder => builder.Add(Scene.Link("x", Scene.Corps, KnownRelationships.FounderOf, Scene.Spokesman)));

        Assert.Equal(
            [(ProblemCode.WrongKind, "$.relationship.from"), (ProblemCode.WrongKind, "$.relationship.to")],
            problem.Select(found => (found.Code, found.JsonPath)));
        Assert.Equal("'founder-of' leads from the kind person, but 'corps' is of the kind organization.", problem[0].Message);
    }

    [Fact]
    public void A_part_is_of_the_kind_of_its_whole()
    {
        var problem = Scene.Problem(builder => builder.Add(Scene.Link("x", Scene.Corps, KnownRelationships.PartOf, Scene.Region)));

        Assert.Equal((ProblemCode.WrongKind, "$.relationship.to"), (problem.Code, problem.JsonPath));
        Assert.Contains("joins two of one kind", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_nodes_of_one_kind_can_be_one()
    {
        var problem = Scene.Problem(builder => builder.Add(Scene.Judge("x", JudgementVerdict.Unsure, Scene.Corps, Scene.Region)));

        Assert.Equal((ProblemCode.WrongKind, "$.judgement.of"), (problem.Code, problem.JsonPath));
    }

    public static TheoryData<string, string> TakenIds => new()
    {
        { "person", "$.entity.id" },
        { "statement", "$.statement.id" },
        { "proposition", "$.statement.propositions[0].id" },
        { "relationship", "$.relationship.id" },
        { "judgement", "$.judgement.id" },
    };

    [Theory]
    [MemberData(nameof(TakenIds))]
    public void All_ids_are_of_one_space_and_each_is_given_once(string kind, string path)
    {
        foreach (var taken in new[] { "corps", "claim", "claim.p1" })
        {
            var problem = Scene.Problem(builder => Take(builder, kind, taken));

            Assert.Equal((ProblemCode.DuplicateId, path), (problem.Code, problem.JsonPath));
            Assert.StartsWith($"The id '{taken}' is taken: entry ", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_proposition_has_not_the_id_of_its_statement_nor_of_another()
    {
        Assert.Equal("$.statement.propositions[0].id", Scene.Problem(builder => builder.Add(Scene.Said("s", KnownActs.Assert, Scene.Responsible("s", Scene.Corps)))).JsonPath);
        Assert.Equal("$.statement.propositions[1].id", Scene.Problem(builder => builder.Add(Scene.Said("s", KnownActs.Assert, Scene.Responsible("p", Scene.Corps), Scene.Responsible("p", Scene.Corps)))).JsonPath);
    }

    [Fact]
    public void Ids_that_differ_in_case_are_two() => Assert.Equal(IdStatus.InForce, Scene.Graph(builder => builder.AddPerson("CORPS", "Corps")).StatusOf(new EntityId("CORPS")));

    [Fact]
    public void Everything_has_an_id()
    {
        var problems = Scene.Problems(builder =>
        {
            builder.Add(new Person { Id = default, Name = "n" });
            builder.Add(Scene.Link("x", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion) with { Id = default });
            builder.Add(Scene.Said("s", KnownActs.Assert, Scene.Responsible("p", Scene.Corps) with { Id = default }));
        });

        Assert.Equal(
            ["$.entity.id", "$.relationship.id", "$.statement.propositions[0].id"],
            problems.Where(problem => problem.Code == ProblemCode.MissingField).Select(problem => problem.JsonPath));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_in_ledger_order_and_nothing_is_made()
    {
        var builder = Scene.Builder();
        builder.Add(new Person { Id = new EntityId("p") });
        builder.AddOrganization("corps", "Another");
        builder.Add(Scene.Link("r", Scene.Corps, new Code("friend-of"), new EntityId("nobody")));
        builder.Withdraw(new EntityId("legio"));
        var exception = Assert.Throws<InvalidLedgerException>(builder.Build);
        var first = Scene.Builder().EntryCount + 1;

        Assert.Equal(
            [
                (first, ProblemCode.MalformedValue, "p"),
                (first + 1, ProblemCode.DuplicateId, "corps"),
                (first + 2, ProblemCode.UndeclaredCode, "r"),
                (first + 2, ProblemCode.DanglingReference, "r"),
                (first + 3, ProblemCode.BadChange, "legio"),
            ],
            exception.Problems.Select(problem => (problem.Sequence!.Value, problem.Code, problem.Id.Value)));
    }

    [Fact]
    public void The_moment_of_recording_is_kept_with_each_entry_as_utc()
    {
        var builder = Scene.Builder();
        var count = (int)builder.EntryCount;
        builder.Recorded = new DateTimeOffset(2023, 6, 3, 1, 0, 0, TimeSpan.FromHours(3));
        builder.AddPerson("p", "P");
        var entries = builder.Build().Entries.ToList();

        Assert.All(entries[..count], entry => Assert.Equal(Scene.Recorded, entry.Recorded));
        Assert.Equal(new DateTimeOffset(2023, 6, 2, 22, 0, 0, TimeSpan.Zero), entries[count].Recorded);
        Assert.Equal(TimeSpan.Zero, entries[count].Recorded.Offset);
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(sequence => (long)sequence), entries.Select(entry => entry.Sequence));
    }

    [Fact]
    public void An_empty_ledger_is_a_graph_of_nothing()
    {
        var graph = new EntityGraphBuilder().Build();

        Assert.Equal((0, 0, 0L), (graph.NodeCount, graph.RelationshipCount, graph.EntryCount));
        Assert.Equal("ledger", graph.Header.Ledger.Value);
        Assert.Equal(IdStatus.Unknown, graph.StatusOf(Scene.Corps));
        Assert.Empty(graph.HistoryOf(Scene.Corps));
    }

    private static void Take(EntityGraphBuilder builder, string kind, string id)
    {
        switch (kind)
        {
            case "person":
                builder.AddPerson(id, "n");
                break;
            case "statement":
                builder.Add(Scene.Said(id, KnownActs.Assert));
                break;
            case "proposition":
                builder.Add(Scene.Said("s", KnownActs.Assert, Scene.Responsible(id, Scene.Corps)));
                break;
            case "relationship":
                builder.Add(Scene.Link(id, Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion));
                break;
            default:
                builder.Add(Scene.Judge(id, JudgementVerdict.Unsure, Scene.Corps, Scene.Legion));
                break;
        }
    }
}
