namespace KnowledgeGraph.Presentation;

/// <summary>Where the label of an edge may stand: close beside the line, or on it.</summary>
internal static class LabelSpots
{
    private static readonly double[] s_shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];
    private static readonly double[] s_sides = [1, -1, 0];

    // Because a line that runs through words makes them hard to read, and a short one is not seen behind them.
    private const double OnLine = 34;
    private const double OnArrow = 90;

    /// <summary>All spots with what each costs by itself, which is less the nearer it is to the middle of the line.</summary>
    public static IEnumerable<(Box Box, double Cost)> Of(RoutedEdge way, LayoutEdge edge)
    {
        // A little before its end, where the arrow is: a label there would hide which way the line leads.
        var arrow = way.Points[^2].Towards(way.Curve.End, 0.4);
        foreach (var side in s_sides)
        {
            foreach (var share in s_shares)
            {
                var center = way.Curve.PointAt(share);
                if (side != 0)
                {
                    center += Beside(way.Curve, share, edge) * side;
                }

                var box = Box.Around(center, edge.LabelWidth, edge.LabelHeight);
                var cost = (Math.Abs(share - 0.5) * 40) + (side == 0 ? OnLine : 0) + (box.Contains(arrow) ? OnArrow : 0);
                yield return (box, cost);
            }
        }
    }

    // Just far enough from the line, square to it, that the label does not stand on it.
    private static LayoutPoint Beside(EdgeCurve curve, double share, LayoutEdge edge)
    {
        var way = curve.PointAt(Math.Min(1, share + 0.02)) - curve.PointAt(Math.Max(0, share - 0.02));
        if (way.Length < 1e-9)
        {
            return default;
        }

        var across = new LayoutPoint(-way.Y, way.X) * (1 / way.Length);
        var distance = (Math.Abs(across.X) * edge.LabelWidth / 2) + (Math.Abs(across.Y) * edge.LabelHeight / 2) + 2;
        return across * distance;
    }
}
