using System.Collections;

namespace KnowledgeGraph.Indexing;

/// <summary>The entries of a graph in ledger order: those that were laid out, packed, and those that were added since; or some of them.</summary>
internal sealed class LedgerEntries : IReadOnlyList<LedgerEntry>
{
    private readonly Grown<LedgerEntry> _added;
    private readonly int[]? _shown;

    public LedgerEntries(PackedEntries ground)
        : this(ground, default, shown: null, ground.Lexicon.Ids.Count)
    {
    }

    private LedgerEntries(PackedEntries ground, Grown<LedgerEntry> added, int[]? shown, long mostIds)
    {
        Ground = ground;
        _added = added;
        _shown = shown;
        MostIds = mostIds;
    }

    /// <summary>The entries that were laid out.</summary>
    public PackedEntries Ground { get; }

    /// <summary>How many were added since.</summary>
    public int AddedCount => _added.Count;

    /// <summary>How many ids they introduce at most; of those that were added, an id is counted with each entry about it.</summary>
    public long MostIds { get; }

    public int Count => _shown?.Length ?? Ground.Count + _added.Count;

    public LedgerEntry this[int index] => EntryAt(_shown is null ? index : _shown[index]);

    /// <summary>The entry at a place of the whole ledger, counted from 0.</summary>
    public LedgerEntry EntryAt(int place) => place < Ground.Count ? Ground.EntryAt(place) : _added[place - Ground.Count];

    /// <summary>The node of the entry at a place of the whole ledger, which has one.</summary>
    public Node NodeAt(int place) => place < Ground.Count ? Ground.NodeAt(place) : _added[place - Ground.Count].Node()!;

    /// <summary>The act of the statement of the entry at a place of the whole ledger; the default if it has none.</summary>
    public Code ActAt(int place) =>
        place < Ground.Count ? Ground.ActAt(place) : _added[place - Ground.Count].Node() is Statement statement ? statement.Act : default;

    /// <summary>The entry of a sequence; null if it is not among these.</summary>
    public LedgerEntry? Find(long sequence) => Has(sequence) ? EntryAt((int)(sequence - 1)) : null;

    /// <summary>Whether the entry of a sequence is among these.</summary>
    public bool Has(long sequence) =>
        sequence >= 1 && sequence <= Ground.Count + _added.Count && (_shown is null || Array.BinarySearch(_shown, (int)(sequence - 1)) >= 0);

    /// <summary>When the entry of a sequence, which is among these, was recorded. Makes no object.</summary>
    public DateTimeOffset RecordedAt(long sequence) =>
        sequence <= Ground.Count ? Ground.RecordedAt((int)(sequence - 1)) : _added[(int)(sequence - 1 - Ground.Count)].Recorded;

    /// <summary>How many ids an entry introduces at most.</summary>
    public static long MostIdsOf(LedgerEntry entry) => entry.Effective() switch
    {
        StatementEntry { Statement: var statement } => 1 + statement.Propositions.Count,
        UnknownEntry unknown => unknown.Ids.Count,
        _ => 1,
    };

    /// <summary>The entries with more of them, which shares these. Only of all entries.</summary>
    public LedgerEntries With(IEnumerable<LedgerEntry> entries)
    {
        var (added, mostIds) = (_added, MostIds);
        foreach (var entry in entries)
        {
            added = added.With(entry);
            mostIds += MostIdsOf(entry);
        }

        return new LedgerEntries(Ground, added, shown: null, mostIds);
    }

    /// <summary>Only those of some sequences, ascending; it shares these.</summary>
    public LedgerEntries Only(IEnumerable<long> sequences) => new(Ground, _added, [.. sequences.Select(sequence => (int)(sequence - 1))], MostIds);

    public IEnumerator<LedgerEntry> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
