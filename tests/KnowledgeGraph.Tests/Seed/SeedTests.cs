namespace KnowledgeGraph.Tests.Seed;

public sealed class SeedTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private const string TextVariable = "KNOWLEDGEGRAPH_SEED_TEXT";

    private readonly EntityGraph _graph = seed.Graph;

    public static TheoryData<string> FactIds => [.. SeedFacts.All.Select(fact => fact.Id)];

    [Fact]
    public void The_table_and_the_file_have_the_same_74_facts()
    {
        Assert.Equal(74, SeedFacts.All.Count);
        Assert.Equal(SeedFacts.All.Select(fact => fact.Id), _graph.Statements.Select(statement => statement.Id.Value));
    }

    [Theory]
    [MemberData(nameof(FactIds))]
    public void A_fact_stands_in_the_file_as_the_table_has_it(string id)
    {
        var fact = SeedFacts.All.Single(fact => fact.Id == id);
        var statement = _graph.Get<Statement>(new EntityId(id));

        Assert.Equal(fact.Chain, CompactForm.Chain(statement));
        Assert.Equal(fact.Act, statement.Act.ToString());
        Assert.Equal(fact.Spans, CompactForm.Spans(statement));
        Assert.Equal(fact.Basis, CompactForm.Basis(statement));
        Assert.Equal(fact.Propositions, statement.Propositions.Select(CompactForm.Proposition));
        Assert.Subset(CompactForm.About(statement).ToHashSet(StringComparer.Ordinal), fact.About.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void At_most_ten_facts_are_free_text_alone_and_each_says_why()
    {
        var free = _graph.Statements
            .Where(statement => statement.Propositions.Count > 0 && statement.Propositions.All(proposition => proposition.Predicate == KnownPredicates.States))
            .ToList();

        Assert.InRange(free.Count, 0, 10);
        Assert.All(free, statement => Assert.NotNull(statement.Note));
    }

    [Fact]
    public void Nothing_of_the_sites_own_text_is_dated_by_the_article()
    {
        var own = _graph.Statements.Where(statement => statement.Source is { Part: "boilerplate" }).ToList();

        Assert.Equal(Enumerable.Range(63, 12).Select(number => $"F{number}"), own.Select(statement => statement.Id.Value));
        Assert.All(own, statement => Assert.True(statement.Said.IsUnknown && statement.Published.IsUnknown));
    }

    [Fact]
    public void The_claim_is_derived_to_be_of_23_May_2023_from_the_nine_days()
    {
        var said = _graph.Solve(_graph.Get<Statement>(new EntityId("F50")).Said);

        Assert.Equal(TimeSolutionStatus.Solved, said.Status);
        Assert.Equal("2023-05-23", said.Time.ToString());
    }

    [Fact]
    public void The_attack_has_no_date_of_its_own_but_was_not_after_the_claim()
    {
        var time = _graph.Get<Statement>(new EntityId("F50")).Propositions[2][KnownRoles.Time]!.Fillers.OfType<TimeTerm>().Single().Time;

        var solved = _graph.Solve(time).Time;

        Assert.Null(solved.Earliest);
        Assert.Equal(new TimeMoment(2023, 5, 23, 23, 59, 59), solved.Latest);
    }

    [Fact]
    public void The_doubts_about_identity_stay_doubts()
    {
        Assert.Equal(JudgementVerdict.Unsure, _graph.IdentityOf(new EntityId("E1"), new EntityId("E9")));
        Assert.Equal(JudgementVerdict.Unsure, _graph.IdentityOf(new EntityId("E9"), new EntityId("E10")));
        Assert.Equal(JudgementVerdict.Unsure, _graph.IdentityOf(new EntityId("E12"), new EntityId("E13")));
        Assert.Equal(JudgementVerdict.NotSame, _graph.IdentityOf(new EntityId("E3"), new EntityId("E11")));
    }

    [Fact]
    public void The_two_fighters_are_two_persons_without_a_name()
    {
        var anonymous = _graph.Nodes<Person>().Where(person => person.IsAnonymous).Select(person => person.Id.Value);

        Assert.Equal(["legion-fighter", "rvc-fighter"], anonymous.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_seed_has_no_findings() => Assert.Empty(_graph.Findings);

    [Fact]
    public async Task The_words_behind_every_span_have_the_hash_that_the_file_gives()
    {
        var file = Environment.GetEnvironmentVariable(TextVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(file), $"{TextVariable} does not name the article's text, which is not in the repository.");

        var text = await File.ReadAllTextAsync(file!, TestContext.Current.CancellationToken);

        Assert.Empty(_graph.CheckText(new EntityId("D0"), text));
        Assert.All(_graph.Statements, statement => Assert.NotNull(statement.Source!.Hash));
    }
}
