namespace KnowledgeGraph.Traversal;

/// <summary>What a node is called in a line of text.</summary>
internal static class NodeLabel
{
    /// <summary>An entity's name, on one line whatever it holds; a statement has none, so its kind and id.</summary>
    public static string Of(Node node) => node is Entity entity ? DisplayText.Of(entity.Name) : node.ToString();
}
