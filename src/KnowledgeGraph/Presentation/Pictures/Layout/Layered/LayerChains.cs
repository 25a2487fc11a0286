namespace KnowledgeGraph.Presentation;

/// <summary>A graph in layers, in which no edge passes a layer without a place in it.</summary>
/// <remarks>Between any two layers of nodes is one for labels, so that a label has a place of its own as a node has.</remarks>
internal sealed class LayerChains
{
    private const double PassingHeight = 4;

    private LayerChains(List<LayerNode>[] layers, LayerNode[] nodes, IReadOnlyList<LayerNode>?[] chains)
    {
        (Layers, Nodes, Chains) = (layers, nodes, chains);
    }

    public List<LayerNode>[] Layers { get; }

    public LayerNode[] Nodes { get; }

    /// <summary>For each edge its way from left to right, ends included; null for a loop.</summary>
    public IReadOnlyList<LayerNode>?[] Chains { get; }

    public static LayerChains Of(LayoutGraph graph, bool[] runsBack)
    {
        var forward = graph.Edges.Select((edge, place) => runsBack[place] ? (From: edge.To, To: edge.From) : (From: edge.From, To: edge.To)).ToArray();
        var ranks = LayerRanks.Of(graph.Nodes.Count, [.. forward.Where(edge => edge.From != edge.To)]);
        var layers = new List<LayerNode>[(2 * (ranks.DefaultIfEmpty().Max() + 1)) - 1];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            layers[layer] = [];
        }

        var nodes = graph.Nodes.Select((size, node) => new LayerNode(2 * ranks[node], size.Width, size.Height, node)).ToArray();
        var chains = new IReadOnlyList<LayerNode>?[graph.Edges.Count];
        foreach (var node in nodes)
        {
            layers[node.Layer].Add(node);
        }

        for (var edge = 0; edge < forward.Length; edge++)
        {
            if (!graph.Edges[edge].IsLoop)
            {
                chains[edge] = Chain(nodes[forward[edge].From], nodes[forward[edge].To], graph.Edges[edge], layers);
            }
        }

        return new LayerChains(layers, nodes, chains);
    }

    private static List<LayerNode> Chain(LayerNode from, LayerNode to, LayoutEdge edge, List<LayerNode>[] layers)
    {
        // The label in the first gap between layers, because there it is nearest to who the edge comes from.
        var labelled = from.Layer + 1;
        var chain = new List<LayerNode> { from };
        for (var layer = from.Layer + 1; layer < to.Layer; layer++)
        {
            var isLabel = layer == labelled && edge.HasLabel;
            var part = new LayerNode(layer, isLabel ? edge.LabelWidth : 0, isLabel ? edge.LabelHeight : PassingHeight, null);
            layers[layer].Add(part);
            chain.Add(part);
        }

        chain.Add(to);
        for (var index = 1; index < chain.Count; index++)
        {
            chain[index - 1].After.Add(chain[index]);
            chain[index].Before.Add(chain[index - 1]);
        }

        return chain;
    }
}
