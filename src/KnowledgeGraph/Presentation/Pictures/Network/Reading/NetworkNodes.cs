namespace KnowledgeGraph.Presentation;

/// <summary>Nodes of a graph as nodes of a picture.</summary>
internal static class NetworkNodes
{
    /// <summary>The node with its name and what is known of it at a glance.</summary>
    public static NetworkNode Of(Node node, int? side) => new(node.Id, node.NodeKind, NameOf(node), string.Join("; ", Details(node)), side)
    {
        IsAnonymous = IsAnonymous(node),
    };

    /// <summary>A source that nobody names, by the words that the publisher has for it.</summary>
    public static NetworkNode Unnamed(string words) => new(null, NodeKind.Person, $"unnamed: {words}", "a source that nobody names", null);

    /// <summary>All those for whom there is no node of their own.</summary>
    /// <param name="count">How many they are.</param>
    /// <param name="isAll">Whether they are all that there are.</param>
    public static NetworkNode Unnamed(int count, bool isAll) =>
        new(null, NodeKind.Person, isAll ? Lists.Count(count, "unnamed source") : $"and {Lists.Count(count, "more unnamed source")}", "sources that nobody names", null);

    // Because a person without a name says so by its outline, and the name has to be short.
    private static string NameOf(Node node) => IsAnonymous(node) ? ((Person)node).Name : NodeWords.Of(node);

    private static bool IsAnonymous(Node node) => node is Person { IsAnonymous: true, IsRedacted: false };

    private static IEnumerable<string> Details(Node node)
    {
        yield return node is Entity { Type.IsDefault: false } entity ? CodeWords.Of(entity.Type) : node.NodeKind.ToString().ToLowerInvariant();
        if (IsAnonymous(node))
        {
            yield return "not named";
        }

        yield return $"id {node.Id}";
        if (node is Entity { IsRedacted: false } known)
        {
            foreach (var name in known.Names.Where(name => name.Text != known.Name))
            {
                yield return $"also {name.Text}";
            }

            if (known.Description is { } description)
            {
                yield return description;
            }
        }
    }
}
