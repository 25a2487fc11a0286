using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>What the ledger has said of one id, seen at its end.</summary>
/// <remarks>There is one for each id, so it is small: most ids have one entry, and only statements have propositions.</remarks>
internal sealed class LedgerRecord
{
    private readonly long _firstEntry;
    private readonly LedgerEntries? _packed;
    private List<long>? _laterEntries;
    private List<LedgerRecord>? _propositions;

    public LedgerRecord(long firstEntry) => _firstEntry = firstEntry;

    /// <summary>The record of an id of which the ledger says nothing but the entry at a place.</summary>
    [SetsRequiredMembers]
    public LedgerRecord(LedgerEntries packed, int place, EntityId id, ReferenceKinds kind, EntityId owner)
    {
        _firstEntry = place + 1;
        _packed = packed;
        Id = id;
        Kind = kind;
        Owner = owner;
    }

    public required EntityId Id { get; init; }

    /// <summary>What the id stands for: one kind of node, or a proposition, relationship or judgement.</summary>
    public required ReferenceKinds Kind { get; set; }

    /// <summary>The entry that holds the content in force, or the last one if it was withdrawn.</summary>
    public required LedgerEntry Content
    {
        // Because few of those who look at a record look at its content, and it has to be made.
        get => field ??= _packed!.EntryAt((int)(_firstEntry - 1));
        set;
    }

    /// <summary>The sequence of every entry about the id, ascending.</summary>
    public IEnumerable<long> Entries => _laterEntries is null ? [_firstEntry] : _laterEntries.Prepend(_firstEntry);

    /// <summary>The sequence of the entry that introduced it.</summary>
    public long FirstEntry => _firstEntry;

    /// <summary>The sequence of the last entry about it.</summary>
    public long LastEntry => _laterEntries is null ? _firstEntry : _laterEntries[^1];

    /// <summary>The records of all propositions that a statement has or had; none once the ledger is laid out.</summary>
    public IReadOnlyList<LedgerRecord> Propositions => _propositions is null ? [] : _propositions;

    public bool IsWithdrawn { get; set; }

    public string? Reason { get; set; }

    /// <summary>The statement of a proposition; the id itself for everything else.</summary>
    public required EntityId Owner { get; set; }

    /// <summary>
    /// Whether it is a statement that names something only a newer version of the format knows; it is then not in the graph,
    /// because an answer would have to name what it cannot name.
    /// </summary>
    public bool IsSetAside { get; set; }

    /// <summary>Whether a cut graph does not show it, because it was published, or judged, after the moment of the cut.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the recorder stands by it and it is understood, be it visible or not.</summary>
    public bool IsInForce => !IsWithdrawn && !IsSetAside;

    /// <summary>Whether only a newer version of the format understands what it is.</summary>
    public bool IsNotUnderstood => Content is UnknownEntry;

    public bool IsRedacted => Content.IsRedacted();

    /// <summary>Whether there is more to it than the one entry that introduces it: it was changed, or is not shown.</summary>
    public bool IsChanged => _laterEntries is not null || Reason is not null || IsWithdrawn || IsSetAside || IsHidden || IsNotUnderstood;

    public void AddEntry(long sequence) => (_laterEntries ??= new List<long>(1)).Add(sequence);

    public void AddProposition(LedgerRecord proposition) => (_propositions ??= new List<LedgerRecord>(1)).Add(proposition);
}
