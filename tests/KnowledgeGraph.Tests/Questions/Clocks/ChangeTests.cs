using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Graph;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class ChangeTests(SecondSeedGraph second) : IClassFixture<SecondSeedGraph>
{
    private static readonly EntityId First = new("v1");
    private static readonly EntityId Later = new("v2");
    private static readonly KnowledgeCut AtFirst = KnowledgeCut.Recorded(Scene.Recorded);

    [Fact]
    public void What_was_published_since_is_new_and_what_it_takes_back_is_retracted()
    {
        var graph = Scene.Graph(builder => builder.Add(Scene.Said("r", KnownActs.Retract) with
        {
            Attribution = [new Hop(Scene.Paper), new Hop(Scene.Corps)],
            Targets = [new StatementTarget(Scene.Claim)],
            Published = UncertainTime.OnDay(2023, 6, 3),
        }));
        var changes = graph.ChangesSince(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 2)));

        Assert.Equal(["New: r", "Retracted: claim"], changes.Select(change => change.ToString()));
        Assert.Equal(["r"], changes[1].Through.Select(words => words.Statement.Id.Value));
        Assert.Equal("what is different from what was published by 2023-06-02; then, 2 statements, 1 of them published by 2023-06-02", changes.Explanation);
    }

    [Fact]
    public void Since_a_moment_later_than_its_own_a_graph_says_that_nothing_can_have_changed()
    {
        var graph = Scene.Graph(builder => builder.Add(Goes("r", KnownActs.Retract, "claim") with { Published = UncertainTime.OnDay(2023, 6, 9) }))
            .AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 3)));
        var changes = graph.ChangesSince(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 9)));

        Assert.Empty(changes);
        Assert.Equal(
            "what is different from what was published by 2023-06-09: nothing can be, because this graph itself shows only what was published by 2023-06-03, which is no later",
            changes.Explanation);
        Assert.StartsWith(
            "what is different from what was published by 2023-06-01; then, ",
            graph.ChangesSince(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 1))).Explanation,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "what is different from what was published by 2023-06-09 and recorded by 2023-06-02T08:00:00Z, in a graph that itself shows only what was published by 2023-06-03; then, ",
            graph.ChangesSince(KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 9)).And(AtFirst)).Explanation,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_retraction_retracted_reinstates_and_a_correction_revises()
    {
        var graph = Scene.Graph(builder => builder.Add(Goes("r", KnownActs.Retract, "claim")))
            .Edit(edit => At(edit, 1).Add(Goes("x", KnownActs.Retract, "r")))
            .Edit(edit => At(edit, 2).Add(Goes("c", KnownActs.Correct, "claim")));

        Assert.Equal(["New: x", "New: c", "Revised: claim", "Retracted: r"], Changes(graph, AtFirst));
        Assert.Equal(["New: c", "Revised: claim"], Changes(graph, KnowledgeCut.Recorded(Scene.Recorded.AddDays(1))));
        Assert.Equal(["New: x", "Retracted: r", "Reinstated: claim"], Changes(graph.AsOf(KnowledgeCut.Recorded(Scene.Recorded.AddDays(1))), AtFirst));
    }

    [Fact]
    public void What_an_amendment_takes_out_of_a_statement_its_speaker_does_not_stand_by_again()
    {
        var graph = Scene.Graph(builder =>
        {
            builder.Add(Two("two", "two.p1", "two.p2"));
            builder.Add(Goes("r", KnownActs.Retract, "two.p2"));
        }).Edit(edit => At(edit, 1).Amend(Two("two", "two.p1"), "the second was misread"));

        Assert.Equal(["Amended: two"], Changes(graph, AtFirst));

        static Statement Two(string id, params ReadOnlySpan<string> propositions) => Goes(id, KnownActs.Assert, "claim") with
        {
            Targets = [],
            Propositions = propositions.ToArray().Select(proposition => Scene.Responsible(proposition, Scene.Corps)).ToValueList(),
        };
    }

    [Fact]
    public void Changes_of_one_kind_come_in_ledger_order_whatever_they_happened_to()
    {
        var graph = Scene.Graph(builder => { }).Edit(edit =>
        {
            At(edit, 1).Add(Scene.Link("link", Scene.Village, KnownRelationships.PartOf, Scene.Region));
            edit.Add(Scene.Said("s", KnownActs.Assert));
        });

        Assert.Equal(["New: link", "New: s"], Changes(graph, AtFirst));
    }

    [Fact]
    public void What_is_said_since_against_what_was_known_is_told_with_the_conflict()
    {
        var graph = Scene.Graph(builder => builder.Add(Injured("ten", Scene.Corps, 10, "2023-06-01")))
            .Edit(edit => At(edit, 1).Add(Injured("four", Scene.Legion, 4, "2023-06-01")))
            .Edit(edit => At(edit, 2).Add(Injured("nine", Scene.Corps, 9, "2023-06-02")));

        Assert.Contains("SaidOtherwise: ten", Changes(graph, AtFirst));
        var contradicted = Assert.Single(graph.AsOf(KnowledgeCut.Recorded(Scene.Recorded.AddDays(1))).ChangesSince(AtFirst), change => change.Kind == ChangeKind.NewlyContradicted);
        Assert.Equal(ConflictReasons.DisjointQuantities, contradicted.Conflict!.Reason);
        Assert.Equal(["four"], contradicted.Through.Select(words => words.Statement.Id.Value));
    }

    [Fact]
    public void Disputes_judgements_and_what_the_recorder_did_are_told()
    {
        var graph = Scene.Graph(builder => builder.Add(Scene.Said("s", KnownActs.Assert))).Edit(edit =>
        {
            At(edit, 1).Add(Scene.Said("d", KnownActs.Dispute) with { Targets = [new StatementTarget(Scene.Claim)] });
            edit.Add(Scene.Judge("j", JudgementVerdict.Same, Scene.Corps, Scene.Legion));
            edit.Amend(new Place { Id = Scene.Village, Name = "Hamlet" }, "misspelt");
            edit.Withdraw(new EntityId("s"), "misread");
            edit.Redact(Scene.Car, "a court order");
        });
        var changes = graph.ChangesSince(AtFirst);

        Assert.Equal(["New: d", "NewlyDisputed: claim", "NewlyJudged: j", "Amended: village", "Withdrawn: s", "Redacted: car"], changes.Select(change => change.ToString()));
        Assert.Equal("misread", ((WithdrawEntry)changes[4].Entry!).Reason);
        Assert.Equal("s", changes[4].Statement!.Statement.Id.Value);
    }

    [Fact]
    public void Nothing_is_different_from_what_is_known_now() =>
        RandomNews.Small.Obeys(graph => Assert.Empty(graph.ChangesSince(KnowledgeCut.Recorded(DateTimeOffset.MaxValue))));

    [Fact]
    public void What_is_new_in_random_news_is_what_was_not_there_and_every_statement_that_is_named_has_its_source() =>
        RandomNews.Usual.Obeys(graph =>
        {
            var cut = KnowledgeCut.Recorded(RandomNews.FirstRecorded.AddHours(24));
            var before = graph.AsOf(cut);
            var changes = graph.ChangesSince(cut);

            Assert.Equal(
                graph.Nodes<Node>().Select(node => node.Id).Except(before.Nodes<Node>().Select(node => node.Id)).Where(id => before.StatusOf(id) != IdStatus.Withdrawn),
                changes.Where(change => change.Kind == ChangeKind.New && change.Relationship is null).Select(change => change.Id));
            Assert.Equal(
                graph.Entries.Where(entry => entry is AmendEntry or WithdrawEntry or RedactEntry && entry.Recorded > cut.RecordedBy).Select(entry => entry.Sequence),
                changes.Where(change => change.Entry is not null).Select(change => change.Entry!.Sequence).Concat(OfWhatIsNew(graph, before, cut)).Order());
            Assert.All(changes.Where(change => change.Kind is ChangeKind.Revised or ChangeKind.Retracted or ChangeKind.Reinstated or ChangeKind.NewlyDisputed), change => Assert.NotEmpty(change.Through));
            Assert.Equal(changes.Select(change => change.Kind).Order(), changes.Select(change => change.Kind));
        });

    [Fact]
    public void A_claim_that_the_next_version_lacks_is_no_longer_carried_and_not_retracted()
    {
        var graph = Versions(isExtracted: true, builder => builder.Add(In("kept.again", "kept.p2", Later, Scene.Corps)));
        var dropped = Assert.Single(graph.NoLongerCarried());

        Assert.Equal(("lost", Later), (dropped.Statement.Statement.Id.Value, dropped.MissingFrom.Id));
        Assert.Equal(Standing.Stands, dropped.Statement.Origin.Standing);
        Assert.Equal(["lost"], graph.NoLongerCarried(Later).Select(one => one.Statement.Statement.Id.Value));
        Assert.Empty(graph.NoLongerCarried(Scene.Article));
        Assert.Throws<UnknownIdException>(() => graph.NoLongerCarried(Scene.Corps));
    }

    [Fact]
    public void In_a_version_that_is_not_fully_extracted_nothing_is_missing() =>
        Assert.Empty(Versions(isExtracted: false, _ => { }).NoLongerCarried());

    [Fact]
    public void The_same_words_of_another_speaker_carry_nothing_and_a_link_of_the_same_claim_does()
    {
        var other = Versions(isExtracted: true, builder => builder.Add(In("other", "other.p", Later, Scene.Legion)));
        var linked = other.Edit(edit => edit.Add(Scene.Link("same", new EntityId("other"), KnownRelationships.SameClaimAs, new EntityId("kept"))));

        Assert.Equal(["kept", "lost"], other.NoLongerCarried().Select(one => one.Statement.Statement.Id.Value));
        Assert.Equal(["lost"], linked.NoLongerCarried().Select(one => one.Statement.Statement.Id.Value));
    }

    [Fact]
    public void A_version_that_lists_the_same_agents_in_another_order_or_by_an_id_judged_to_be_one_carries_the_claim()
    {
        var graph = Versions(isExtracted: true, builder =>
        {
            builder.Add(In("lost.again", "lost.p2", Later, Scene.Ministry));
            builder.Add(Joint("kept.both", First, Scene.Corps, Scene.Spokesman));
            builder.Add(Joint("kept.both.again", Later, Scene.Spokesman, Scene.Corps));
            builder.Add(Joint("joint", First, Scene.Corps, Scene.Legion));
            builder.Add(Joint("joint.again", Later, Scene.Ministry, Scene.Corps));
        });
        var judged = graph.Edit(edit => edit.Add(Scene.Judge("one", JudgementVerdict.Same, Scene.Legion, Scene.Ministry)));

        Assert.Equal(["kept", "joint"], graph.NoLongerCarried().Select(one => one.Statement.Statement.Id.Value));
        Assert.Equal(["kept"], judged.NoLongerCarried().Select(one => one.Statement.Statement.Id.Value));
    }

    [Fact]
    public void Of_two_next_versions_each_lacks_a_claim_for_itself_in_ledger_order_of_the_claims()
    {
        var branch = new EntityId("v3");
        var graph = Versions(isExtracted: true, builder => builder.Add(new Document { Id = branch, Title = "branch", VersionOf = First, FullyExtracted = true }));

        Assert.Equal(["kept v2", "kept v3", "lost v2", "lost v3"], graph.NoLongerCarried().Select(one => $"{one.Statement.Statement.Id} {one.MissingFrom.Id}"));
    }

    [Fact]
    public void A_claim_that_comes_back_in_a_third_version_is_carried()
    {
        var third = new EntityId("v3");
        var graph = Versions(isExtracted: true, builder =>
        {
            builder.Add(new Document { Id = third, Title = "third", VersionOf = Later, FullyExtracted = true });
            builder.Add(In("back", "back.p", third, Scene.Corps));
        });

        Assert.Equal(["lost"], graph.NoLongerCarried().Select(one => one.Statement.Statement.Id.Value));
    }

    [Fact]
    public void The_second_version_of_the_courier_drops_one_claim_and_nobody_took_it_back()
    {
        var dropped = Assert.Single(second.Graph.NoLongerCarried(new EntityId("courier-acid.v1")));

        Assert.Equal(("S10", "courier-acid.v2"), (dropped.Statement.Statement.Id.Value, dropped.MissingFrom.Id.Value));
        Assert.All(dropped.Statement.Chain, hop => Assert.Equal(Standing.Stands, hop.Standing));
    }

    [Fact]
    public void The_payment_and_the_march_are_announced_and_nobody_says_that_they_took_place() =>
        Assert.Equal(["S04.p1", "S74.p1"], second.Graph.AnnouncedOnly().SelectMany(announced => announced.AnnouncedBy).Select(announced => announced.Proposition.Id.Value));

    [Fact]
    public void Since_the_middle_of_September_the_governor_stands_by_the_river_again()
    {
        var atTwenty = KnowledgeCut.Recorded(new DateTimeOffset(2024, 9, 13, 23, 0, 0, TimeSpan.Zero));
        var changes = second.Graph.ChangesSince(atTwenty);

        Assert.DoesNotContain(changes, change => change.Kind == ChangeKind.Retracted && change.Id == new EntityId("S46"));
        Assert.Contains(changes, change => change.Kind == ChangeKind.Withdrawn && change.Id == new EntityId("S56"));
        Assert.Contains(changes, change => change.Kind == ChangeKind.Redacted && change.Id == new EntityId("S55"));
        Assert.Contains(changes, change => change.Kind == ChangeKind.Amended && change.Id == new EntityId("S54"));
    }

    private static IEnumerable<long> OfWhatIsNew(EntityGraph graph, EntityGraph before, KnowledgeCut cut) =>
        graph.Entries.Where(entry => entry is AmendEntry or WithdrawEntry or RedactEntry && entry.Recorded > cut.RecordedBy)
            .Where(entry => before.StatusOf(entry.Id()) == IdStatus.Unknown).Select(entry => entry.Sequence);

    private static IEnumerable<string> Changes(EntityGraph graph, KnowledgeCut cut) => graph.ChangesSince(cut).Select(change => change.ToString());

    private static Statement Goes(string id, Act act, string target) => Scene.Said(id, act) with
    {
        Attribution = [new Hop(Scene.Paper), new Hop(Scene.Corps)],
        Targets = [new StatementTarget(new EntityId(target))],
    };

    private static EntityGraph Versions(bool isExtracted, Action<EntityGraphBuilder> change) => Scene.Graph(builder =>
    {
        builder.Add(new Document { Id = First, Title = "first", FullyExtracted = true });
        builder.Add(new Document { Id = Later, Title = "later", VersionOf = First, FullyExtracted = isExtracted });
        builder.Add(In("kept", "kept.p", First, Scene.Corps));
        builder.Add(In("lost", "lost.p", First, Scene.Ministry));
        change(builder);
    });

    private static Statement Injured(string id, EntityId speaker, int count, string said) =>
        Scene.Said(id, KnownActs.Assert, Scene.Proposition(id + ".p", KnownPredicates.Injured, (KnownRoles.Event, Scene.Attack), (KnownRoles.Count, Quantity.Exactly(count, "person")))) with
        {
            Attribution = [new Hop(Scene.Paper), new Hop(speaker)],
            Said = UncertainTime.FromEdtf(said),
        };

    private static Statement In(string id, string proposition, EntityId document, EntityId speaker) =>
        Scene.Said(id, KnownActs.Assert, Scene.Responsible(proposition, Scene.Corps)) with { Attribution = [new Hop(speaker)], Source = new Provenance { Document = document } };

    private static Statement Joint(string id, EntityId document, params ReadOnlySpan<EntityId> agents) =>
        Scene.Said(id, KnownActs.Assert, Scene.Responsible(id + ".p", agents)) with { Source = new Provenance { Document = document } };

    private static EntityGraphBuilder At(EntityGraphBuilder builder, int days)
    {
        builder.Recorded = Scene.Recorded.AddDays(days);
        return builder;
    }
}
