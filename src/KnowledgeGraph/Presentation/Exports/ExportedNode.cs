namespace KnowledgeGraph.Presentation;

/// <summary>A node as it stands in an export.</summary>
/// <param name="Number">Its place in the graph, for formats whose ids cannot hold those of the graph.</param>
/// <param name="Node">The node.</param>
/// <param name="Label">What it is called in a picture, on one line.</param>
/// <param name="Cells">Its attributes, but for id and label, in the order of <see cref="NodeColumns"/>.</param>
internal sealed record ExportedNode(int Number, Node Node, string Label, IReadOnlyList<ExportCell> Cells)
{
    public string Id => Node.Id.Value;

    /// <summary>The id, for formats that can be no freer than XML.</summary>
    public string SafeId => ExportedId.Of(Node.Id, Number);
}
