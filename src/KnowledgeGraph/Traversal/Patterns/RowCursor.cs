namespace KnowledgeGraph.Traversal;

/// <summary>How far a row has been read.</summary>
internal struct RowCursor
{
    /// <summary>The place in the row to go on from.</summary>
    public int Place;

    /// <summary>The row, where it is made of several; null where it lies in the index.</summary>
    public int[]? Merged;
}
