namespace KnowledgeGraph.Presentation;

/// <summary>The ways that an edge may take: straight, or with one bend to either side; a loop at one of the four corners of its node.</summary>
internal static class RouteCandidates
{
    private static readonly double[] s_bends = [0, 0.07, -0.07, 0.14, -0.14, 0.22, -0.22, 0.31, -0.31, 0.42, -0.42, 0.56, -0.56];
    private static readonly (double X, double Y)[] s_corners = [(1, -1), (-1, -1), (1, 1), (-1, 1)];

    /// <summary>All of them, the plainest first.</summary>
    public static IEnumerable<RoutedEdge> Of(LayoutEdge edge, IReadOnlyList<LayoutBox> boxes) =>
        edge.IsLoop ? Loops(boxes[edge.From]) : Bends(edge, boxes);

    private static IEnumerable<RoutedEdge> Bends(LayoutEdge edge, IReadOnlyList<LayoutBox> boxes)
    {
        var (from, to) = (boxes[edge.From], boxes[edge.To]);
        var way = to.Center - from.Center;
        var across = new LayoutPoint(-way.Y, way.X);

        // Because two edges between the same nodes are told apart by their bends, whichever way they lead.
        var side = edge.From < edge.To ? 1 : -1;
        foreach (var bend in s_bends)
        {
            var corner = from.Center.Towards(to.Center, 0.5) + (across * (2 * bend * side));
            var whole = EdgeCurve.Bent(from.Center, corner, to.Center);
            var leaves = Leaves(whole, from);
            var arrives = Arrives(whole, to);
            if (leaves < arrives)
            {
                yield return new RoutedEdge(whole.Part(leaves, arrives), bend);
            }
        }
    }

    private static IEnumerable<RoutedEdge> Loops(LayoutBox box)
    {
        for (var size = 1.0; size <= 2.6; size += 0.8)
        {
            foreach (var (x, y) in s_corners)
            {
                var corner = new LayoutPoint(x > 0 ? box.Right : box.Left, y > 0 ? box.Bottom : box.Top);
                var start = corner - new LayoutPoint(x * Math.Min(16, box.Width / 3), 0);
                var end = corner - new LayoutPoint(0, y * Math.Min(10, box.Height / 3));
                var piece = new CurvePiece(start + new LayoutPoint(0, y * 30 * size), end + new LayoutPoint(x * 34 * size, 0), end);
                yield return new RoutedEdge(new EdgeCurve(start, [piece]), 0.1 * size);
            }
        }
    }

    // The last share of the curve that still is inside of the box where it begins.
    private static double Leaves(EdgeCurve whole, LayoutBox box) => Border(whole, box, isBeginning: true);

    private static double Arrives(EdgeCurve whole, LayoutBox box) => Border(whole, box, isBeginning: false);

    private static double Border(EdgeCurve whole, LayoutBox box, bool isBeginning)
    {
        const int Samples = 64;
        double inside = isBeginning ? 0 : 1, outside = isBeginning ? 1 : 0;
        for (var step = 1; step <= Samples; step++)
        {
            var share = isBeginning ? (double)step / Samples : 1 - ((double)step / Samples);
            if (!box.Contains(whole.PointAt(share)))
            {
                outside = share;
                break;
            }

            inside = share;
        }

        for (var halving = 0; halving < 20; halving++)
        {
            var middle = (inside + outside) / 2;
            if (box.Contains(whole.PointAt(middle)))
            {
                inside = middle;
            }
            else
            {
                outside = middle;
            }
        }

        return outside;
    }
}
