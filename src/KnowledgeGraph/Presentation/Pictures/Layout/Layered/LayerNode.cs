namespace KnowledgeGraph.Presentation;

/// <summary>What takes up room in a layer: a node, the label of an edge, or an edge that passes.</summary>
internal sealed class LayerNode(int layer, double width, double height, int? node)
{
    public int Layer { get; } = layer;

    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>The node of the graph that it is; null for a part of an edge.</summary>
    public int? Node { get; } = node;

    public List<LayerNode> Before { get; } = [];

    public List<LayerNode> After { get; } = [];

    /// <summary>Its place in its layer, from the top.</summary>
    public int Place { get; set; }

    /// <summary>The middle of its height.</summary>
    public double Y { get; set; }
}
