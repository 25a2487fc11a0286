namespace KnowledgeGraph.Indexing;

/// <summary>The numbers of the ids of a table, for rows that name them.</summary>
/// <param name="ids">The ids.</param>
/// <param name="firstOfLast">The number of the first of the last ids.</param>
internal sealed class TableNumbers(IdTable ids, int firstOfLast) : IIdNumbers
{
    public int NumberOf(EntityId id, out bool isAmongLast)
    {
        var number = ids.Find(id);
        isAmongLast = number >= firstOfLast;
        return isAmongLast ? number - firstOfLast : number;
    }
}
