namespace KnowledgeGraph.Presentation;

/// <summary>Moves nodes until they are as far apart in the plane as they are along the graph (Gansner, Koren and North 2004).</summary>
internal static class StressMajorization
{
    private const int MostRounds = 300;
    private const double Enough = 1e-4;

    /// <summary>The improved points; costs the square of the nodes for each round.</summary>
    public static LayoutPoint[] Of(double[][] distances, CancellationToken cancellationToken = default)
    {
        if (distances.Length == 1)
        {
            return [default];
        }

        var points = StressStart.Of(distances);
        for (var round = 0; round < MostRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double moved = 0, size = 0;
            for (var node = 0; node < points.Length; node++)
            {
                var better = Better(node, points, distances[node]);
                moved += (better - points[node]).Length;
                size += better.Length;
                points[node] = better;
            }

            if (moved <= size * Enough)
            {
                break;
            }
        }

        return points;
    }

    // Where all the others, each weighted by the square of its nearness, would have the node.
    private static LayoutPoint Better(int node, LayoutPoint[] points, double[] distances)
    {
        double x = 0, y = 0, weights = 0;
        var here = points[node];
        for (var other = 0; other < points.Length; other++)
        {
            if (other == node)
            {
                continue;
            }

            var wanted = distances[other];
            var weight = 1 / (wanted * wanted);
            var there = points[other];
            var away = here - there;
            var length = away.Length;
            var stretch = length > 1e-6 ? wanted / length : 0;
            x += weight * (there.X + (away.X * stretch));
            y += weight * (there.Y + (away.Y * stretch));
            weights += weight;
        }

        return new LayoutPoint(x / weights, y / weights);
    }
}
