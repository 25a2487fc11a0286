namespace KnowledgeGraph.Presentation;

/// <summary>Where edges leave and reach the sides of a node: one below the other, in the order of where they come from, so that they do not cross there.</summary>
internal sealed class LayerPorts
{
    private const double Share = 0.7;

    private readonly Dictionary<(LayerNode Node, LayerNode Neighbor, bool IsAfter), double> _heights = [];
    private readonly LayerChains _chains;

    public LayerPorts(LayerChains chains)
    {
        _chains = chains;
        foreach (var node in chains.Nodes)
        {
            Spread(node, node.After, isAfter: true);
            Spread(node, node.Before, isAfter: false);
        }
    }

    /// <summary>The heights of the two ends of an edge.</summary>
    public (double From, double To) Of(int edge)
    {
        var chain = _chains.Chains[edge]!;
        return (_heights[(chain[0], chain[1], true)], _heights[(chain[^1], chain[^2], false)]);
    }

    private void Spread(LayerNode node, List<LayerNode> neighbors, bool isAfter)
    {
        var height = node.Height * Share;
        foreach (var (place, neighbor) in neighbors.OrderBy(other => other.Y).ThenBy(other => other.Place).Index())
        {
            _heights[(node, neighbor, isAfter)] = node.Y - (height / 2) + (height * (place + 1) / (neighbors.Count + 1));
        }
    }
}
