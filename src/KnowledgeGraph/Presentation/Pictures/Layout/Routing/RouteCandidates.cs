namespace KnowledgeGraph.Presentation;

/// <summary>The ways that an edge may take: straight, or with one bend to either side; a loop at one of the four corners of its node.</summary>
internal static class RouteCandidates
{
    // Each bend by where it is and how far it goes to the side, with what it costs, the cheapest first.
    private static readonly (double Place, double Bend, double Cost)[] s_bends =
    [
        .. from size in new[] { 0, 0.07, 0.14, 0.22, 0.31, 0.42, 0.56 }
           from place in new[] { 0.5, 0.22, 0.78 }
           from side in new[] { 1, -1 }
           where size > 0 || (place == 0.5 && side > 0)
           let cost = (24 * size) + (190 * size * size) + (20 * Math.Abs(place - 0.5))
           orderby cost
           select (place, size * side, cost),
    ];

    /// <summary>How many ways an edge has at most.</summary>
    public static int Most => Math.Max(s_bends.Length, LoopSizes * s_corners.Length);

    private const int LoopSizes = 3;

    private static readonly (double X, double Y)[] s_corners = [(1, -1), (-1, -1), (1, 1), (-1, 1)];

    /// <summary>All of them, the cheapest first; made as they are asked for, because most are not.</summary>
    public static IEnumerable<RoutedEdge> Of(LayoutEdge edge, IReadOnlyList<Box> boxes) =>
        edge.IsLoop ? Loops(boxes[edge.From]) : Bends(edge, boxes);

    // Because a bend of a short line, as a share of it, would hardly be seen.
    private const double LeastBentLength = 150;

    private static IEnumerable<RoutedEdge> Bends(LayoutEdge edge, IReadOnlyList<Box> boxes)
    {
        var (from, to) = (boxes[edge.From], boxes[edge.To]);
        var way = to.Center - from.Center;
        var across = new LayoutPoint(-way.Y, way.X) * (Math.Max(1, LeastBentLength / Math.Max(way.Length, 1)) * (edge.From < edge.To ? 1 : -1));

        // Seen from the node that comes first, because two edges between the same nodes are told apart by their bends, whichever way they lead.
        foreach (var (place, bend, cost) in s_bends)
        {
            var whole = EdgeCurve.Bent(from.Center, from.Center.Towards(to.Center, place) + (across * (2 * bend)), to.Center);
            var leaves = Leaves(whole, from);
            var arrives = Arrives(whole, to);
            if (leaves < arrives)
            {
                yield return new RoutedEdge(whole.Part(leaves, arrives), bend, cost);
            }
        }
    }

    private static IEnumerable<RoutedEdge> Loops(Box box)
    {
        for (var size = 0; size < LoopSizes; size++)
        {
            foreach (var (corner, (x, y)) in s_corners.Index())
            {
                var at = new LayoutPoint(x > 0 ? box.Right : box.Left, y > 0 ? box.Bottom : box.Top);
                var start = at - new LayoutPoint(x * Math.Min(16, box.Width / 3), 0);
                var end = at - new LayoutPoint(0, y * Math.Min(10, box.Height / 3));
                var wide = 1 + (0.8 * size);
                var piece = new CurvePiece(start + new LayoutPoint(0, y * 30 * wide), end + new LayoutPoint(x * 34 * wide, 0), end);
                yield return new RoutedEdge(new EdgeCurve(start, [piece]), (4 * size) + corner, 10 * size);
            }
        }
    }

    // The last share of the curve that still is inside of the box where it begins.
    private static double Leaves(EdgeCurve whole, Box box) => Border(whole, box, isBeginning: true);

    private static double Arrives(EdgeCurve whole, Box box) => Border(whole, box, isBeginning: false);

    private static double Border(EdgeCurve whole, Box box, bool isBeginning)
    {
        const int Samples = 32;
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

        for (var halving = 0; halving < 16; halving++)
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
