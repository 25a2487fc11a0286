namespace KnowledgeGraph.Presentation;

/// <summary>Orders each layer so that few edges cross, by the mean of the neighbours' places (Sugiyama, Tagawa and Toda 1981).</summary>
internal static class LayerOrder
{
    private const int Sweeps = 24;

    /// <summary>Sorts the layers, and sets the places of all in them.</summary>
    public static void Arrange(List<LayerNode>[] layers, CancellationToken cancellationToken = default)
    {
        Begin(layers);
        var best = layers.Select(layer => layer.ToArray()).ToArray();
        var fewest = Crossings(layers);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isForward = sweep % 2 == 0;
            for (var step = 1; step < layers.Length; step++)
            {
                var layer = layers[isForward ? step : layers.Length - 1 - step];
                Sort(layer, node => isForward ? node.Before : node.After);
            }

            var crossings = Crossings(layers);
            if (crossings < fewest)
            {
                (fewest, best) = (crossings, layers.Select(layer => layer.ToArray()).ToArray());
            }
        }

        for (var layer = 0; layer < layers.Length; layer++)
        {
            layers[layer] = [.. best[layer]];
            Number(layers[layer]);
        }
    }

    // Beginning with what is connected side by side, because sweeps alone do not bring it together.
    private static void Begin(List<LayerNode>[] layers)
    {
        var seen = new Dictionary<LayerNode, int>();
        foreach (var start in layers.SelectMany(layer => layer))
        {
            var open = new Stack<LayerNode>([start]);
            while (open.TryPop(out var node))
            {
                if (!seen.TryAdd(node, seen.Count))
                {
                    continue;
                }

                foreach (var next in node.After.Concat(node.Before).Reverse())
                {
                    open.Push(next);
                }
            }
        }

        foreach (var layer in layers)
        {
            layer.Sort((left, right) => seen[left].CompareTo(seen[right]));
            Number(layer);
        }
    }

    private static void Sort(List<LayerNode> layer, Func<LayerNode, List<LayerNode>> neighbors)
    {
        var means = layer.ToDictionary(node => node, node => neighbors(node) is { Count: > 0 } list ? list.Average(other => other.Place) : node.Place);
        var sorted = layer.OrderBy(node => means[node]).ThenBy(node => node.Place).ToList();
        layer.Clear();
        layer.AddRange(sorted);
        Number(layer);
    }

    private static void Number(List<LayerNode> layer)
    {
        foreach (var (place, node) in layer.Index())
        {
            node.Place = place;
        }
    }

    private static long Crossings(List<LayerNode>[] layers)
    {
        long crossings = 0;
        foreach (var layer in layers)
        {
            var ends = layer.SelectMany(node => node.After.Select(next => next.Place).Order()).ToArray();
            crossings += Inversions(ends);
        }

        return crossings;
    }

    // How many pairs stand the wrong way round: for each end, those before it that are greater, counted in a tree of sums (Fenwick 1994).
    private static long Inversions(int[] ends)
    {
        var sums = new int[ends.DefaultIfEmpty().Max() + 2];
        long inversions = 0;
        for (var seen = 0; seen < ends.Length; seen++)
        {
            inversions += seen;
            for (var place = ends[seen] + 1; place > 0; place -= place & -place)
            {
                inversions -= sums[place];
            }

            for (var place = ends[seen] + 1; place < sums.Length; place += place & -place)
            {
                sums[place]++;
            }
        }

        return inversions;
    }
}
