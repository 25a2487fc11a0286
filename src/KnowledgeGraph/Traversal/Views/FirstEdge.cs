namespace KnowledgeGraph.Traversal;

/// <summary>Takes the first of the edges that a view finds.</summary>
internal static class FirstEdge
{
    /// <summary>Whether there is any; the default edge where there is none.</summary>
    public static bool TryGetFirst(this IEnumerable<OrdinalEdge> edges, out OrdinalEdge first)
    {
        using var found = edges.GetEnumerator();
        var exists = found.MoveNext();
        first = exists ? found.Current : default;
        return exists;
    }
}
