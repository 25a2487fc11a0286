using CsCheck;
using KnowledgeGraph.Indexing;
using KnowledgeGraph.Tests.Serialization;

namespace KnowledgeGraph.Tests.Graph.Storage;

public sealed class PackedEntriesTests
{
    private static readonly DateTimeOffset s_recorded = new(2023, 6, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> s_moments = Gen.OneOf(
        Gen.Const(s_recorded),
        Gen.Long[-1_000_000_000, 1_000_000_000].Select(seconds => s_recorded.AddSeconds(seconds)),
        Gen.Long[-1_000_000_000, 1_000_000_000].Select(ticks => s_recorded.AddTicks(ticks)),
        Gen.OneOf(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));

    [Fact]
    public void What_is_packed_is_made_again_with_the_same_content() =>
        Gen.Select(GeneratedLedgers.Nodes, s_moments.Array[9]).Sample(
            (nodes, moments) =>
            {
                var entries = nodes.Select((node, index) => EntryOf(node) with { Sequence = index + 1, Recorded = moments[index] }).ToArray();
                var packed = Pack(entries);

                Assert.Equal(entries.Length, packed.PackedCount);
                for (var place = 0; place < entries.Length; place++)
                {
                    var made = packed.EntryAt(place);
                    Assert.True(nodes[place].ContentEquals(made.Node()), $"{nodes[place]} came back with another content");
                    Assert.True(nodes[place].ContentEquals(packed.NodeAt(place)));
                    Assert.Equal((entries[place].Sequence, entries[place].Recorded), (made.Sequence, made.Recorded));
                    Assert.Equal((nodes[place] as Statement)?.Act ?? default, packed.ActAt(place));
                }
            },
            iter: 500);

    [Fact]
    public void A_redacted_node_is_packed_as_what_is_left_of_it() =>
        GeneratedLedgers.Nodes.Sample(
            nodes =>
            {
                var entries = nodes.Select((node, index) => Redaction.Apply(EntryOf(node)) with { Sequence = index + 1, Recorded = s_recorded }).ToArray();
                var packed = Pack(entries);

                Assert.Equal(entries.Length, packed.PackedCount);
                Assert.All(entries, entry => Assert.True(entry.Node()!.ContentEquals(packed.NodeAt((int)entry.Sequence - 1))));
            },
            iter: 50);

    [Fact]
    public void What_a_row_cannot_hold_is_kept_as_an_object()
    {
        var statement = new Statement { Id = new EntityId("s"), Act = KnownActs.Assert, Attribution = [new Hop(new EntityId("nobody-has-this-id"))] };
        var line = new StatementEntry(statement) { Sequence = 1, Recorded = s_recorded, Verbatim = "{}" };
        var stranger = new StatementEntry(statement) { Sequence = 2, Recorded = s_recorded };
        var elsewhere = new EntityEntry(new Event { Id = new EntityId("e"), Label = "E" }) { Sequence = 3, Recorded = s_recorded.ToOffset(TimeSpan.FromHours(3)) };
        var packed = Pack([line, stranger, elsewhere]);

        Assert.Equal(0, packed.PackedCount);
        Assert.Same(line, packed.EntryAt(0));
        Assert.Same(stranger, packed.EntryAt(1));
        Assert.Same(elsewhere, packed.EntryAt(2));
        Assert.Equal(KnownActs.Assert.Code, packed.ActAt(1));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_not_lost_on_the_way()
    {
        var entry = new EntityEntry(new Event { Id = new EntityId("e"), Label = "half \ud83d" }) { Sequence = 1, Recorded = s_recorded };

        Assert.Same(entry, Pack([entry]).EntryAt(0));
    }

    private static LedgerEntry EntryOf(Node node) => node is Statement statement ? new StatementEntry(statement) : new EntityEntry((Entity)node);

    private static PackedEntries Pack(LedgerEntry[] entries)
    {
        var ids = entries.Select(entry => entry.Id())
            .Concat(entries.Select(entry => entry.Node()).OfType<Statement>().SelectMany(statement => statement.Propositions).Select(proposition => proposition.Id))
            .Distinct().ToList();
        return EntryPacking.Pack(entries, IdTable.Of(ids, StorageLimits.Largest), new PropositionOwners(ids.Count, []), s_recorded, StorageLimits.Largest);
    }
}
