namespace KnowledgeGraph.Presentation;

/// <summary>Lays a graph out from left to right, the way that its edges lead.</summary>
/// <remarks>
/// Edges that close a circle are read backwards and run back; nodes are put into layers, each layer is ordered against crossings and
/// then moved up and down until edges are as straight as there is room for. A label has a place in a layer of its own, so that it meets nothing.
/// </remarks>
internal static class LayeredLayout
{
    private const double LayerGap = 34;

    /// <summary>The picture; empty for no nodes.</summary>
    public static LaidOutGraph Of(LayoutGraph graph, CancellationToken cancellationToken = default)
    {
        if (graph.Nodes.Count == 0)
        {
            return LaidOutGraph.Of([], []);
        }

        var runsBack = ForwardEdges.RunningBack(graph);
        var chains = LayerChains.Of(graph, runsBack);
        LayerOrder.Arrange(chains.Layers, cancellationToken);
        LayerHeights.Settle(chains.Layers, cancellationToken);
        var columns = Columns(chains.Layers);
        var boxes = chains.Nodes.Select(node => BoxOf(node, columns)).ToArray();
        var edges = new LaidOutEdge[graph.Edges.Count];
        var ports = new LayerPorts(chains);
        var labels = new List<Box>();
        for (var edge = 0; edge < edges.Length; edge++)
        {
            if (chains.Chains[edge] is { } chain)
            {
                var label = graph.Edges[edge].HasLabel ? BoxOf(chain[1], columns) : (Box?)null;
                labels.AddRange(label is { } box ? [box] : []);
                var curve = Curve(chain, columns, ports.Of(edge));
                edges[edge] = new LaidOutEdge(runsBack[edge] ? curve.Reversed() : curve, label, null, 0, runsBack[edge]);
            }
        }

        LoopRouting.Route(graph, boxes, labels, edges);
        return LaidOutGraph.Of(boxes, [.. edges.Select((edge, place) => edge with { Trespasses = Trespasses(edge, graph.Edges[place], boxes) })]);
    }

    private static (double Left, double Width)[] Columns(List<LayerNode>[] layers)
    {
        var columns = new (double Left, double Width)[layers.Length];
        double left = 0;
        for (var layer = 0; layer < layers.Length; layer++)
        {
            var width = layers[layer].Select(node => node.Width).DefaultIfEmpty().Max();
            columns[layer] = (left, width);
            left += width + LayerGap;
        }

        return columns;
    }

    private static Box BoxOf(LayerNode node, (double Left, double Width)[] columns) => Box.Around(
        new LayoutPoint(columns[node.Layer].Left + (columns[node.Layer].Width / 2), node.Y).Rounded(), node.Width, node.Height);

    // Level through the column of each part it passes, and bent only between columns.
    private static EdgeCurve Curve(IReadOnlyList<LayerNode> chain, (double Left, double Width)[] columns, (double From, double To) ports)
    {
        var points = new List<LayoutPoint> { new(BoxOf(chain[0], columns).Right, ports.From) };
        points.Add(points[0] with { X = columns[chain[0].Layer].Left + columns[chain[0].Layer].Width });
        for (var index = 1; index < chain.Count - 1; index++)
        {
            var (left, width) = columns[chain[index].Layer];
            points.Add(new LayoutPoint(left, chain[index].Y));
            points.Add(new LayoutPoint(left + width, chain[index].Y));
        }

        points.Add(new LayoutPoint(columns[chain[^1].Layer].Left, ports.To));
        points.Add(new LayoutPoint(BoxOf(chain[^1], columns).Left, ports.To));
        var pieces = new List<CurvePiece>();
        for (var index = 1; index < points.Count; index++)
        {
            var (from, to) = (points[index - 1], points[index]);
            var half = (to.X - from.X) / 2;
            pieces.Add(new CurvePiece(new LayoutPoint(from.X + half, from.Y), new LayoutPoint(to.X - half, to.Y), to));
        }

        return new EdgeCurve(points[0], pieces);
    }

    private static int Trespasses(LaidOutEdge edge, LayoutEdge of, Box[] boxes)
    {
        var way = new RoutedEdge(edge.Curve);
        return Enumerable.Range(0, boxes.Length).Count(node => node != of.From && node != of.To && way.Meets(boxes[node]));
    }
}
