namespace KnowledgeGraph.Presentation;

/// <summary>Where everything is; all of it lies between the origin and the size.</summary>
internal sealed record LaidOutGraph(IReadOnlyList<Box> Nodes, IReadOnlyList<LaidOutEdge> Edges, double Width, double Height)
{
    /// <summary>Moves everything to the origin, to tenths of a unit, and tells the size.</summary>
    public static LaidOutGraph Of(IReadOnlyList<Box> nodes, IReadOnlyList<LaidOutEdge> edges)
    {
        if (nodes.Count == 0)
        {
            return new LaidOutGraph([], [], 0, 0);
        }

        var all = nodes.Aggregate((left, right) => left.Union(right));
        all = edges.Aggregate(all, (box, edge) => (edge.Label ?? edge.Marker) is { } label ? box.Union(edge.Curve.Bounds).Union(label) : box.Union(edge.Curve.Bounds));

        // Because tenths stay tenths only if what they are moved by is one as well.
        var by = new LayoutPoint(-Math.Floor(all.Left), -Math.Floor(all.Top));
        return new LaidOutGraph(
            [.. nodes.Select(node => Rounded(node.Moved(by)))],
            [.. edges.Select(edge => Moved(edge, by))],
            Math.Ceiling(all.Right + by.X) + 1,
            Math.Ceiling(all.Bottom + by.Y) + 1);
    }

    private static LaidOutEdge Moved(LaidOutEdge edge, LayoutPoint by) => edge with
    {
        Curve = edge.Curve.Moved(by).Rounded(),
        Label = edge.Label is { } label ? Rounded(label.Moved(by)) : null,
        Marker = edge.Marker is { } marker ? Rounded(marker.Moved(by)) : null,
    };

    private static Box Rounded(Box box) =>
        new(LayoutPoint.Tenth(box.Left), LayoutPoint.Tenth(box.Top), LayoutPoint.Tenth(box.Width), LayoutPoint.Tenth(box.Height));
}
