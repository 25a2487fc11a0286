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
                Assert.All(graph.Entries.Zip(read.Entries), pair => Assert.True(SameContent.Of(pair.First, pair.Second), $"Entry {pair.First.Sequence} of\n{Encoding.UTF8.GetString(written)}"));
                Assert.Equal(graph.EntryCount, read.EntryCount);
                Assert.Equal(written, await TestLedgers.Write(read));
            },
            iter: 400);
}
