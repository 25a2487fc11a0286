namespace KnowledgeGraph.Presentation;

/// <summary>How far apart the nodes of a connected part should be: the length of the shortest way between them.</summary>
internal static class GraphDistances
{
    /// <summary>All distances, a row for each node. Costs the square of the nodes in memory.</summary>
    /// <param name="count">How many nodes.</param>
    /// <param name="edges">The edges with their lengths.</param>
    public static double[][] Of(int count, IReadOnlyList<(int From, int To, double Length)> edges)
    {
        var neighbors = new List<(int To, double Length)>[count];
        for (var node = 0; node < count; node++)
        {
            neighbors[node] = [];
        }

        foreach (var (from, to, length) in edges)
        {
            neighbors[from].Add((to, length));
            neighbors[to].Add((from, length));
        }

        return [.. Enumerable.Range(0, count).Select(source => From(source, neighbors))];
    }

    private static double[] From(int source, List<(int To, double Length)>[] neighbors)
    {
        var distances = new double[neighbors.Length];
        Array.Fill(distances, double.PositiveInfinity);
        distances[source] = 0;
        var open = new PriorityQueue<int, (double Distance, int Node)>();
        open.Enqueue(source, (0, source));
        while (open.TryDequeue(out var node, out var priority))
        {
            if (priority.Distance > distances[node])
            {
                continue;
            }

            foreach (var (to, length) in neighbors[node])
            {
                var distance = distances[node] + length;
                if (distance < distances[to])
                {
                    distances[to] = distance;
                    open.Enqueue(to, (distance, to));
                }
            }
        }

        return distances;
    }
}
