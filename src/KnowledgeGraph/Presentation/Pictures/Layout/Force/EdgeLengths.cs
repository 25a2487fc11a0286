namespace KnowledgeGraph.Presentation;

/// <summary>How long each edge should be: longer for a wide label, and at a node that has many.</summary>
internal static class EdgeLengths
{
    private const double Shortest = 90;
    private const double PerRootOfDegree = 26;

    /// <summary>A length for each edge.</summary>
    public static double[] Of(LayoutGraph graph)
    {
        var degrees = new int[graph.Nodes.Count];
        foreach (var edge in graph.Edges)
        {
            degrees[edge.From]++;
            degrees[edge.To]++;
        }

        return [.. graph.Edges.Select(edge =>
            Shortest
            + ((graph.Nodes[edge.From].Height + graph.Nodes[edge.To].Height) / 2)
            + (edge.LabelWidth * 0.35)

            // Because the neighbours of a hub need a rim that is long enough for all of them.
            + (PerRootOfDegree * Math.Sqrt(degrees[edge.From] + degrees[edge.To] - 2)))];
    }
}
