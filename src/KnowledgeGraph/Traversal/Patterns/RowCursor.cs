namespace KnowledgeGraph.Traversal;

/// <summary>How far a row has been read.</summary>
internal struct RowCursor
{
    /// <summary>How many of its relationships were looked at.</summary>
    public int At;

    /// <summary>The row, where it is made of several; null where it lies in the index.</summary>
    public int[]? Merged;
}
