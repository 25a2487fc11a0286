namespace KnowledgeGraph.Presentation;

/// <summary>Finds the height of each part of a layer: level with its neighbours, as far as those above and below leave room.</summary>
internal static class LayerHeights
{
    private const double Gap = 14;
    private const int Sweeps = 16;

    /// <summary>Sets the heights; afterwards no two of a layer overlap.</summary>
    public static void Settle(List<LayerNode>[] layers, CancellationToken cancellationToken = default)
    {
        foreach (var layer in layers)
        {
            double top = 0;
            foreach (var node in layer)
            {
                node.Y = top + (node.Height / 2);
                top += node.Height + Gap;
            }
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var step = 0; step < layers.Length; step++)
            {
                var layer = layers[sweep % 2 == 0 ? step : layers.Length - 1 - step];
                Settle(layer, sweep % 2 == 0 ? node => node.Before : node => node.After);
            }
        }
    }

    // Least squares under the order of the layer, by pooling adjacent violators: what is too close becomes one block, at its mean.
    private static void Settle(List<LayerNode> layer, Func<LayerNode, List<LayerNode>> neighbors)
    {
        var offsets = new double[layer.Count];
        for (var place = 1; place < layer.Count; place++)
        {
            offsets[place] = offsets[place - 1] + ((layer[place - 1].Height + layer[place].Height) / 2) + Gap;
        }

        var blocks = new Stack<(double Sum, double Weight, int First)>();
        for (var place = 0; place < layer.Count; place++)
        {
            var (wanted, weight) = Wanted(layer[place], neighbors(layer[place]));
            var block = (Sum: (wanted - offsets[place]) * weight, Weight: weight, First: place);
            while (blocks.TryPeek(out var above) && above.Sum / above.Weight > block.Sum / block.Weight)
            {
                blocks.Pop();
                block = (above.Sum + block.Sum, above.Weight + block.Weight, above.First);
            }

            blocks.Push(block);
        }

        var end = layer.Count;
        foreach (var (sum, weight, first) in blocks)
        {
            for (var place = first; place < end; place++)
            {
                layer[place].Y = (sum / weight) + offsets[place];
            }

            end = first;
        }
    }

    private static (double Wanted, double Weight) Wanted(LayerNode node, List<LayerNode> neighbors)
    {
        if (neighbors.Count == 0)
        {
            return (node.Y, 0.2);
        }

        // Because an edge that passes through should be straight before a node is in the middle of its edges.
        return (neighbors.Average(other => other.Y), node.Node is null ? 4 : 1);
    }
}
