namespace KnowledgeGraph;

/// <summary>
/// The entries of a ledger that were there at an instant, less those that need an id that was not: a ledger may use an id
/// before the line that introduces it, and record that line later.
/// </summary>
internal sealed class RecordedEntries
{
    private readonly LedgerEntry[] _ledger;
    private readonly bool[] _isIn;
    private readonly Dictionary<EntityId, int> _providers = [];

    private RecordedEntries(LedgerEntry[] ledger, DateTimeOffset moment)
    {
        _ledger = ledger;
        _isIn = Array.ConvertAll(ledger, entry => entry is not RedactEntry && entry.Recorded <= moment);
        foreach (var id in Included().SelectMany(Provided))
        {
            _providers[id] = _providers.GetValueOrDefault(id) + 1;
        }

        LeaveOutWhatNeedsOthers();
    }

    /// <summary>
    /// The entries, in ledger order. A redaction is among them whenever it was recorded, if what it redacts is: the content is
    /// gone, and why must stay.
    /// </summary>
    public static List<LedgerEntry> Of(LedgerEntry[] ledger, DateTimeOffset moment)
    {
        var recorded = new RecordedEntries(ledger, moment);
        return ledger.Where((entry, index) => recorded._isIn[index] || (entry is RedactEntry redact && recorded.IsProvided(redact.Id))).ToList();
    }

    private IEnumerable<LedgerEntry> Included() => _ledger.Where((_, index) => _isIn[index]);

    private bool IsProvided(EntityId id) => _providers.GetValueOrDefault(id) > 0;

    private void LeaveOutWhatNeedsOthers()
    {
        var gone = new Stack<int>(Enumerable.Range(0, _ledger.Length).Where(index => _isIn[index] && !Needed(_ledger[index]).All(IsProvided)));
        if (gone.Count == 0)
        {
            return;
        }

        var dependents = Enumerable.Range(0, _ledger.Length).Where(index => _isIn[index])
            .SelectMany(index => Needed(_ledger[index]).Distinct().Select(id => (Id: id, Index: index)))
            .ToLookup(need => need.Id, need => need.Index);
        while (gone.TryPop(out var index))
        {
            if (!_isIn[index])
            {
                continue;
            }

            _isIn[index] = false;
            foreach (var id in Provided(_ledger[index]))
            {
                if (--_providers[id] == 0)
                {
                    foreach (var dependent in dependents[id])
                    {
                        gone.Push(dependent);
                    }
                }
            }
        }
    }

    /// <summary>The ids that an entry introduces; an amendment introduces propositions alone.</summary>
    private static IEnumerable<EntityId> Provided(LedgerEntry entry)
    {
        if (entry is UnknownEntry unknown)
        {
            return unknown.Ids;
        }

        var propositions = entry.Node() is Statement statement ? statement.Propositions.Select(proposition => proposition.Id) : [];
        return entry is AmendEntry or WithdrawEntry or DeclareEntry ? propositions : propositions.Prepend(entry.Id());
    }

    private static IEnumerable<EntityId> Needed(LedgerEntry entry)
    {
        var named = entry.References().Select(reference => reference.Id);
        return entry is AmendEntry or WithdrawEntry ? named.Prepend(entry.Id()) : named;
    }
}
