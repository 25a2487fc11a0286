namespace KnowledgeGraph.Indexing;

/// <summary>The relationships at a node to which some were added since the graph was laid out.</summary>
/// <param name="From">All that lead from it, ascending.</param>
/// <param name="To">All that lead to it, ascending.</param>
/// <param name="Groups">Those of one group to which some were added, by what the group is.</param>
internal sealed record NodeRows(Grown<int> From, Grown<int> To, ValueList<(RowGroup Group, Grown<int> Row)> Groups)
{
    /// <summary>The relationships of a group; false if none was added to it.</summary>
    public bool TryGet(RowGroup group, out ReadOnlySpan<int> row)
    {
        foreach (var (known, relationships) in Groups.AsSpan())
        {
            if (known == group)
            {
                row = relationships.Span;
                return true;
            }
        }

        row = [];
        return false;
    }

    /// <summary>The rows with one more relationship in a group, which before that had what is given.</summary>
    public NodeRows With(RowGroup group, RelationshipRow before, int relationship)
    {
        for (var index = 0; index < Groups.Count; index++)
        {
            if (Groups[index].Group == group)
            {
                var groups = Groups.AsSpan().ToArray();
                groups[index].Row = groups[index].Row.With(relationship);
                return this with { Groups = new ValueList<(RowGroup, Grown<int>)>(groups) };
            }
        }

        return this with { Groups = [.. Groups, (group, new Grown<int>(before.ToArray()).With(relationship))] };
    }
}
