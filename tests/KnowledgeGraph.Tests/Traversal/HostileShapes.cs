namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Graphs that break a walk which has recursion, or no budget.</summary>
internal static class HostileShapes
{
    public const int ChainLength = 50_000;

    private const int Diamonds = 24;

    private static readonly Lazy<EntityGraph> s_chain = new(() => TypedGraphs.Of(
        ChainLength, Enumerable.Range(0, ChainLength - 1).Select(node => (node, node + 1))));

    private static readonly Lazy<EntityGraph> s_ring = new(() => TypedGraphs.Of(
        ChainLength, Enumerable.Range(0, ChainLength).Select(node => (node, (node + 1) % ChainLength))));

    /// <summary>Each node a member of the next.</summary>
    public static EntityGraph Chain => s_chain.Value;

    /// <summary>The same, and the last a member of the first.</summary>
    public static EntityGraph Ring => s_ring.Value;

    /// <summary>Diamond after diamond, the last one leading to the first: 2^24 ways round, in 72 nodes.</summary>
    public static EntityGraph DiamondRing { get; } = TypedGraphs.Of(3 * Diamonds, Enumerable.Range(0, Diamonds).SelectMany(Diamond));

    /// <summary>Each of 100 nodes a member of every other.</summary>
    public static EntityGraph Clique { get; } = TypedGraphs.Of(
        100, from one in Enumerable.Range(0, 100) from other in Enumerable.Range(0, 100) where one != other select (one, other));

    private static IEnumerable<(int From, int To)> Diamond(int number)
    {
        var tip = 3 * number;
        var next = (tip + 3) % (3 * Diamonds);
        return [(tip, tip + 1), (tip, tip + 2), (tip + 1, next), (tip + 2, next)];
    }
}
