namespace KnowledgeGraph.Presentation;

/// <summary>Puts nodes into layers, so that every edge leads to a later one.</summary>
internal static class LayerRanks
{
    /// <summary>The layer of each node: as early as those before it allow, and what begins a way close to what it leads to.</summary>
    /// <param name="count">How many nodes.</param>
    /// <param name="edges">The edges, in the direction that they are to run; there is no circle.</param>
    public static int[] Of(int count, IReadOnlyList<(int From, int To)> edges)
    {
        var leaving = edges.ToLookup(edge => edge.From, edge => edge.To);
        var waiting = new int[count];
        foreach (var edge in edges)
        {
            waiting[edge.To]++;
        }

        var ranks = new int[count];
        var isFirst = waiting.Select(number => number == 0).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, count).Where(node => isFirst[node]));
        while (ready.TryDequeue(out var node))
        {
            foreach (var to in leaving[node])
            {
                ranks[to] = Math.Max(ranks[to], ranks[node] + 1);
                if (--waiting[to] == 0)
                {
                    ready.Enqueue(to);
                }
            }
        }

        for (var node = 0; node < count; node++)
        {
            if (isFirst[node] && leaving[node].Any())
            {
                ranks[node] = leaving[node].Min(to => ranks[to]) - 1;
            }
        }

        return ranks;
    }
}
