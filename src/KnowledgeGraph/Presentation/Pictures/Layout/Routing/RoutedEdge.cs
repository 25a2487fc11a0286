namespace KnowledgeGraph.Presentation;

/// <summary>One way that an edge may take, and where its label would stand.</summary>
internal sealed class RoutedEdge
{
    private const int Steps = 12;

    /// <summary>The way of a curve.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="bend">How far it is bent, as a share of its length, seen from the node that comes first in the list.</param>
    /// <param name="cost">What it costs by itself.</param>
    public RoutedEdge(EdgeCurve curve, double bend = 0, double cost = 0)
    {
        (Curve, Bend, Cost) = (curve, bend, cost);
        Points = curve.Flattened(Steps);
        Bounds = Box.Of(Points);
    }

    public EdgeCurve Curve { get; }

    public double Bend { get; }

    public double Cost { get; }

    /// <summary>Points along it.</summary>
    public LayoutPoint[] Points { get; }

    public Box Bounds { get; }

    public Box? Label { get; set; }

    /// <summary>Whether any of it lies inside of a box.</summary>
    public bool Meets(Box box)
    {
        if (!Bounds.Grown(1).Overlaps(box))
        {
            return false;
        }

        for (var index = 1; index < Points.Length; index++)
        {
            if (box.Meets(Points[index - 1], Points[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many times the two cross, counted as at most three.</summary>
    public int CrossingsWith(RoutedEdge other)
    {
        if (!Bounds.Grown(1).Overlaps(other.Bounds.Grown(1)))
        {
            return 0;
        }

        var crossings = 0;
        for (var here = 1; here < Points.Length && crossings < 3; here++)
        {
            for (var there = 1; there < other.Points.Length; there++)
            {
                crossings += Cross(Points[here - 1], Points[here], other.Points[there - 1], other.Points[there]) ? 1 : 0;
            }
        }

        return Math.Min(crossings, 3);
    }

    private static bool Cross(LayoutPoint a, LayoutPoint b, LayoutPoint c, LayoutPoint d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side(LayoutPoint from, LayoutPoint to, LayoutPoint point) =>
        ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));
}
