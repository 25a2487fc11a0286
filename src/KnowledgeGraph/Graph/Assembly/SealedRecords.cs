using System.Collections;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>
/// The records of a ledger that was laid out. Of an id of a packed entry that is in force and was never changed nothing is kept that
/// the layout does not tell; the records of others are kept as they are.
/// </summary>
internal sealed class SealedRecords : IReadOnlyDictionary<EntityId, LedgerRecord>
{
    private readonly LedgerEntries _entries;
    private readonly NodeNumbers _numbers;
    private readonly SteppedNumbers _places;
    private readonly byte[] _kinds;
    private readonly LedgerRecord[] _keptInOrder;
    private readonly Dictionary<EntityId, LedgerRecord> _kept;

    /// <param name="entries">The entries.</param>
    /// <param name="numbers">The numbers of the ids of the nodes.</param>
    /// <param name="contents">The place of the content of each node, and its kind.</param>
    /// <param name="kept">The records that are kept as they are, in the order in which the ledger introduces them.</param>
    public SealedRecords(LedgerEntries entries, NodeNumbers numbers, (SteppedNumbers Places, byte[] Kinds) contents, LedgerRecord[] kept)
    {
        _entries = entries;
        _numbers = numbers;
        (_places, _kinds) = contents;
        _keptInOrder = kept;
        _kept = kept.ToDictionary(record => record.Id);
    }

    public int Count => Keys.Count();

    /// <summary>The ids, in no order; no record is made.</summary>
    public IEnumerable<EntityId> Keys => Enumerable.Range(0, _numbers.Count).Select(_numbers.IdAt).Where(id => !_kept.ContainsKey(id))
        .Concat(_kept.Keys)
        .Concat(PropositionNumbers().Select(Ids.At));

    public IEnumerable<LedgerRecord> Values => InOrder();

    /// <summary>The records that are kept as they are, in the order in which the ledger introduces them.</summary>
    public IReadOnlyList<LedgerRecord> Kept => _keptInOrder;

    /// <summary>What the records take up; of those that are kept only the places are counted.</summary>
    public IEnumerable<StoragePart> Parts => [new("records of changed ids, places", IntPtr.Size * (long)_kept.Count, _kept.Count)];

    private IdTable Ids => _entries.Ground.Lexicon.Ids;

    private PropositionOwners Owners => _entries.Ground.Owners;

    public LedgerRecord this[EntityId key] => TryGetValue(key, out var record) ? record : throw new KeyNotFoundException($"There is no '{key}'.");

    public bool ContainsKey(EntityId key) => TryGetValue(key, out _);

    public bool TryGetValue(EntityId key, [MaybeNullWhen(false)] out LedgerRecord value)
    {
        if (!_kept.TryGetValue(key, out value) && Ids.Find(key) is var number and >= 0)
        {
            var ordinal = _numbers.OrdinalAt(number);
            value = ordinal >= 0 ? OfNode(key, ordinal)
                : StatementOf(number) is var statement and >= 0 ? OfProposition(key, statement)
                : null;
        }

        return value is not null;
    }

    /// <summary>The statement of a proposition whose record is not kept.</summary>
    public bool TryGetStatement(EntityId proposition, out EntityId statement)
    {
        var ordinal = Ids.Find(proposition) is var number and >= 0 ? StatementOf(number) : -1;
        statement = ordinal >= 0 ? _numbers.IdAt(ordinal) : default;
        return ordinal >= 0;
    }

    /// <summary>The propositions whose record is not kept, with their statements.</summary>
    public IEnumerable<KeyValuePair<EntityId, EntityId>> Propositions() =>
        PropositionNumbers().Select(number => KeyValuePair.Create(Ids.At(number), _numbers.IdAt(StatementOf(number))));

    /// <summary>The records in the order in which the ledger introduces them, propositions after their statement.</summary>
    public IEnumerable<LedgerRecord> InOrder()
    {
        var nodes = Enumerable.Range(0, _numbers.Count)
            .Select(ordinal => (Id: _numbers.IdAt(ordinal), Ordinal: ordinal))
            .Where(node => !_kept.ContainsKey(node.Id))
            .Select(node => OfNode(node.Id, node.Ordinal));
        var propositions = PropositionNumbers().Select(number => OfProposition(Ids.At(number), StatementOf(number)));
        return Merge(Merge(nodes, _keptInOrder), propositions);
    }

    public IEnumerator<KeyValuePair<EntityId, LedgerRecord>> GetEnumerator() =>
        InOrder().Select(record => KeyValuePair.Create(record.Id, record)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private LedgerRecord OfNode(EntityId id, int ordinal) => new(_entries, _places[ordinal], id, (ReferenceKinds)(1 << _kinds[ordinal]), id);

    private LedgerRecord OfProposition(EntityId id, int statement) =>
        new(_entries, _places[statement], id, ReferenceKinds.Proposition, _numbers.IdAt(statement));

    private IEnumerable<int> PropositionNumbers() => Owners.Propositions.Where(number => StatementOf(number) >= 0);

    /// <summary>The ordinal of the statement of a proposition whose record is not kept; else -1.</summary>
    private int StatementOf(int number) =>
        Owners.TryGet(number, out var owner) && _numbers.OrdinalAt(owner) is var ordinal and >= 0 && !_kept.ContainsKey(_numbers.IdAt(ordinal)) ? ordinal : -1;

    private static IEnumerable<LedgerRecord> Merge(IEnumerable<LedgerRecord> left, IEnumerable<LedgerRecord> right)
    {
        using var first = left.GetEnumerator();
        using var second = right.GetEnumerator();
        var (hasFirst, hasSecond) = (first.MoveNext(), second.MoveNext());
        while (hasFirst || hasSecond)
        {
            if (!hasSecond || (hasFirst && PlaceOf(first.Current).CompareTo(PlaceOf(second.Current)) <= 0))
            {
                yield return first.Current;
                hasFirst = first.MoveNext();
            }
            else
            {
                yield return second.Current;
                hasSecond = second.MoveNext();
            }
        }
    }

    private static (long Entry, bool IsProposition) PlaceOf(LedgerRecord record) => (record.FirstEntry, record.Kind == ReferenceKinds.Proposition);
}
