namespace KnowledgeGraph.Presentation;

/// <summary>Lays a graph out so that what is near in it is near in the picture.</summary>
/// <remarks>
/// Each connected part by stress majorization, then the boxes are pushed apart, the parts packed, the edges led around the boxes and
/// labelled. Where labels do not find room, the picture is made larger, a few times. Nothing in it is left to chance, so that the same
/// graph is always the same picture.
/// </remarks>
internal static class ForceLayout
{
    private const double AcrossGap = 34;
    private const double DownGap = 26;
    private const double WiderThanHigh = 1.3;

    private static readonly double[] s_scales = [0.62, 0.7, 0.78, 0.86, 0.95, 1.05, 1.2, 1.4, 1.7];

    // Because routing costs the square of the edges, and a large picture has to come as well.
    private const int ManyEdges = 400;

    /// <summary>The picture; empty for no nodes.</summary>
    public static LaidOutGraph Of(LayoutGraph graph)
    {
        var parts = ConnectedParts.Of(graph);
        var ideal = IdealOf(graph, parts);
        LaidOutGraph? best = null;
        var fewest = int.MaxValue;
        foreach (var scale in graph.Edges.Count > ManyEdges ? [s_scales[4]] : s_scales)
        {
            var boxes = Boxes(graph, parts, ideal, scale);
            var edges = new EdgeRouting(graph, boxes).Route();
            var missing = edges.Where((edge, place) => edge.Label is null && graph.Edges[place].HasLabel).Count();
            if (missing < fewest)
            {
                (best, fewest) = (LaidOutGraph.Of(boxes, edges), missing);
            }

            if (missing == 0)
            {
                break;
            }
        }

        return best!;
    }

    private static LayoutPoint[] IdealOf(LayoutGraph graph, List<int[]> parts)
    {
        var ideal = new LayoutPoint[graph.Nodes.Count];
        var lengths = EdgeLengths.Of(graph);
        foreach (var part in parts)
        {
            var places = part.Index().ToDictionary(node => node.Item, node => node.Index);
            var edges = Enumerable.Range(0, graph.Edges.Count)
                .Where(edge => !graph.Edges[edge].IsLoop && places.ContainsKey(graph.Edges[edge].From))
                .Select(edge => (places[graph.Edges[edge].From], places[graph.Edges[edge].To], lengths[edge]));
            var points = StressMajorization.Of(GraphDistances.Of(part.Length, [.. edges]));
            foreach (var (index, node) in part.Index())
            {
                // Because boxes with text are wider than high.
                ideal[node] = new LayoutPoint(points[index].X * WiderThanHigh, points[index].Y);
            }
        }

        return ideal;
    }

    private static LayoutBox[] Boxes(LayoutGraph graph, List<int[]> parts, LayoutPoint[] ideal, double scale)
    {
        var boxes = new LayoutBox[graph.Nodes.Count];
        foreach (var part in parts)
        {
            var sizes = part.Select(node => new LayoutNode(graph.Nodes[node].Width + AcrossGap, graph.Nodes[node].Height + DownGap)).ToArray();
            var centers = OverlapRemoval.Of([.. part.Select(node => ideal[node] * scale)], sizes);
            foreach (var (index, node) in part.Index())
            {
                boxes[node] = LayoutBox.Around(centers[index].Rounded(), graph.Nodes[node].Width, graph.Nodes[node].Height);
            }
        }

        var moves = PartPacking.Of([.. parts.Select(part => part.Select(node => boxes[node]).Aggregate((left, right) => left.Union(right)))]);
        for (var part = 0; part < parts.Count; part++)
        {
            foreach (var node in parts[part])
            {
                boxes[node] = boxes[node].Moved(moves[part].Rounded());
            }
        }

        return boxes;
    }
}
