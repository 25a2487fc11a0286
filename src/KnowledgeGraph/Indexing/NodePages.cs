using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Indexing;

/// <summary>The rows of the nodes to which relationships were added, in pages, and these in blocks, so that little is copied when few change.</summary>
internal sealed class NodePages
{
    private const int PartBits = 8;
    private const int PartSize = 1 << PartBits;

    private readonly NodeRows?[]?[]?[] _blocks;

    private NodePages(NodeRows?[]?[]?[] blocks) => _blocks = blocks;

    public static NodePages Empty { get; } = new([]);

    /// <summary>The rows of a node; null if nothing was added at it.</summary>
    public NodeRows? At(int node)
    {
        var block = BlockOf(node);
        return block < _blocks.Length ? _blocks[block]?[PageOf(node)]?[PlaceOf(node)] : null;
    }

    /// <summary>The pages with the rows of some nodes in place of those before.</summary>
    public NodePages With(IReadOnlyDictionary<int, NodeRows> changed)
    {
        var blocks = new NodeRows?[]?[]?[Math.Max(_blocks.Length, BlockOf(changed.Keys.Max()) + 1)];
        _blocks.CopyTo(blocks, 0);
        foreach (var (node, rows) in changed)
        {
            var number = BlockOf(node);
            var before = number < _blocks.Length ? _blocks[number] : null;
            var block = Own(ref blocks[number], before);
            Own(ref block[PageOf(node)], before?[PageOf(node)])[PlaceOf(node)] = rows;
        }

        return new NodePages(blocks);
    }

    private static int BlockOf(int node) => node >> (2 * PartBits);

    private static int PageOf(int node) => (node >> PartBits) & (PartSize - 1);

    private static int PlaceOf(int node) => node & (PartSize - 1);

    /// <summary>A part that may be changed: a copy, as long as it is the one before.</summary>
    private static T[] Own<T>([NotNull] ref T[]? part, T[]? before)
    {
        if (part is null)
        {
            part = new T[PartSize];
        }
        else if (ReferenceEquals(part, before))
        {
            part = [.. part];
        }

        return part;
    }
}
