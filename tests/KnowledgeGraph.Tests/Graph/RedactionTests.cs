namespace KnowledgeGraph.Tests.Graph;

public sealed class RedactionTests
{
    private static readonly EntityId Source = new("source");

    [Fact]
    public void The_content_goes_from_every_entry_and_the_id_the_tombstone_and_the_reason_stay()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.AddPerson("source", "Anna Volkova");
            builder.Amend(new Person { Id = Source, Name = "Anna Wolkowa" }, "spelt otherwise");
            builder.Redact(Source, "a source at risk");
            builder.Amend(new Person { Id = Source, Name = "A. V." }, "shorter");
        });

        Assert.Equal((IdStatus.Redacted, "a source at risk"), (graph.StatusOf(Source), graph.ReasonFor(Source)));
        Assert.True(graph.Get<Person>(Source).IsRedacted);
        Assert.Equal("source", graph.Get<Person>(Source).Name);
        Assert.All(graph.HistoryOf(Source), entry => Assert.DoesNotContain("spelt", entry.ToString(), StringComparison.Ordinal));
        Assert.All(Persons(graph), person => Assert.True(person.ContentEquals(new Person { Id = Source, IsRedacted = true })));
        Assert.Equal(3, Persons(graph).Count());
        Assert.Equal(4, graph.HistoryOf(Source).Count());
    }

    [Fact]
    public void Why_it_was_amended_or_withdrawn_goes_with_the_content()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.AddPerson("source", "Anna Volkova");
            builder.Amend(new Person { Id = Source, Name = "Anna Wolkowa" }, "Volkova is how she signs");
            builder.Withdraw(Source, "Volkova is at risk");
        });

        var redacted = graph.Edit(edit => edit.Redact(Source, "a source at risk"));

        Assert.Contains(graph.HistoryOf(Source), entry => entry.ToString().Contains("at risk", StringComparison.Ordinal));
        Assert.All(redacted.HistoryOf(Source), entry => Assert.DoesNotContain("Volkova", entry.ToString(), StringComparison.Ordinal));
        Assert.Equal((IdStatus.Redacted, "a source at risk"), (redacted.StatusOf(Source), redacted.ReasonFor(Source)));
    }

    [Fact]
    public void A_redaction_is_no_finding_where_nothing_depends_on_it() =>
        Assert.Empty(Scene.Graph(builder => builder.AddPerson("source", "Anna")).Edit(edit => edit.Redact(Source, "a source at risk")).Findings);

    [Fact]
    public void The_graph_before_the_redaction_still_has_it_for_whoever_holds_that_graph()
    {
        var before = Scene.Graph(builder => builder.AddPerson("source", "Anna"));
        before.Edit(edit => edit.Redact(Source, "a source at risk"));

        Assert.Equal("Anna", before.Get<Person>(Source).Name);
    }

    [Fact]
    public void Content_that_comes_after_the_redaction_is_dropped_and_reported()
    {
        var findings = Scene.Findings(FindingCode.RedactedContentDropped, builder =>
        {
            builder.AddPerson("source", "Anna");
            builder.Redact(Source, "a source at risk");
            builder.Amend(new Person { Id = Source, Name = "Anna again" });
        });

        Assert.Equal([Source], Assert.Single(findings).Evidence);
    }

    [Fact]
    public void Content_that_was_written_down_is_dropped_and_reported_wherever_it_stands()
    {
        var header = new LedgerHeader { Ledger = new EntityId("l"), Recorded = Scene.Recorded };
        var (graph, _) = GraphAssembly.Assemble(
            header, [new EntityEntry(new Person { Id = Source, Name = "Anna" }), new RedactEntry(Source, "a source at risk")], TimeProvider.System);

        Assert.Equal([FindingCode.RedactedContentDropped], graph!.Findings.Select(finding => finding.Code));
        Assert.Equal("source", graph.Get<Person>(Source).Name);
    }

    [Fact]
    public void A_tombstone_that_still_holds_content_loses_it()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(new Person { Id = Source, Name = "Anna", IsRedacted = true });
            builder.Redact(Source, "a source at risk");
        });

        Assert.Equal("source", graph.Get<Person>(Source).Name);
    }

    [Fact]
    public void A_tombstone_that_no_entry_explains_is_refused()
    {
        var problem = Scene.Problem(builder => builder.Add(new Person { Id = Source, IsRedacted = true }));

        Assert.Equal((ProblemCode.BadChange, "$.entity.redacted"), (problem.Code, problem.JsonPath));
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("article")]
    [InlineData("corps")]
    [InlineData("region")]
    [InlineData("attack")]
    [InlineData("car")]
    [InlineData("office")]
    [InlineData("spokesman")]
    public void A_tombstone_of_any_kind_of_entity_keeps_its_kind(string id)
    {
        var before = Scene.Graph();
        var after = before.Edit(edit => edit.Redact(new EntityId(id), "court order"));
        var kind = before.Get<Node>(new EntityId(id)).NodeKind;

        Assert.Equal(kind, after.Get<Node>(new EntityId(id)).NodeKind);
        Assert.Empty(after.Get<Entity>(new EntityId(id)).Names);
    }

    [Fact]
    public void A_redacted_statement_keeps_the_ids_of_its_propositions_and_nothing_else()
    {
        var graph = Scene.Graph(builder => builder.Redact(Scene.Claim, "court order"));
        var tombstone = graph.Get<Statement>(Scene.Claim);

        Assert.Equal([Scene.ClaimProposition], tombstone.Propositions.Select(proposition => proposition.Id));
        Assert.Empty(tombstone.Propositions[0].Arguments);
        Assert.Empty(tombstone.Attribution);
        Assert.Null(tombstone.Source);
        Assert.Equal(Scene.Claim, graph.StatementOf(Scene.ClaimProposition)!.Id);
        Assert.Equal((IdStatus.Redacted, "court order"), (graph.StatusOf(Scene.ClaimProposition), graph.ReasonFor(Scene.ClaimProposition)));
        Assert.Empty(graph.RelationshipsFrom(Scene.Claim));
        Assert.Empty(graph.RelationshipsTo(Scene.Attack));
        Assert.Empty(graph.Findings);
    }

    [Fact]
    public void Redacted_relationships_and_judgements_say_nothing_anymore()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Link("r", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion));
            builder.Add(Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion));
            builder.Redact(new EntityId("r"), "court order");
            builder.Redact(new EntityId("j"), "court order");
        });

        Assert.DoesNotContain(graph.Relationships, relationship => relationship.Type == KnownRelationships.AlliedWith);
        Assert.Empty(graph.Judgements);
        Assert.Null(graph.IdentityOf(Scene.Corps, Scene.Legion));
        Assert.Equal(IdStatus.Redacted, graph.StatusOf(new EntityId("j")));
    }

    [Fact]
    public void What_a_redacted_speaker_said_stays_and_says_that_the_speaker_is_redacted()
    {
        var graph = Scene.Graph(builder => builder.Redact(Scene.Corps, "court order"));

        Assert.Equal([Scene.Claim], graph.StatementsAbout(Scene.Attack).Select(statement => statement.Id));
        Assert.Contains(graph.Get<Organization>(Scene.Corps), graph.Out(Scene.Claim, KnownRelationships.SpokenBy));
        Assert.Equal(["'claim' refers to 'corps', which was redacted: court order"], graph.Findings.Select(finding => finding.Message));
        Assert.Equal(["corps", "Legion"], graph.WhoClaimedResponsibilityFor(Scene.Attack).Claims.Select(claim => claim.Speaker.Name));
    }

    [Fact]
    public void A_redacted_document_no_longer_has_the_parts_that_statements_name()
    {
        var graph = Scene.Graph(builder => builder.Redact(Scene.Article, "court order"));

        Assert.Equal("headline", graph.Get<Statement>(Scene.Claim).Source!.Part);
        Assert.Equal([FindingCode.RefersToRedacted], graph.Findings.Select(finding => finding.Code));
        Assert.All(graph.WhoClaimedResponsibilityFor(Scene.Attack).Claims, claim => Assert.Equal("article", claim.Source!.Document.Title));
    }

    [Fact]
    public void Withdrawing_what_is_redacted_does_not_hide_why_it_was()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Redact(Scene.Car, "court order");
            builder.Withdraw(Scene.Car, "never mind");
        });

        Assert.Equal((IdStatus.Redacted, "court order"), (graph.StatusOf(Scene.Car), graph.ReasonFor(Scene.Car)));
        Assert.False(graph.Contains(Scene.Car));
    }

    private static IEnumerable<Person> Persons(EntityGraph graph) => graph.HistoryOf(Source)
        .Select(entry => entry is AmendEntry amend ? amend.Content : entry).OfType<EntityEntry>().Select(entry => (Person)entry.Entity);
}
