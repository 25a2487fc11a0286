using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>Which derived relationships lead from events, so that each is there once, and what they rest on.</summary>
internal sealed class EventRelationships
{
    private readonly Dictionary<(int Event, int Type, int Target), int> _known = [];
    private readonly List<int> _numbers = [];
    private readonly List<int> _statements = [];

    // The statement that each was last found in, by its place among those that lead from events.
    private readonly List<(int Number, int Statement)> _last = [];

    /// <summary>
    /// Whether a relationship is not there yet, and then takes it up under a number; else notes that it rests on a statement as well. Of
    /// statements in ledger order.
    /// </summary>
    public bool IsNew(int source, int type, int target, int number, int statement)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (source, type, target), out var isKnown);
        if (!isKnown)
        {
            place = _last.Count;
            _last.Add((number, statement));
            return true;
        }

        var (known, last) = _last[place];

        // Because statements are gone through one after the other, only the last one can be this one again.
        if (last != statement)
        {
            _last[place] = (known, statement);
            _numbers.Add(known);
            _statements.Add(statement);
        }

        return false;
    }

    /// <summary>What they rest on beyond the first statement.</summary>
    /// <param name="count">How many numbers there are.</param>
    public EventEvidence EvidenceOf(int count) => new(count, _numbers, _statements);
}
