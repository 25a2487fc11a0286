using System.Text;
using CsCheck;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class RoundTripTests
{
    [Fact]
    public Task What_is_written_is_read_back_with_the_same_content_and_written_with_the_same_bytes() =>
        GeneratedLedgers.Graph.SampleAsync(
            async graph =>
            {
                var written = await TestLedgers.Write(graph);
                var read = await TestLedgers.Read(written);

                Assert.Equal(graph.Header, read.Header);
                Assert.All(graph.Entries.Zip(read.Entries), pair => Assert.True(HaveSameContent(pair.First, pair.Second), $"Entry {pair.First.Sequence} of\n{Encoding.UTF8.GetString(written)}"));
                Assert.Equal(graph.EntryCount, read.EntryCount);
                Assert.Equal(written, await TestLedgers.Write(read));
            },
            iter: 400);

    private static bool HaveSameContent(LedgerEntry left, LedgerEntry right) =>
        left.Recorded == right.Recorded && left.Sequence == right.Sequence && (left, right) switch
        {
            (EntityEntry one, EntityEntry other) => one.Entity.ContentEquals(other.Entity),
            (StatementEntry one, StatementEntry other) => one.Statement.ContentEquals(other.Statement),
            (RelationshipEntry one, RelationshipEntry other) => one.Relationship.ContentEquals(other.Relationship),
            (JudgementEntry one, JudgementEntry other) => one.Judgement.ContentEquals(other.Judgement),
            (DeclareEntry one, DeclareEntry other) => one.Definition == other.Definition,
            (AmendEntry one, AmendEntry other) => one.Reason == other.Reason && HaveSameContent(one.Content, other.Content),
            (WithdrawEntry one, WithdrawEntry other) => (one.Id, one.Reason) == (other.Id, other.Reason),
            (RedactEntry one, RedactEntry other) => (one.Id, one.Reason) == (other.Id, other.Reason),
            _ => false,
        };
}
