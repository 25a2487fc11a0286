namespace KnowledgeGraph.Indexing;

/// <summary>Which statements the derived relationships rest on that do not lead from a statement.</summary>
internal sealed class RelationshipEvidence
{
    // Most rest on one statement, which needs no list.
    private readonly Dictionary<int, int> _first = [];
    private readonly Dictionary<int, List<int>> _further = [];

    /// <summary>Adds a statement, in ledger order, to what a relationship rests on; one that it rests on already changes nothing.</summary>
    public void Add(int relationship, int statement)
    {
        if (_first.TryAdd(relationship, statement) || _first[relationship] == statement)
        {
            return;
        }

        if (!_further.TryGetValue(relationship, out var further))
        {
            _further.Add(relationship, further = []);
        }

        // Because statements are gone through one after the other, only the last one can be this one again.
        if (further.Count == 0 || further[^1] != statement)
        {
            further.Add(statement);
        }
    }

    /// <summary>The ordinals of the statements that a relationship rests on, ascending; empty if it rests on none.</summary>
    public List<int> Of(int relationship) =>
        !_first.TryGetValue(relationship, out var first) ? []
        : _further.TryGetValue(relationship, out var further) ? [first, .. further]
        : [first];
}
