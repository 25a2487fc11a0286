namespace KnowledgeGraph.Indexing;

/// <summary>The rows of the nodes to which relationships were added, in pages, so that few are copied when few change.</summary>
internal sealed class NodePages
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly NodeRows?[]?[] _pages;

    private NodePages(NodeRows?[]?[] pages) => _pages = pages;

    public static NodePages Empty { get; } = new([]);

    /// <summary>The rows of a node; null if nothing was added at it.</summary>
    public NodeRows? At(int node)
    {
        var page = node >> PageBits;
        return page < _pages.Length && _pages[page] is { } rows ? rows[node & (PageSize - 1)] : null;
    }

    /// <summary>The pages with the rows of some nodes in place of those before.</summary>
    public NodePages With(IReadOnlyDictionary<int, NodeRows> changed)
    {
        var pages = new NodeRows?[]?[Math.Max(_pages.Length, (changed.Keys.Max() >> PageBits) + 1)];
        _pages.CopyTo(pages, 0);
        foreach (var (node, rows) in changed)
        {
            var number = node >> PageBits;
            var page = pages[number];
            if (page is null || (number < _pages.Length && ReferenceEquals(page, _pages[number])))
            {
                page = page is null ? new NodeRows?[PageSize] : [.. page];
                pages[number] = page;
            }

            page[node & (PageSize - 1)] = rows;
        }

        return new NodePages(pages);
    }
}
