namespace KnowledgeGraph.Presentation;

/// <summary>What the place of a node costs, as long as all lines are straight.</summary>
internal sealed class StraightCost(LayoutPoint[] centers, IReadOnlyList<LayoutNode> nodes, IReadOnlyList<LayoutEdge> edges)
{
    private const double Trespass = 120;
    private const double Crossing = 16;
    private const double LabelOnBox = 60;
    private const double LabelOnLabel = 40;
    private const double TooShort = 1.2;
    private const double Length = 0.16;
    private const double BoxMargin = 5;
    private const double ArrowRoom = 30;

    private readonly int[][] _edgesOf =
    [
        .. Enumerable.Range(0, nodes.Count).Select(node => Enumerable.Range(0, edges.Count)
            .Where(edge => !edges[edge].IsLoop && (edges[edge].From == node || edges[edge].To == node)).ToArray()),
    ];

    /// <summary>The cost of the node and of its lines; no less than the limit where it is more than that.</summary>
    public double Around(int node, double limit)
    {
        var box = BoxOf(node);
        double cost = 0;
        foreach (var edge in _edgesOf[node])
        {
            cost += OfLine(edge);
            if (cost >= limit)
            {
                return cost;
            }
        }

        var roomy = box.Grown(BoxMargin);
        for (var edge = 0; edge < edges.Count && cost < limit; edge++)
        {
            var line = edges[edge];
            if (line.From != node && line.To != node)
            {
                cost += roomy.Meets(centers[line.From], centers[line.To]) ? Trespass : 0;
                cost += line.HasLabel && LabelOf(edge).Overlaps(box) ? LabelOnBox : 0;
            }
        }

        return cost;
    }

    private double OfLine(int edge)
    {
        var line = edges[edge];
        var (from, to) = (centers[line.From], centers[line.To]);
        var label = LabelOf(edge);
        var length = (to - from).Length;
        var cost = (length * Length) + (Shortage(line, from, to, length) * TooShort);
        for (var node = 0; node < nodes.Count; node++)
        {
            if (node != line.From && node != line.To)
            {
                var box = BoxOf(node);
                cost += box.Grown(BoxMargin).Meets(from, to) ? Trespass : 0;
                cost += line.HasLabel && box.Overlaps(label) ? LabelOnBox : 0;
            }
        }

        for (var other = 0; other < edges.Count; other++)
        {
            if (other != edge && !edges[other].IsLoop)
            {
                cost += Cross(from, to, line, edges[other]) ? Crossing : 0;
                cost += line.HasLabel && edges[other].HasLabel && !IsTwin(line, edges[other]) && label.Overlaps(LabelOf(other)) ? LabelOnLabel : 0;
            }
        }

        return cost;
    }

    // How much of the label and the arrow does not fit on the line between the two boxes.
    private double Shortage(LayoutEdge line, LayoutPoint from, LayoutPoint to, double length)
    {
        if (length < 1e-6)
        {
            return line.LabelWidth;
        }

        var (across, down) = (Math.Abs(to.X - from.X) / length, Math.Abs(to.Y - from.Y) / length);
        var hidden = Within(nodes[line.From], across, down) + Within(nodes[line.To], across, down);

        // The way of a level line through the label is its width, that of an upright one its height.
        var needed = Math.Min(line.LabelWidth / Math.Max(across, 0.01), line.LabelHeight / Math.Max(down, 0.01)) + ArrowRoom;
        return Math.Max(0, needed + hidden - length);
    }

    private static double Within(LayoutNode node, double across, double down) =>
        Math.Min(node.Width / 2 / Math.Max(across, 0.01), node.Height / 2 / Math.Max(down, 0.01));

    private bool Cross(LayoutPoint from, LayoutPoint to, LayoutEdge line, LayoutEdge other)
    {
        if (line.From == other.From || line.From == other.To || line.To == other.From || line.To == other.To)
        {
            return false;
        }

        var (start, end) = (centers[other.From], centers[other.To]);
        return Side(from, to, start) * Side(from, to, end) < 0 && Side(start, end, from) * Side(start, end, to) < 0;
    }

    private static double Side(LayoutPoint from, LayoutPoint to, LayoutPoint point) =>
        ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));

    private static bool IsTwin(LayoutEdge line, LayoutEdge other) =>
        (line.From == other.From && line.To == other.To) || (line.From == other.To && line.To == other.From);

    private Box BoxOf(int node) => Box.Around(centers[node], nodes[node].Width, nodes[node].Height);

    private Box LabelOf(int edge) =>
        Box.Around(centers[edges[edge].From].Towards(centers[edges[edge].To], 0.5), edges[edge].LabelWidth, edges[edge].LabelHeight);
}
