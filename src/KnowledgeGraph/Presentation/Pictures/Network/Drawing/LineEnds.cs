namespace KnowledgeGraph.Presentation;

/// <summary>Leads a line, which was laid out from box to box, to the shapes that are drawn inside of the boxes.</summary>
internal static class LineEnds
{
    // Because no shape is further inside of its box than this.
    private const double Farthest = 40;

    /// <summary>The line from shape to shape.</summary>
    public static EdgeCurve Of(EdgeCurve curve, LayoutPoint[] from, LayoutPoint[] to) => Reaching(Reaching(curve.Reversed(), from).Reversed(), to);

    // Straight on, as it arrives; where that misses the shape, because it only touches a corner of the box, to the nearest point of it.
    private static EdgeCurve Reaching(EdgeCurve curve, LayoutPoint[] shape)
    {
        var way = curve.End - curve.Approach;
        var ahead = curve.End + (way * (Farthest / way.Length));
        var hit = Ahead(curve.End, ahead, shape) ?? Nearest(curve.End, shape);
        var last = curve.Pieces[^1];
        return curve with { Pieces = [.. curve.Pieces.Take(curve.Pieces.Count - 1), last with { Second = last.Second + (hit - curve.End), End = hit }] };
    }

    private static LayoutPoint? Ahead(LayoutPoint from, LayoutPoint to, LayoutPoint[] shape)
    {
        var first = double.PositiveInfinity;
        var way = to - from;
        for (var index = 0; index < shape.Length; index++)
        {
            var (here, side) = (shape[index], shape[(index + 1) % shape.Length] - shape[index]);
            var across = Cross(way, side);
            if (across == 0)
            {
                continue;
            }

            var share = Cross(here - from, side) / across;
            if (share >= -0.01 && share <= 1 && Cross(here - from, way) / across is >= 0 and <= 1)
            {
                first = Math.Min(first, share);
            }
        }

        return double.IsFinite(first) ? from + (way * first) : null;
    }

    private static LayoutPoint Nearest(LayoutPoint point, LayoutPoint[] shape) =>
        Enumerable.Range(0, shape.Length).Select(index => OnSide(point, shape[index], shape[(index + 1) % shape.Length])).MinBy(near => (near - point).Length);

    private static LayoutPoint OnSide(LayoutPoint point, LayoutPoint start, LayoutPoint end)
    {
        var (side, way) = (end - start, point - start);
        var length = (side.X * side.X) + (side.Y * side.Y);
        return length == 0 ? start : start.Towards(end, Math.Clamp(((side.X * way.X) + (side.Y * way.Y)) / length, 0, 1));
    }

    private static double Cross(LayoutPoint left, LayoutPoint right) => (left.X * right.Y) - (left.Y * right.X);
}
