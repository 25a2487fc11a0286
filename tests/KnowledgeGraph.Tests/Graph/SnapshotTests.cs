using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Graph;

public sealed class SnapshotTests
{
    private static readonly EntityId New = new("new");

    [Fact]
    public void An_edit_makes_another_graph_and_leaves_the_first_as_it_was()
    {
        var before = Scene.Graph();
        var told = Digest.Of(before);
        var after = before.Edit(edit =>
        {
            edit.AddPerson("new", "New");
            edit.Amend(new Organization { Id = Scene.Corps, Name = "Renamed" });
            edit.Withdraw(Scene.Claim);
            edit.Declare(new Act { Code = new Code("my:a") });
        });

        Assert.Equal(told, Digest.Of(before));
        Assert.Equal((IdStatus.Unknown, IdStatus.InForce), (before.StatusOf(New), after.StatusOf(New)));
        Assert.Equal(("Volunteer Corps", "Renamed"), (before.Get<Organization>(Scene.Corps).Name, after.Get<Organization>(Scene.Corps).Name));
        Assert.Equal((true, false), (before.Contains(Scene.Claim), after.Contains(Scene.Claim)));
        Assert.Equal(before.EntryCount + 4, after.EntryCount);
        Assert.False(before.Vocabulary.TryGetAct(new Code("my:a"), out _));
    }

