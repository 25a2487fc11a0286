namespace KnowledgeGraph.Indexing;

/// <summary>The numbers of ids, for rows that name them.</summary>
internal interface IIdNumbers
{
    /// <summary>The number of an id, or -1 if it has none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="isAmongLast">
    /// Whether the number is only the place among the last ids, of which nobody knows yet how many come before them.
    /// </param>
    int NumberOf(EntityId id, out bool isAmongLast);
}
