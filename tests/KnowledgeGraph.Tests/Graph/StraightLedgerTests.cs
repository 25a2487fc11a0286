using CsCheck;
using KnowledgeGraph.Indexing;
using KnowledgeGraph.Tests.Questions;

namespace KnowledgeGraph.Tests.Graph;

/// <summary>What is assembled straight is what is assembled with care, which says what is wrong.</summary>
public class StraightLedgerTests
{
    private static readonly LedgerHeader s_header = new() { Ledger = new EntityId("random-news"), Recorded = RandomNews.FirstRecorded };

    [Fact]
    public void A_ledger_that_only_introduces_is_taken_and_makes_the_same_graph() => StraightLedgers.Usual.Sample(
        entries => AssertSame(GraphAssembly.AssembleCarefully(s_header, entries, TimeProvider.System).Graph!, Straight(entries)!),
        iter: 60,
        threads: 1);

    [Fact]
    public void Whatever_is_changed_in_it_the_same_graph_or_the_same_problems_come_out() => StraightLedgers.Changed.Sample(
        entries =>
        {
            var careful = GraphAssembly.AssembleCarefully(s_header, entries, TimeProvider.System);
            var (graph, problems) = GraphAssembly.Assemble(s_header, entries, TimeProvider.System);
            Assert.Equal(careful.Problems, problems);
            if (careful.Graph is null)
            {
                Assert.Null(Straight(entries));
                Assert.Null(graph);
            }
            else
            {
                AssertSame(careful.Graph, graph!);
            }
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void What_was_taken_can_be_taken_back() => StraightLedgers.Usual.Sample(
        entries =>
        {
            var straight = new StraightLedger(s_header);
            Assert.All(entries, entry => Assert.True(straight.TryAdd(entry)));
            Assert.False(straight.TryAdd(new WithdrawEntry(entries[^1].Id(), null)));

            var back = straight.TakeBack();

            Assert.Equal(RandomNews.Print(Careful(entries)), RandomNews.Print(Careful([.. back])));
            Assert.Equal(Enumerable.Range(1, entries.Length), back.Select(entry => (int)entry.Sequence));
        },
        iter: 30,
        threads: 1);

    [Fact]
    public void A_definition_that_comes_after_what_may_mean_it_is_left_to_care()
    {
        var late = new DeclareEntry(new Act { Code = new Code("news:hint"), Label = "hints", Commitment = Commitment.None });
        var straight = new StraightLedger(s_header);

        Assert.True(straight.TryAdd(new EntityEntry(new Person { Id = new EntityId("p"), Name = "P" })));
        Assert.False(straight.TryAdd(late));
    }

    [Fact]
    public void What_there_is_no_room_for_is_left_to_care()
    {
        var straight = new StraightLedger(s_header, new StorageLimits { Ids = 1 });

        Assert.True(straight.TryAdd(new EntityEntry(new Person { Id = new EntityId("p"), Name = "P" })));
        Assert.False(straight.TryAdd(new EntityEntry(new Person { Id = new EntityId("q"), Name = "Q" })));
    }

    private static EntityGraph Careful(LedgerEntry[] entries) => GraphAssembly.AssembleCarefully(s_header, entries, TimeProvider.System).Graph!;

    private static EntityGraph? Straight(LedgerEntry[] entries)
    {
        var straight = new StraightLedger(s_header);
        return Array.TrueForAll(entries, entry => straight.TryAdd(entry)) ? straight.TryBuild(TimeProvider.System) : null;
    }

    private static void AssertSame(EntityGraph expected, EntityGraph graph)
    {
        Assert.Equal(RandomNews.Print(expected), RandomNews.Print(graph));
        Assert.Equal(Digest.Of(expected), Digest.Of(graph));
        Assert.Equal(expected.StorageParts(), graph.StorageParts());
        Assert.Equal(Relationships(expected), Relationships(graph));
        Assert.Equal(Ids(expected), Ids(graph));
    }

    private static IEnumerable<string> Relationships(EntityGraph graph) => Enumerable.Range(0, graph.RelationshipCount).Select(number =>
        $"{graph.Index.SourceOf(number)} {graph.Index.TypeNumberOf(number)} {graph.Index.TargetOf(number)} {graph.Index.IsDerived(number)}");

    /// <summary>What is told of every id: nodes, propositions, relationships and judgements.</summary>
    private static IEnumerable<string> Ids(EntityGraph graph) => graph.Entries
        .SelectMany(entry => entry.Effective() is StatementEntry { Statement: var statement } ? statement.Propositions.Select(proposition => proposition.Id).Prepend(statement.Id) : [entry.Id()])
        .Where(id => !id.IsDefault)
        .Select(id => $"{id} {graph.StatusOf(id)} {graph.Index.OrdinalOf(id)} {string.Join(',', graph.HistoryOf(id).Select(entry => entry.Sequence))} {graph.StatementOf(id)?.Id}");
}
