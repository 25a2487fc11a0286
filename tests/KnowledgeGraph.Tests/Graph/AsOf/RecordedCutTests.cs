namespace KnowledgeGraph.Tests.Graph.AsOf;

public sealed class RecordedCutTests
{
    private static readonly EntityId Late = new("late");

    [Fact]
    public void What_was_added_amended_withdrawn_and_judged_later_is_undone()
    {
        var first = Scene.Graph();
        var judged = first.Edit(edit => At(edit, 1).Add(Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion)));
        var amended = judged.Edit(edit => At(edit, 2).Amend(new Organization { Id = Scene.Corps, Name = "Corps of Volunteers" }));
        var withdrawn = amended.Edit(edit => At(edit, 3).Withdraw(Scene.Claim));

        Assert.Equal(Digest.Of(first), Digest.Of(AsOf(withdrawn, 0)));
        Assert.Equal(Digest.Of(judged), Digest.Of(AsOf(withdrawn, 1)));
        Assert.Equal(Digest.Of(amended), Digest.Of(AsOf(withdrawn, 2)));
        Assert.Equal(Digest.Of(withdrawn), Digest.Of(AsOf(withdrawn, 3)));
    }

    [Fact]
    public void What_is_redacted_today_stays_redacted_with_its_reason()
    {
        var graph = Scene.Graph().Edit(edit => At(edit, 5).Redact(Scene.Spokesman, "a source at risk"));
        var before = AsOf(graph, 1);

        Assert.True(before.Get<Person>(Scene.Spokesman).IsRedacted);
        Assert.Equal((IdStatus.Redacted, "a source at risk"), (before.StatusOf(Scene.Spokesman), before.ReasonFor(Scene.Spokesman)));
        Assert.DoesNotContain(before.Entries, entry => entry is RedactEntry);
        Assert.Single(before.HistoryOf(Scene.Spokesman));
        Assert.Contains(AsOf(graph, 5).Entries, entry => entry is RedactEntry);
    }

    [Fact]
    public void What_names_an_id_that_was_recorded_later_is_not_there_yet_nor_is_what_names_that()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Scene.Said("by-late", KnownActs.Assert, Scene.Responsible("by-late.p", Late)));
            builder.Add(Scene.Said("on-it", KnownActs.Dispute) with { Targets = [new StatementTarget(new EntityId("by-late.p"))] });
            builder.Add(Scene.Said("apart", KnownActs.Assert));
            builder.Amend(Scene.Said("on-it", KnownActs.Deny) with { Targets = [new StatementTarget(Scene.Claim)] });
            At(builder, 4).Add(new Organization { Id = Late, Name = "Latecomers" });
        });
        var before = AsOf(graph, 3);

        Assert.Equal(["claim", "apart"], before.Statements.Select(statement => statement.Id.Value));
        Assert.Equal(["claim", "by-late", "on-it", "apart"], AsOf(graph, 4).Statements.Select(statement => statement.Id.Value));
        Assert.Equal(IdStatus.Unknown, before.StatusOf(new EntityId("by-late")));
        Assert.Contains("it is not among what was recorded by 2023-06-05T08:00:00Z", Assert.Throws<UnknownIdException>(() => before.Get<Statement>(new EntityId("by-late"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_recorded_later_can_be_asked_about_and_nothing_is_known_of_it()
    {
        var builder = Scene.Builder();
        At(builder, 4).Add(new Organization { Id = Late, Name = "Latecomers" });
        builder.Add(Scene.Said("by-late", KnownActs.Assert) with { Attribution = [new Hop(Late)] });
        builder.Relate(builder.Add(new Person { Id = new EntityId("founder"), Name = "Founder" }), KnownRelationships.FounderOf, new Organization { Id = Late, Name = "Latecomers" });
        var before = AsOf(builder.Build(), 3);

        Assert.Equal("Latecomers", before.Get<Organization>(Late).Name);
        Assert.False(before.Contains(Late));
        Assert.False(before.TryGet<Organization>(Late, out _));
        Assert.DoesNotContain(before.Nodes<Organization>(), organization => organization.Id == Late);
        Assert.Empty(before.StatementsBy(Late));
        Assert.Empty(before.FoundersOf(Late));
        Assert.Empty(before.ConflictsAbout(Late));
        Assert.Empty(before.Neighborhood(Late));
        Assert.Empty(before.ShortestConnection(Late, Scene.Corps).Steps);
    }

    [Fact]
    public void Before_the_first_entry_every_answer_is_empty_and_the_graph_says_why()
    {
        var before = Scene.Graph(_ => { }).AsOf(KnowledgeCut.Recorded(DateTimeOffset.UnixEpoch));

        Assert.Empty(before.Nodes<Node>());
        Assert.True(before.WhoClaimedResponsibilityFor(Scene.Attack).IsNobody);
        Assert.Empty(before.StatementsBy(Scene.Corps));
        Assert.Contains("so nothing was known", before.CutExplanation, StringComparison.Ordinal);
    }

    [Fact]
    public void When_an_event_that_was_recorded_later_took_place_is_not_known_before_and_nothing_rests_on_a_later_document()
    {
        var before = Scene.Graph().AsOf(KnowledgeCut.Recorded(DateTimeOffset.UnixEpoch));
        var when = before.TimeOf(Scene.Attack);

        Assert.True(when.Time.IsUnknown);
        Assert.Empty(when);
        Assert.Equal("when attack took place: nobody in the graph states it or ties it to a time that is known", when.Explanation);
        Assert.Empty(before.TiedInTimeTo(Scene.Attack));
        Assert.Empty(before.WhatFallsWith(Scene.Article));
    }

    [Fact]
    public void An_amendment_of_what_was_not_there_yet_is_left_out()
    {
        var builder = Scene.Builder();
        At(builder, 4).Add(new Organization { Id = Late, Name = "Latecomers" });
        At(builder, 1).Amend(new Organization { Id = Late, Name = "Newcomers" });
        var graph = builder.Build();

        Assert.False(AsOf(graph, 1).Contains(Late));
        Assert.Equal("Newcomers", AsOf(graph, 4).Get<Organization>(Late).Name);
    }

    [Fact]
    public void An_entity_that_was_withdrawn_while_it_was_still_used_stays_until_that_is_recorded_too()
    {
        var builder = Scene.Builder();
        builder.Add(new Organization { Id = Late, Name = "Misheard" });
        builder.Add(Scene.Said("s", KnownActs.Assert) with { Attribution = [new Hop(Late)] });
        At(builder, 1).Withdraw(Late);
        At(builder, 2).Withdraw(new EntityId("s"));
        var graph = builder.Build();

        Assert.True(AsOf(graph, 1).Contains(Late));
        Assert.False(AsOf(graph, 2).Contains(Late));
    }

    [Fact]
    public void A_moment_before_the_first_entry_gives_an_empty_graph_that_says_why()
    {
        var cut = AsOf(Scene.Graph(), -1);

        Assert.Equal((0, 0, 0L), (cut.NodeCount, cut.RelationshipCount, cut.EntryCount));
        Assert.Equal("nothing was recorded by 2023-06-01T08:00:00Z: the ledger's first entry is of 2023-06-02T08:00:00Z, so nothing was known", cut.CutExplanation);
        Assert.Empty(cut.Findings);
    }

    [Fact]
    public void Both_clocks_can_be_cut_at_once_in_either_order()
    {
        var graph = Scene.Graph(builder => builder.Add(Scene.Said("s", KnownActs.Assert) with { Published = UncertainTime.OnDay(2023, 6, 4) }))
            .Edit(edit => At(edit, 3).Add(Scene.Said("t", KnownActs.Assert)));
        var published = KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 3));
        var recorded = KnowledgeCut.Recorded(Scene.Recorded.AddDays(1));
        var both = graph.AsOf(published.And(recorded));

        Assert.Equal([Scene.Claim], both.Statements.Select(statement => statement.Id));
        Assert.Equal("published by 2023-06-03 and recorded by 2023-06-03T08:00:00Z", both.Cut!.ToString());
        Assert.Equal(Digest.Of(both), Digest.Of(graph.AsOf(published).AsOf(recorded)));
        Assert.Equal(Digest.Of(both), Digest.Of(graph.AsOf(recorded).AsOf(published)));
        Assert.Same(graph, both.Whole);
    }

    [Fact]
    public async Task A_cut_graph_can_be_neither_edited_nor_written_and_says_what_can()
    {
        var cut = AsOf(Scene.Graph(), 1);

        Assert.Contains("its Whole", Assert.Throws<InvalidOperationException>(() => cut.Edit(edit => edit.Withdraw(Scene.Claim))).Message, StringComparison.Ordinal);
        var written = await Assert.ThrowsAsync<InvalidOperationException>(() => LedgerFile.WriteAsync(cut, new MemoryStream(), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("recorded by 2023-06-03T08:00:00Z", written.Message, StringComparison.Ordinal);
    }

    private static EntityGraph AsOf(EntityGraph graph, int days) => graph.AsOf(KnowledgeCut.Recorded(Scene.Recorded.AddDays(days)));

    private static EntityGraphBuilder At(EntityGraphBuilder builder, int days)
    {
        builder.Recorded = Scene.Recorded.AddDays(days);
        return builder;
    }
}
