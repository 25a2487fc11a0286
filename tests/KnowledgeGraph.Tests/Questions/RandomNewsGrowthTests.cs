using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>A graph to which entries were added one by one is the graph of all of them.</summary>
public sealed class RandomNewsGrowthTests
{
    private static readonly NewsSize s_withoutChanges = NewsSize.Usual with { Edits = 0 };

    [Fact]
    public void A_graph_that_was_added_to_is_the_graph_of_the_whole_ledger()
    {
        var edits = 0;
        Gen.Select(RandomNews.Graphs(s_withoutChanges), Gen.Int[0, 99]).Sample(
            (whole, share) =>
            {
                var (graph, count) = Grown(Empty(whole), whole.Entries, share * whole.Entries.Count() / 100);

                Same(whole, graph);
                edits += count;
            },
            iter: 60,
            threads: 1,
            print: sample => RandomNews.Print(sample.Item1));
        Assert.True(edits > 300, $"Only {edits} edits in all the samples.");
    }

    [Fact]
    public void A_graph_that_was_amended_and_added_to_in_turn_is_the_graph_of_the_whole_ledger()
    {
        var edits = 0;
        RandomNews.Usual.Obeys(whole =>
        {
            // Because the content of what is redacted later on is gone from the entries before that.
            var start = whole.Entries.ToList().FindLastIndex(entry => entry is RedactEntry);
            var (graph, count) = Grown(Empty(whole), whole.Entries, start);

            Same(whole, graph);
            edits += count;
        });
        Assert.True(edits > 300, $"Only {edits} edits in all the samples.");
    }

    [Fact]
    public void Two_graphs_that_grow_from_one_know_nothing_of_each_other() => RandomNews.Graphs(s_withoutChanges).Obeys(
        whole =>
        {
            var ground = Grown(Empty(whole), whole.Entries, 0).Graph.Edit(builder => builder.AddPerson("first-of-both", "Both"));
            var before = RandomNews.Print(ground);

            var one = ground.Edit(builder => builder.AddPerson("only-one", "One"));
            var other = ground.Edit(builder => builder.AddPerson("only-other", "Other"));
            foreach (var happening in whole.Nodes<Event>())
            {
                one = one.Edit(builder => builder.Add(Said($"one-{happening.Id}", happening)));
                other = other.Edit(builder => builder.Add(Said($"other-{happening.Id}", happening)));
            }

            Assert.False(one.Contains(new EntityId("only-other")));
            Assert.False(other.Contains(new EntityId("only-one")));
            Assert.Equal(before, RandomNews.Print(ground));
            Assert.All(ground.Nodes<Event>(), happening => Assert.DoesNotContain(ground.StatementsAbout(happening), statement => statement.Id.Value.Contains('-', StringComparison.Ordinal)));
            Same(Rebuilt(one), one);
            Same(Rebuilt(other), other);
        },
        30);

    [Fact]
    public void What_was_added_is_laid_out_anew_now_and_then_and_nothing_is_lost()
    {
        var graph = new EntityGraphBuilder(new EntityId("ledger"), new RandomNews.FirstMoment()).Build()
            .Edit(builder => builder.AddPerson("first-of-both", "Both"))
            .Edit(builder => builder.AddEvent("strike", "strike"));
        for (var number = 0; number < 3_000; number++)
        {
            graph = graph.Edit(builder => builder.Add(Said($"s{number}", graph.Get<Event>(new EntityId("strike")))));
        }

        Assert.Equal(3_000, graph.StatementsAbout(new EntityId("strike"), KnownActs.Accuse).Count());
        Assert.Equal(6_000, graph.RelationshipCount);
        Same(Rebuilt(graph), graph);
    }

    private static Statement Said(string id, Event happening) => new()
    {
        Id = new EntityId(id),
        Act = KnownActs.Accuse,
        Attribution = [new Hop(new EntityId("first-of-both"))],
        About = [happening.Id],
    };

    /// <summary>Adds the entries in edits as small as they can be: some name what only later ones introduce.</summary>
    private static (EntityGraph Graph, int Edits) Grown(EntityGraph graph, IEnumerable<LedgerEntry> entries, int atOnce)
    {
        var edits = 0;
        var batch = new List<LedgerEntry>();
        foreach (var entry in entries)
        {
            batch.Add(entry);
            if (batch.Count + graph.EntryCount > atOnce && TryEdit(graph, batch) is { } edited)
            {
                graph = edited;
                batch.Clear();
                edits++;
            }
        }

        Assert.Empty(batch);
        return (graph, edits);
    }

    private static EntityGraph? TryEdit(EntityGraph graph, List<LedgerEntry> entries)
    {
        try
        {
            return graph.Edit(builder => entries.ForEach(entry => Append(builder, entry)));
        }
        catch (InvalidLedgerException)
        {
            return null;
        }
    }

