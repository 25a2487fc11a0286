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

    private static readonly double[] s_scales = [0.56, 0.65, 0.75, 0.86, 1, 1.2];

    private const double UsualScale = 1.1;
    private const double SizeOfAFlaw = 100;

    // Because trying a size costs the square of what there is, and a large picture has to come as well.
    private const double WorkOfSizes = 400_000;

    /// <summary>The picture; empty for no nodes.</summary>
    public static LaidOutGraph Of(LayoutGraph graph, CancellationToken cancellationToken = default)
    {
        var parts = ConnectedParts.Of(graph);
        var ideal = IdealOf(graph, parts, cancellationToken);
        LaidOutGraph? best = null;
        var least = double.PositiveInfinity;
        foreach (var scale in Scales(graph))
        {
            var boxes = Boxes(graph, parts, ideal, scale, cancellationToken);
            var edges = new EdgeRouting(graph, boxes, cancellationToken).Route();
            var flaws = FlawsOf(graph, edges);

            // Because a larger picture is read less well than a small one with the same flaws.
            var picture = LaidOutGraph.Of(boxes, edges);
            var cost = flaws + (Math.Sqrt(picture.Width * picture.Height) / SizeOfAFlaw);
            if (cost < least)
            {
                (best, least) = (picture, cost);
            }

            if (flaws == 0)
            {
                break;
            }
        }

        return best!;
    }

    private static IEnumerable<double> Scales(LayoutGraph graph)
    {
        double things = graph.Nodes.Count + graph.Edges.Count;
        var sizes = (int)(WorkOfSizes / (1 + (things * things)));
        return sizes >= s_scales.Length ? s_scales : sizes < 2 ? [UsualScale] : s_scales.Where((_, place) => place % ((s_scales.Length + sizes - 1) / sizes) == 1);
    }

    // Labels without room, lines through boxes, and labels that are not beside their line but on it.
    private static double FlawsOf(LayoutGraph graph, LaidOutEdge[] edges) => edges
        .Where((edge, place) => edge.Label is null && graph.Edges[place].HasLabel).Count() * 4.0
        + edges.Sum(edge => edge.Trespasses)
        + (edges.Count(edge => edge.Label is { } label && new RoutedEdge(edge.Curve).Meets(label)) * 0.25);

    private static LayoutPoint[] IdealOf(LayoutGraph graph, List<int[]> parts, CancellationToken cancellationToken)
    {
        var ideal = new LayoutPoint[graph.Nodes.Count];
        var lengths = EdgeLengths.Of(graph);
        foreach (var part in parts)
        {
            var places = part.Index().ToDictionary(node => node.Item, node => node.Index);
            var edges = Enumerable.Range(0, graph.Edges.Count)
                .Where(edge => !graph.Edges[edge].IsLoop && places.ContainsKey(graph.Edges[edge].From))
                .Select(edge => (places[graph.Edges[edge].From], places[graph.Edges[edge].To], lengths[edge]));
            var points = StressMajorization.Of(GraphDistances.Of(part.Length, [.. edges]), cancellationToken);
            foreach (var (index, node) in part.Index())
            {
                // Because boxes with text are wider than high.
                ideal[node] = new LayoutPoint(points[index].X * WiderThanHigh, points[index].Y);
            }
        }

        return ideal;
    }

    private static Box[] Boxes(LayoutGraph graph, List<int[]> parts, LayoutPoint[] ideal, double scale, CancellationToken cancellationToken)
    {
        var boxes = new Box[graph.Nodes.Count];
        foreach (var part in parts)
        {
            var sizes = part.Select(node => new LayoutNode(graph.Nodes[node].Width + AcrossGap, graph.Nodes[node].Height + DownGap)).ToArray();
            var places = part.Index().ToDictionary(node => node.Item, node => node.Index);
            var edges = graph.Edges.Where(edge => places.ContainsKey(edge.From)).Select(edge => edge with { From = places[edge.From], To = places[edge.To] });
            var centers = OverlapRemoval.Of([.. part.Select(node => ideal[node] * scale)], sizes, cancellationToken);
            NodeNudging.Of(centers, sizes, [.. part.Select(node => graph.Nodes[node])], [.. edges], cancellationToken);
            foreach (var (index, node) in part.Index())
            {
                boxes[node] = Box.Around(centers[index].Rounded(), graph.Nodes[node].Width, graph.Nodes[node].Height);
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
