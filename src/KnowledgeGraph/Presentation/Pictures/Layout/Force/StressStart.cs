namespace KnowledgeGraph.Presentation;

/// <summary>Where nodes stand before the first improvement.</summary>
/// <remarks>
/// Classical scaling of the distances to a few pivots (Brandes and Pich 2006), because a good start, which is the same every time, leads
/// to the same good end; a random one would lead to another picture each time.
/// </remarks>
internal static class StressStart
{
    private const int Pivots = 40;
    private const int Rounds = 60;

    /// <summary>One point for each row of distances.</summary>
    public static LayoutPoint[] Of(double[][] distances)
    {
        var count = distances.Length;
        var columns = Centered(distances, PivotsOf(distances));
        var first = MainDirection(columns, null);
        var second = MainDirection(columns, first);
        var points = new LayoutPoint[count];
        for (var node = 0; node < count; node++)
        {
            // Because two nodes with the same distances would stand in one place, and could not be pushed apart.
            var nudge = (node % 7) - 3 + (node * 0.01);
            points[node] = new LayoutPoint(Along(columns, first, node) + nudge, Along(columns, second, node) - (nudge * 0.7));
        }

        return Scaled(points, distances);
    }

    // Each pivot is as far as can be from those before it.
    private static int[] PivotsOf(double[][] distances)
    {
        var pivots = new int[Math.Min(Pivots, distances.Length)];
        var nearest = (double[])distances[0].Clone();
        for (var place = 1; place < pivots.Length; place++)
        {
            var farthest = 0;
            for (var node = 1; node < nearest.Length; node++)
            {
                farthest = nearest[node] > nearest[farthest] ? node : farthest;
            }

            pivots[place] = farthest;
            for (var node = 0; node < nearest.Length; node++)
            {
                nearest[node] = Math.Min(nearest[node], distances[farthest][node]);
            }
        }

        return pivots;
    }

    private static double[][] Centered(double[][] distances, int[] pivots)
    {
        var squares = distances.Select(row => pivots.Select(pivot => row[pivot] * row[pivot]).ToArray()).ToArray();
        var columnMeans = Enumerable.Range(0, pivots.Length).Select(column => squares.Average(row => row[column])).ToArray();
        var mean = columnMeans.Average();
        foreach (var row in squares)
        {
            var rowMean = row.Average();
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = -0.5 * (row[column] - rowMean - columnMeans[column] + mean);
            }
        }

        return squares;
    }

    private static double[] MainDirection(double[][] columns, double[]? apartFrom)
    {
        var direction = new double[columns[0].Length];
        for (var index = 0; index < direction.Length; index++)
        {
            direction[index] = 1 + ((index * 37 % 11) * 0.1 * (apartFrom is null ? 1 : -1));
        }

        for (var round = 0; round < Rounds; round++)
        {
            var next = new double[direction.Length];
            foreach (var row in columns)
            {
                var along = Dot(row, direction);
                for (var index = 0; index < next.Length; index++)
                {
                    next[index] += row[index] * along;
                }
            }

            if (apartFrom is not null)
            {
                var shared = Dot(next, apartFrom);
                for (var index = 0; index < next.Length; index++)
                {
                    next[index] -= apartFrom[index] * shared;
                }
            }

            var length = Math.Sqrt(Dot(next, next));
            if (length < 1e-9)
            {
                break;
            }

            for (var index = 0; index < next.Length; index++)
            {
                direction[index] = next[index] / length;
            }
        }

        return direction;
    }

    private static double Along(double[][] columns, double[] direction, int node) => Dot(columns[node], direction);

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (var index = 0; index < left.Length; index++)
        {
            sum += left[index] * right[index];
        }

        return sum;
    }

    private static LayoutPoint[] Scaled(LayoutPoint[] points, double[][] distances)
    {
        double actual = 0, wanted = 0;
        for (var left = 0; left < points.Length; left++)
        {
            for (var right = left + 1; right < points.Length; right++)
            {
                actual += (points[left] - points[right]).Length;
                wanted += distances[left][right];
            }
        }

        var factor = actual > 0 ? wanted / actual : 1;
        return [.. points.Select(point => point * factor)];
    }
}
