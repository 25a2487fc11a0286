using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Reads the relationships of a row piece by piece, in their order, as far as the budget goes.</summary>
internal sealed class RowReader(IGraphIndex index, WalkMeter meter)
{
    /// <summary>How much of a row is read at once.</summary>
    public const int PieceLength = 128;

    private const int LooksAtOnce = 256;

    private int _looksLeft;

    /// <summary>Whether one more look is within the budget.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool MayLook()
    {
        if (_looksLeft == 0 && (_looksLeft = meter.Grant(LooksAtOnce)) == 0)
        {
            return false;
        }

        _looksLeft--;
        return true;
    }

    /// <summary>The next relationships of a row and the nodes at their other ends, as many as there is room for.</summary>
    /// <returns>How many; 0 if there are no more, or the budget does not go further.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public int Read(PlannedRow row, int node, ref RowCursor cursor, int[] relationships, int[] others)
    {
        if (row.IsOfAnyType)
        {
            cursor.Merged ??= RowOfAnyType(row, node);
        }

        var candidates = (cursor.Merged is { } merged ? new RelationshipRow(merged) : RowOf(row, node, ref cursor)).From(cursor.Place);
        var count = 0;
        while (count < relationships.Length && candidates.MoveNext() && MayLook())
        {
            var relationship = candidates.Current;
            cursor.Place = candidates.Place;
            if (row.Along is not null && !row.Along(index.RelationshipAt(relationship)))
            {
                continue;
            }

            var leadsAway = row.IsSymmetric || row.Symmetric.Length > 0 ? index.SourceOf(relationship) == node : row.LeadsAway;
            relationships[count] = relationship;
            others[count++] = leadsAway ? index.TargetOf(relationship) : index.SourceOf(relationship);
        }

        return count;
    }

    private RelationshipRow RowOf(PlannedRow row, int node, ref RowCursor cursor)
    {
        if (row.IsSymmetric)
        {
            return new RelationshipRow(cursor.Merged = Merge(index.From(node, row.Type).ToArray(), index.To(node, row.Type).ToArray()));
        }

        if (row.Acts is null)
        {
            return row.LeadsAway ? index.From(node, row.Type) : index.To(node, row.Type);
        }

        if (row.Acts is [var only])
        {
            return index.About(node, only);
        }

        var merged = new List<int>();
        foreach (var act in row.Acts)
        {
            merged.AddRange(index.About(node, act).ToArray());
        }

        merged.Sort();
        return new RelationshipRow(cursor.Merged = [.. merged]);
    }

    private int[] RowOfAnyType(PlannedRow row, int node)
    {
        if (row.IsSymmetric)
        {
            return Merge(index.From(node).ToArray(), index.To(node).ToArray());
        }

        var merged = row.LeadsAway ? index.From(node).ToArray() : index.To(node).ToArray();
        foreach (var type in row.Symmetric)
        {
            merged = Merge(merged, row.LeadsAway ? index.To(node, type).ToArray() : index.From(node, type).ToArray());
        }

        return merged;
    }

    // A relationship from a node to itself is in both, and is one.
    private static int[] Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var merged = new int[left.Length + right.Length];
        var count = 0;
        while (!left.IsEmpty || !right.IsEmpty)
        {
            var isLeft = right.IsEmpty || (!left.IsEmpty && left[0] <= right[0]);
            var next = isLeft ? left[0] : right[0];
            left = !left.IsEmpty && left[0] == next ? left[1..] : left;
            right = !right.IsEmpty && right[0] == next ? right[1..] : right;
            merged[count++] = next;
        }

        return merged[..count];
    }
}