    [Fact]
    public void Findings_are_looked_for_once_whoever_asks_first()
    {
        var graph = Scene.Graph(builder => builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.PartOf, Scene.Corps)));
        var asked = new ValueList<Finding>[8];
        Parallel.For(0, asked.Length, index => asked[index] = graph.Findings);

        Assert.All(asked, findings => Assert.Same(graph.Findings, findings));
    }

    [Fact]
    public void The_entries_cannot_be_written_to()
    {
        var graph = Scene.Graph();

        Assert.False(graph.Entries is IList<LedgerEntry> or ICollection<LedgerEntry>);
    }

    [Fact]
    public void What_did_not_change_is_shared()
    {
        var before = Scene.Graph(builder => builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion)));
        var after = before.Edit(edit => edit.Amend(new Organization { Id = Scene.Corps, Name = "Renamed" }));

        Assert.Same(before.Ledger.Ground, after.Ledger.Ground);
        Assert.Equal(1, after.Ledger.AddedCount);
        Assert.All(before.Entries.Zip(after.Entries), pair => Assert.Equal(pair.First, pair.Second));
        Assert.All(before.Nodes<Node>().Where(node => node.Id != Scene.Corps), node => Assert.True(node.ContentEquals(after.Get<Node>(node.Id))));
        Assert.Same(Entered(before), Entered(after));
        Assert.Same(before.Vocabulary, after.Vocabulary);
    }

    [Fact]
    public void A_proposition_that_an_amendment_drops_stands_for_its_statement_before_and_for_none_after()
    {
        var before = Scene.Graph();
        var statement = before.Get<Statement>(Scene.Claim);
        var dropped = statement.Propositions[0].Id;
        var after = before.Edit(edit => edit.Amend(statement with { Propositions = [statement.Propositions[0] with { Id = New }] }));

        Assert.Same(before.Ledger.Ground, after.Ledger.Ground);
        Assert.Equal((Scene.Claim, IdStatus.InForce), (before.StatementOf(dropped)!.Id, before.StatusOf(dropped)));
        Assert.Equal((null, IdStatus.Withdrawn), (after.StatementOf(dropped), after.StatusOf(dropped)));
        Assert.Equal(Scene.Claim, after.StatementOf(New)!.Id);
    }

    [Fact]
    public void A_cut_shares_the_entries_of_the_whole()
    {
        var whole = Scene.Graph(builder => builder.AddPerson("new", "New")).Edit(edit => edit.Withdraw(New));
        var cut = whole.AsOf(KnowledgeCut.Recorded(whole.Header.Recorded));

        Assert.Same(whole.Ledger.Ground, cut.Ledger.Ground);
        Assert.Equal((0, 1), (cut.Ledger.Count - cut.EntryCount, whole.EntryCount - cut.EntryCount));
        Assert.True(cut.Contains(New));
        Assert.False(whole.Contains(New));
    }

    [Fact]
    public void What_one_edit_adds_counts_when_it_is_asked_whether_to_lay_out_anew()
    {
        var before = Scene.Graph();
        var little = before.Edit(edit => Claims(edit, 500));
        var much = little.Edit(edit => Claims(edit, 10_000, "more"));
        var whole = Scene.Graph(builder =>
        {
            Claims(builder, 500);
            Claims(builder, 10_000, "more");
        });

        Assert.Equal((500, 0), (little.Ledger.AddedCount, much.Ledger.AddedCount));
        Assert.IsType<GrownIndex>(little.Index);
        Assert.IsType<PlainIndex>(much.Index);
        Assert.Equal(whole.Relationships.Select(Ends), much.Relationships.Select(Ends));
        Assert.Equal(10_500, much.EntryCount - before.EntryCount);
    }

    [Fact]
    public void Few_statements_about_very_much_are_laid_out_anew_as_well()
    {
        var before = Scene.Graph(builder => Claims(builder, 1_000));
        var after = before.Edit(edit =>
        {
            for (var number = 0; number < 10; number++)
            {
                edit.Add(Scene.Said($"about-all-{number}", KnownActs.Assert) with { About = [.. before.Statements.Select(statement => statement.Id)] });
            }
        });

        Assert.IsType<PlainIndex>(after.Index);
        Assert.True(after.RelationshipCount >= before.RelationshipCount + 10_000, $"There are {after.RelationshipCount}.");
    }

    [Fact]
    public void A_redaction_shares_nothing_that_it_takes_away()
    {
        var before = Scene.Graph();
        var after = before.Edit(edit => edit.Redact(Scene.Claim, "a court order"));

        Assert.NotSame(before.Ledger.Ground, after.Ledger.Ground);
        Assert.True(after.Get<Statement>(Scene.Claim).IsRedacted);
        Assert.False(before.Get<Statement>(Scene.Claim).IsRedacted);
    }

    private static void Claims(EntityGraphBuilder builder, int count, string name = "claim")
    {
        for (var number = 0; number < count; number++)
        {
            builder.Add(Scene.Said($"{name}{number}", KnownActs.Assert) with { About = [Scene.Corps] });
        }
    }

    private static (EntityId From, Code Type, EntityId To) Ends(Relationship relationship) => (relationship.From, relationship.Type, relationship.To);

    private static Relationship Entered(EntityGraph graph) => graph.Relationships.Single(relationship => !relationship.IsDerived);

    [Fact]
    public void An_edit_that_does_not_fit_makes_nothing()
    {
        var graph = Scene.Graph();
        var told = Digest.Of(graph);

        Assert.Throws<InvalidLedgerException>(() => graph.Edit(edit => edit.Withdraw(New)));
        Assert.Equal(told, Digest.Of(graph));
    }

    [Fact]
    public void The_builder_can_go_on_after_a_build()
    {
        var builder = Scene.Builder();
        var first = builder.Build();
        builder.AddPerson("new", "New");
        var second = builder.Build();

        Assert.False(first.Contains(New));
        Assert.True(second.Contains(New));
        Assert.True(first.Get<Organization>(Scene.Corps).ContentEquals(second.Get<Organization>(Scene.Corps)));
    }

    [Fact]
    public void The_builder_can_put_right_what_a_build_refused()
    {
        var builder = Scene.Builder();
        builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, New));
        Assert.Throws<InvalidLedgerException>(builder.Build);
        builder.AddOrganization("new", "New");

        Assert.Equal([New], builder.Build().Out(Scene.Corps, KnownRelationships.AlliedWith).Select(node => node.Id));
    }

    [Fact]
    public void An_edit_is_recorded_by_the_clock_of_the_first_builder()
    {
        var builder = new EntityGraphBuilder(time: new SetClock(Scene.Recorded));
        builder.AddPerson("new", "New");

        Assert.Equal(Scene.Recorded, builder.Build().Edit(edit => edit.AddPerson("newer", "Newer")).Entries.Last().Recorded);
    }

    [Fact]
    public async Task Many_threads_read_the_same()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion));
            builder.Add(Scene.Said("s", KnownActs.Assert) with { Said = UncertainTime.RelativeTo(Scene.Claim, TimeOffset.Days(9), AnchorClock.Published) });
        });
        var expected = Digest.Of(graph);
        using var start = new Barrier(8);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            start.SignalAndWait();
            return Enumerable.Range(0, 20).Select(_ => Digest.Of(graph)).Distinct().ToList();
        })));

        Assert.All(answers, answer => Assert.Equal([expected], answer));
    }

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
