namespace KnowledgeGraph.Presentation;

/// <summary>Pushes boxes apart until there is room between any two.</summary>
internal static class OverlapRemoval
{
    private const int Rounds = 60;
    private const double Growth = 1.06;

    /// <summary>The centres, changed no more than needed; afterwards no two boxes with their margins intersect.</summary>
    /// <param name="centers">Where the boxes stand.</param>
    /// <param name="sizes">How large they are, margins included.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static LayoutPoint[] Of(LayoutPoint[] centers, IReadOnlyList<LayoutNode> sizes, CancellationToken cancellationToken = default)
    {
        var points = (LayoutPoint[])centers.Clone();
        while (true)
        {
            for (var round = 0; round < Rounds; round++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!PushApart(points, sizes))
                {
                    return points;
                }
            }

            // Because pushing alone may go round in circles, but a picture that is large enough has room for all.
            for (var node = 0; node < points.Length; node++)
            {
                points[node] = points[node] * Growth;
            }
        }
    }

    private static bool PushApart(LayoutPoint[] points, IReadOnlyList<LayoutNode> sizes)
    {
        var pushed = false;
        var order = Enumerable.Range(0, points.Length).OrderBy(node => points[node].X - (sizes[node].Width / 2)).ThenBy(node => node).ToArray();
        for (var left = 0; left < order.Length; left++)
        {
            for (var right = left + 1; right < order.Length; right++)
            {
                var (a, b) = (order[left], order[right]);
                if (points[b].X - (sizes[b].Width / 2) >= points[a].X + (sizes[a].Width / 2) && !pushed)
                {
                    break;
                }

                pushed |= PushApart(points, sizes, Math.Min(a, b), Math.Max(a, b));
            }
        }

        return pushed;
    }

    private static bool PushApart(LayoutPoint[] points, IReadOnlyList<LayoutNode> sizes, int first, int second)
    {
        var away = points[second] - points[first];
        var horizontally = ((sizes[first].Width + sizes[second].Width) / 2) - Math.Abs(away.X);
        var vertically = ((sizes[first].Height + sizes[second].Height) / 2) - Math.Abs(away.Y);
        if (horizontally <= 1e-6 || vertically <= 1e-6)
        {
            return false;
        }

        // A little more than needed, because half of two pushes may be less than one in the last digit.
        var push = horizontally < vertically
            ? new LayoutPoint((away.X < 0 ? -1 : 1) * ((horizontally / 2) + 0.01), 0)
            : new LayoutPoint(0, (away.Y < 0 ? -1 : 1) * ((vertically / 2) + 0.01));
        points[first] -= push;
        points[second] += push;
        return true;
    }
}
