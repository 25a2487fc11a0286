namespace KnowledgeGraph.Presentation;

/// <summary>The parts of a graph that no edge connects.</summary>
internal static class ConnectedParts
{
    /// <summary>The nodes of each part in their order, the parts in the order of their first nodes.</summary>
    public static List<int[]> Of(LayoutGraph graph)
    {
        var leaders = new int[graph.Nodes.Count];
        for (var node = 0; node < leaders.Length; node++)
        {
            leaders[node] = node;
        }

        foreach (var edge in graph.Edges)
        {
            var (from, to) = (LeaderOf(leaders, edge.From), LeaderOf(leaders, edge.To));
            leaders[Math.Max(from, to)] = Math.Min(from, to);
        }

        return [.. Enumerable.Range(0, leaders.Length).GroupBy(node => LeaderOf(leaders, node)).Select(part => part.ToArray())];
    }

    private static int LeaderOf(int[] leaders, int node)
    {
        while (leaders[node] != node)
        {
            leaders[node] = leaders[leaders[node]];
            node = leaders[node];
        }

        return node;
    }
}
