namespace KnowledgeGraph;

/// <summary>Reads the clocks of a statement that it leaves to the document in which it stands.</summary>
internal static class StatementClocks
{
    /// <summary>When a statement was published: its own time, else that of its part, else that of its document.</summary>
    public static UncertainTime PublishedIn(this Statement statement, EntityGraph graph)
    {
        if (!statement.Published.IsUnknown || statement.Source is not { } source || !graph.TryGet<Document>(source.Document, out var document))
        {
            return statement.Published;
        }

        var part = document.Parts.FirstOrDefault(candidate => string.Equals(candidate.Key, source.Part, StringComparison.Ordinal));
        return part is { Published.IsUnknown: false } ? part.Published : document.Published;
    }
}
