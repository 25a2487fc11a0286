namespace KnowledgeGraph.Presentation;

/// <summary>What stands for a place on a map: a dot, a line, or an outline.</summary>
internal sealed class MapMark(PlaceNode place, LayoutPoint[] points)
{
    /// <summary>The radius of a dot.</summary>
    public const double Radius = 4;

    /// <summary>The place.</summary>
    public PlaceNode Place { get; } = place;

    /// <summary>The points that it has, at least one.</summary>
    public IReadOnlyList<LayoutPoint> Points => points;

    /// <summary>The middle of its points.</summary>
    public LayoutPoint Middle { get; } = new(points.Average(point => point.X), points.Average(point => point.Y));

    /// <summary>Whether any of the dot or the line lies in a box; what an outline only surrounds does not count.</summary>
    public bool Meets(Box box)
    {
        if (points.Length == 1)
        {
            return Box.Around(points[0], 2 * Radius, 2 * Radius).Overlaps(box);
        }

        for (var index = 1; index < points.Length; index++)
        {
            if (box.Meets(points[index - 1], points[index]))
            {
                return true;
            }
        }

        return false;
    }
}
