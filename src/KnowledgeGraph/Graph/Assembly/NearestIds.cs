namespace KnowledgeGraph;

/// <summary>Offers the ids of a ledger that are nearest to one that is not there.</summary>
internal sealed class NearestIds(IReadOnlyDictionary<EntityId, LedgerRecord> records)
{
    private const int MostSearches = 100;

    private readonly Dictionary<EntityId, string> _hints = [];

    /// <summary>A sentence with the nearest ids, with a space before it; empty if none is near.</summary>
    /// <remarks>
    /// The same id gets the same answer, and only the first hundred get one: each costs a look at every id of the ledger, and
    /// a large file with another's ids would take hours.
    /// </remarks>
    public string Hint(EntityId wanted)
    {
        if (_hints.TryGetValue(wanted, out var known))
        {
            return known;
        }

        var hint = _hints.Count < MostSearches ? Nearest.Hint(wanted.Value, records.Keys.Select(id => id.Value)) : "";
        _hints.Add(wanted, hint);
        return hint;
    }
}
