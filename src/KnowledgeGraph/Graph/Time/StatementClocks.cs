namespace KnowledgeGraph;

/// <summary>Reads the clocks of a statement that it leaves to the document in which it stands.</summary>
internal static class StatementClocks
{
    /// <summary>When a statement was published: its own time, else that of its part, else that of its document.</summary>
    public static UncertainTime PublishedIn(this Statement statement, EntityGraph graph)
    {
        return statement.Source is { } source && graph.TryGet<Document>(source.Document, out var document) ? statement.PublishedIn(document) : statement.Published;
    }

    /// <summary>The same, of a statement that stands in a document.</summary>
    public static UncertainTime PublishedIn(this Statement statement, Document document)
    {
        if (!statement.Published.IsUnknown)
        {
            return statement.Published;
        }

        return document.PartOf(statement.Source?.Part) is { Published.IsUnknown: false } part ? part.Published : document.Published;
    }
}
