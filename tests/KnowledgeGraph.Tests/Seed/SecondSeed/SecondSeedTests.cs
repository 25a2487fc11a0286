namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    public static TheoryData<string> DocumentsWithText => ["courier-acid.v1", "courier-acid.v2", "labour-briefing", "gate-post", "ladle-video"];

    [Fact]
    public void It_has_83_statements_in_force_one_of_them_redacted_and_one_more_withdrawn()
    {
        Assert.Equal(83, _graph.Statements.Count());
        Assert.Equal("S55", Assert.Single(_graph.Statements, statement => statement.IsRedacted).Id.Value);
        Assert.Equal(IdStatus.Withdrawn, _graph.StatusOf(new EntityId("S56")));
    }

    [Fact]
    public void Its_entries_were_recorded_at_five_moments_one_after_another()
    {
        var recorded = _graph.Entries.Select(entry => entry.Recorded).ToList();

        Assert.Equal(recorded.Order(), recorded);
        Assert.Equal(["09-08", "09-13", "09-20", "10-01", "10-07"], recorded.Distinct().Select(moment => moment.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void It_has_no_findings() => Assert.Empty(_graph.Findings);

    [Fact]
    public void Every_statement_has_a_source_and_every_kind_of_node_is_there()
    {
        Assert.All(_graph.Statements.Where(statement => !statement.IsRedacted), statement => Assert.NotNull(statement.Source));
        Assert.Equal(Enum.GetValues<NodeKind>().Order(), _graph.Nodes<Node>().Select(node => node.NodeKind).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(DocumentsWithText))]
    public async Task The_words_behind_a_span_are_those_of_the_text_beside_the_seed(string id)
    {
        var document = new EntityId(id);
        var text = await File.ReadAllTextAsync(Repository.PathOf("seeds", "enamel-works", id.Replace('.', '-') + ".txt"), TestContext.Current.CancellationToken);

        Assert.Empty(_graph.CheckText(document, text));
        Assert.All(_graph.Statements.Where(statement => statement.Source?.Document == document), statement => Assert.NotNull(statement.Source!.Hash));
    }

    [Fact]
    public void The_relative_dates_come_from_the_spill_and_from_the_walkout()
    {
        Assert.Equal("2024-09-08", Solved("S27"));
        Assert.Equal("2024-09-11/2024-09-18", Solved("S82"));

        string Solved(string id) => _graph.Get<Statement>(new EntityId(id)).Propositions
            .SelectMany(proposition => proposition.Arguments).SelectMany(argument => argument.Fillers).OfType<TimeTerm>()
            .Select(term => _graph.Solve(term.Time).Time.ToString()).Single();
    }

    [Fact]
    public void The_recorder_amended_one_count_and_says_why()
    {
        var damage = _graph.Get<Statement>(new EntityId("S54"));

        Assert.Equal("exactly 1 transformer", damage.Propositions[0][KnownRoles.Count]!.Fillers.OfType<QuantityTerm>().Single().Quantity.ToString());
        Assert.Equal("The dispatch says one transformer; two was misread.", _graph.ReasonFor(damage.Id));
        Assert.Equal(2, _graph.HistoryOf(damage.Id).Count());
    }
}
