using CsCheck;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

/// <summary>Graphs to be laid out: of every density, with loops, with several edges between two nodes, with nodes that nothing leads to.</summary>
internal static class LayoutGraphs
{
    private static readonly Gen<(double Width, double Height)> s_label =
        Gen.Frequency((1, Gen.Const((0.0, 0.0))), (4, Gen.Select(Gen.Double[20, 120], Gen.Double[12, 40], (width, height) => (width, height))));

    public static Gen<LayoutGraph> Any { get; } = Gen.Int[0, 16].SelectMany(count =>
        Gen.Select(Nodes(count), Edges(count), (nodes, edges) => new LayoutGraph(nodes, edges)));

    /// <summary>A graph in which everything is connected with everything else, the same every time.</summary>
    public static LayoutGraph Crowded(int nodes, int edges) => new(
        [.. Enumerable.Range(0, nodes).Select(node => new LayoutNode(90 + (node % 7 * 10), 30 + (node % 3 * 15)))],
        [.. Enumerable.Range(0, edges).Select(edge => new LayoutEdge(edge * 7 % nodes, ((edge * edge) + (edge * 13) + 1) % nodes, 110, 26))]);

    private static Gen<LayoutNode[]> Nodes(int count) =>
        Gen.Select(Gen.Double[24, 180], Gen.Double[20, 80], (width, height) => new LayoutNode(width, height)).Array[count];

    private static Gen<LayoutEdge[]> Edges(int count) => count == 0
        ? Gen.Const(Array.Empty<LayoutEdge>())
        : Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], s_label, (start, end, label) => new LayoutEdge(start, end, label.Width, label.Height)).Array[0, 28];
}