    private static EntityGraph Empty(EntityGraph whole) => new EntityGraphBuilder(whole.Header.Ledger, new RandomNews.FirstMoment()).Build();

    private static EntityGraph Rebuilt(EntityGraph graph)
    {
        var builder = new EntityGraphBuilder(graph.Header.Ledger, new RandomNews.FirstMoment());
        foreach (var entry in graph.Entries)
        {
            Append(builder, entry);
        }

        return builder.Build();
    }

    private static void Append(EntityGraphBuilder builder, LedgerEntry entry)
    {
        builder.Recorded = entry.Recorded;
        switch (entry)
        {
            case EntityEntry { Entity: var entity }:
                builder.Add(entity);
                break;
            case StatementEntry { Statement: var statement }:
                builder.Add(statement);
                break;
            case RelationshipEntry { Relationship: var relationship }:
                builder.Add(relationship);
                break;
            case JudgementEntry { Judgement: var judgement }:
                builder.Add(judgement);
                break;
            case DeclareEntry { Definition: var definition }:
                builder.Declare(definition);
                break;
            case AmendEntry { Content: EntityEntry { Entity: var entity }, Reason: var reason }:
                builder.Amend(entity, reason);
                break;
            case AmendEntry { Content: StatementEntry { Statement: var statement }, Reason: var reason }:
                builder.Amend(statement, reason);
                break;
            case AmendEntry { Content: RelationshipEntry { Relationship: var relationship }, Reason: var reason }:
                builder.Amend(relationship, reason);
                break;
            case AmendEntry { Content: JudgementEntry { Judgement: var judgement }, Reason: var reason }:
                builder.Amend(judgement, reason);
                break;
            case WithdrawEntry withdraw:
                builder.Withdraw(withdraw.Id, withdraw.Reason);
                break;
            case RedactEntry redact:
                builder.Redact(redact.Id, redact.Reason);
                break;
            default:
                throw new InvalidOperationException($"A {entry.GetType().Name} is not expected here.");
        }
    }

    private static void Same(EntityGraph expected, EntityGraph actual)
    {
        Assert.Equal(Entries(expected), Entries(actual));
        Assert.Equal(expected.Nodes<Node>().Select(node => node.Id), actual.Nodes<Node>().Select(node => node.Id));
        Assert.Equal(expected.Relationships.Select(Text), actual.Relationships.Select(Text));
        Assert.Equal(expected.Judgements.Select(judgement => judgement.Id), actual.Judgements.Select(judgement => judgement.Id));
        Assert.Equal(expected.Findings.Select(finding => finding.ToString()), actual.Findings.Select(finding => finding.ToString()));
        Assert.Equal(expected.Conflicts().Select(conflict => conflict.ToString()), actual.Conflicts().Select(conflict => conflict.ToString()));
        var types = expected.Relationships.Select(relationship => relationship.Type).Distinct().ToList();
        foreach (var node in expected.Nodes<Node>())
        {
            var id = node.Id;
            Assert.Equal(expected.OrdinalOf(id), actual.OrdinalOf(id));
            Assert.Equal(expected.StatusOf(id), actual.StatusOf(id));
            Assert.Equal(expected.SameAs(id), actual.SameAs(id));
            Assert.Equal(expected.HistoryOf(id).Select(entry => entry.Sequence), actual.HistoryOf(id).Select(entry => entry.Sequence));
            Assert.Equal(expected.RelationshipsFrom(id).Select(Text), actual.RelationshipsFrom(id).Select(Text));
            Assert.Equal(expected.RelationshipsTo(id).Select(Text), actual.RelationshipsTo(id).Select(Text));
            Assert.All(types, type =>
            {
                Assert.Equal(expected.RelationshipsFrom(id, type).Select(Text), actual.RelationshipsFrom(id, type).Select(Text));
                Assert.Equal(expected.RelationshipsTo(id, type).Select(Text), actual.RelationshipsTo(id, type).Select(Text));
            });
            Assert.All([KnownActs.Assert.Code, KnownActs.Accuse.Code, KnownActs.Deny.Code], act =>
                Assert.Equal(expected.StatementsAbout(id, act).Select(statement => statement.Id), actual.StatementsAbout(id, act).Select(statement => statement.Id)));
        }
    }

    // But for the header, of which each builder makes its own.
    private static string[] Entries(EntityGraph graph) => RandomNews.Print(graph).Split('\n')[1..];

    private static string Text(Relationship relationship) =>
        $"{relationship} {relationship.Id} {relationship.IsDerived} {string.Join(' ', relationship.Evidence)} {relationship.Holds}";
}
