namespace KnowledgeGraph.Indexing;

/// <summary>Finds the derived relationships that lead from events, those of a layout and those that are added to it.</summary>
/// <remarks>
/// Each is looked for in the layout once at most, along the shorter of two rows: what leads from the event, and what leads to the
/// other node. So it matters little how many take part in one event, or in how many events one takes part.
/// </remarks>
/// <param name="before">The layout.</param>
internal sealed class EventRelationshipLookup(IGraphIndex before)
{
    private readonly Dictionary<(int Event, Code Type, int Target), int> _found = [];

    /// <summary>The ordinal of the relationship, or -1 if there is none.</summary>
    public int Find(int source, Code type, int target)
    {
        if (_found.TryGetValue((source, type, target), out var known))
        {
            return known;
        }

        var relationship = FindInLayout(source, type, target);
        if (relationship >= 0)
        {
            _found.Add((source, type, target), relationship);
        }

        return relationship;
    }

    /// <summary>Takes up a relationship that is added, and that was not found.</summary>
    public void Add(int source, Code type, int target, int relationship) => _found.Add((source, type, target), relationship);

    private int FindInLayout(int source, Code type, int target)
    {
        var leaving = before.From(source, type).GetEnumerator();
        var coming = before.To(target, type).GetEnumerator();

        // Side by side, because to ask which row is shorter can cost a look at all of it.
        while (leaving.MoveNext() && coming.MoveNext())
        {
            if (before.TargetOf(leaving.Current) == target && before.IsDerived(leaving.Current))
            {
                return leaving.Current;
            }

            if (before.SourceOf(coming.Current) == source && before.IsDerived(coming.Current))
            {
                return coming.Current;
            }
        }

        return -1;
    }
}
