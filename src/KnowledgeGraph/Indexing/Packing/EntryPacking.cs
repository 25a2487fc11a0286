using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>Packs the entries of a ledger, one after the other.</summary>
internal sealed class EntryPacking
{
    private readonly LexiconBuilder _lexicon;
    private readonly PackWriter _writer;
    private readonly DateTimeOffset _recorded;
    private readonly List<int> _starts;
    private readonly List<int> _keptPlaces = [];
    private readonly List<LedgerEntry> _kept = [];

    /// <param name="ids">The numbers of ids.</param>
    /// <param name="recorded">When most of the entries were recorded.</param>
    /// <param name="limits">How much there is room for.</param>
    /// <param name="capacity">How many entries there will be, if that is known.</param>
    public EntryPacking(IIdNumbers ids, DateTimeOffset recorded, StorageLimits limits, int capacity = 0)
    {
        _lexicon = new LexiconBuilder(limits);
        _writer = new PackWriter(ids, _lexicon, limits);
        _recorded = recorded;
        _starts = new List<int>(capacity + 1) { 0 };
    }

    /// <summary>How many entries were packed.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>Packs entries that name only ids of a table.</summary>
    /// <param name="entries">The entries, from the first of the ledger on.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="owners">The statements of the propositions among the ids.</param>
    /// <param name="recorded">When most of them were recorded.</param>
    /// <param name="limits">How much there is room for.</param>
    /// <exception cref="CapacityExceededException">There is no room.</exception>
    public static PackedEntries Pack(IReadOnlyList<LedgerEntry> entries, IdTable ids, PropositionOwners owners, DateTimeOffset recorded, StorageLimits limits)
    {
        var packing = new EntryPacking(new TableNumbers(ids, owners.First), recorded, limits, entries.Count);
        for (var place = 0; place < entries.Count; place++)
        {
            packing.Add(entries[place]);
        }

        return packing.Close(ids, owners);
    }

    /// <summary>Packs the next entry.</summary>
    /// <exception cref="CapacityExceededException">There is no room.</exception>
    public void Add(LedgerEntry entry)
    {
        if (!TryWrite(entry))
        {
            _keptPlaces.Add(Count);
            _kept.Add(entry.Sequence == Count + 1 ? entry : entry.At(Count + 1));
        }

        _starts.Add(_writer.Position);
    }

    /// <summary>The entries; nothing is packed any more.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="owners">The statements of the propositions among the ids.</param>
    /// <exception cref="CapacityExceededException">There is no room.</exception>
    public PackedEntries Close(IdTable ids, PropositionOwners owners) =>
        new(_lexicon.Build(ids, owners.First), owners, _writer.ToArray(), new SteppedNumbers(CollectionsMarshal.AsSpan(_starts)), ([.. _keptPlaces], [.. _kept]), _recorded);

    private bool TryWrite(LedgerEntry entry)
    {
        Node? node = entry switch
        {
            StatementEntry { Verbatim: null, Statement: var statement } => statement,
            EntityEntry { Verbatim: null, Entity: var entity } => entity,
            _ => null,
        };
        if (node is null || entry.Recorded.Offset != _recorded.Offset)
        {
            return false;
        }

        _writer.Begin();
        _writer.Mark((int)node.NodeKind);
        _writer.Id(node.Id);
        long? ticks = entry.Recorded == _recorded ? null : entry.Recorded.Ticks - _recorded.Ticks;
        if (node is Statement said)
        {
            StatementPack.Write(_writer, said, ticks);
        }
        else
        {
            EntityPack.Write(_writer, (Entity)node, ticks);
        }

        return _writer.TryEnd();
    }
}
