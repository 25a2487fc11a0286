using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Indexing;

public sealed class NodePagesTests
{
    private static readonly int[] s_nodes = [0, 255, 256, 65_535, 65_536, 1_000_000, 10_000_000];

    [Fact]
    public void What_changes_is_seen_in_the_pages_made_of_others_and_not_in_those()
    {
        var first = NodePages.Empty.With(s_nodes.ToDictionary(node => node, Row));
        var second = first.With(new Dictionary<int, NodeRows> { [255] = Row(1), [257] = Row(2), [20_000_000] = Row(3) });

        Assert.All(s_nodes, node => Assert.Equal(node, Told(first, node)));
        Assert.All(s_nodes.Except([255]), node => Assert.Same(first.At(node), second.At(node)));
        Assert.Equal((1, 2, 3), (Told(second, 255), Told(second, 257), Told(second, 20_000_000)));
        Assert.All([1, 257, 999_999, 20_000_000, int.MaxValue], node => Assert.Null(first.At(node)));
        Assert.All([1, 258, 19_999_999, int.MaxValue], node => Assert.Null(second.At(node)));
    }

    [Fact]
    public void To_change_one_node_of_millions_copies_a_few_thousand_bytes()
    {
        var pages = NodePages.Empty.With(s_nodes.ToDictionary(node => node, Row));
        var change = new Dictionary<int, NodeRows> { [0] = Row(1) };
        pages.With(change);

        var before = GC.GetAllocatedBytesForCurrentThread();
        pages.With(change);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 16_000);
    }

    private static NodeRows Row(int number) => new(new Grown<int>([number]), default, []);

    private static int? Told(NodePages pages, int node) => pages.At(node)?.From[0];
}
