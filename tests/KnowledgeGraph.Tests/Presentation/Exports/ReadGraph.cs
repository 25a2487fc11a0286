namespace KnowledgeGraph.Tests.Presentation.Exports;

/// <summary>What a reader of another format finds in an export.</summary>
/// <param name="Nodes">The attributes of each node, its id among them.</param>
/// <param name="Edges">The attributes of each relationship, with <c>source</c> and <c>target</c>.</param>
internal sealed record ReadGraph(IReadOnlyList<IReadOnlyDictionary<string, string>> Nodes, IReadOnlyList<IReadOnlyDictionary<string, string>> Edges)
{
    public IReadOnlyDictionary<string, string> Node(string id) => Nodes.Single(node => node["id"] == id);

    public IReadOnlyDictionary<string, string> Edge(string from, string type, string to) =>
        Edges.Single(edge => edge["source"] == from && edge["type"] == type && edge["target"] == to);
}
