namespace KnowledgeGraph.Tests.Traversal;

/// <summary>A chain and a star of organizations, made when a test first asks for them and given up after the last one.</summary>
public sealed class LargeShapes
{
    /// <summary>How many nodes each has: a million, and fewer in a debug build, where making a million takes ten seconds.</summary>
#if DEBUG
    public const int Size = 200_000;
#else
    public const int Size = 1_000_000;
#endif

    private readonly Lazy<EntityGraph> _chain = new(() => TypedGraphs.Of(Size, Enumerable.Range(0, Size - 1).Select(node => (node, node + 1))));

    private readonly Lazy<EntityGraph> _star = new(() => TypedGraphs.Of(Size, Enumerable.Range(1, Size - 1).Select(leaf => (leaf, 0))));

    /// <summary>Each node a member of the next.</summary>
    public EntityGraph Chain => _chain.Value;

    /// <summary>Each node a member of the first.</summary>
    public EntityGraph Star => _star.Value;

    public static EntityId First { get; } = Node(0);

    public static EntityId Last { get; } = Node(Size - 1);

    public static EntityId Node(int node) => new($"n{node}");
}
