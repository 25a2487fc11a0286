using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>Lays out the entries of a folded ledger, so that their objects, and the records that the layout tells, can be let go of.</summary>
internal static class LedgerSealing
{
    /// <summary>Packs entries.</summary>
    /// <param name="header">The header of the ledger.</param>
    /// <param name="ledger">All entries of the ledger.</param>
    /// <param name="fold">What they say.</param>
    /// <param name="limits">How much there is room for.</param>
    /// <exception cref="CapacityExceededException">There is no room.</exception>
    public static LedgerEntries Pack(LedgerHeader header, LedgerEntry[] ledger, LedgerFold fold, StorageLimits limits)
    {
        var records = fold.InOrder.ToLookup(record =>
            IsNodeOfTheGraph(record) ? Place.First
            : record.Kind == ReferenceKinds.Proposition && !record.IsChanged && !fold.Records[record.Owner].IsChanged ? Place.Last
            : Place.Between);
        var propositions = records[Place.Last].ToList();
        var inOrder = new List<EntityId>(fold.Records.Count);
        inOrder.AddRange(records[Place.First].Concat(records[Place.Between]).Concat(propositions).Select(record => record.Id));
        var ids = IdTable.Of(inOrder, limits);
        var owners = new PropositionOwners(ids.Count - propositions.Count, [.. propositions.Select(record => ids.Find(record.Owner))]);
        return new LedgerEntries(EntryPacking.Pack(ledger, ids, owners, header.Recorded, limits));
    }

    /// <summary>The nodes in force of a fold, whose contents are entries; the fold then keeps only what they do not tell.</summary>
    /// <param name="ledger">The entries, of which the fold was made.</param>
    /// <param name="fold">What they say.</param>
    /// <param name="later">Entities that may be asked about and of which nothing is known yet.</param>
    public static PackedNodes Seal(LedgerEntries ledger, LedgerFold fold, IEnumerable<Entity> later)
    {
        // Added one by one, because what makes a list of a sequence borrows arrays of a pool, which holds on to them for a minute.
        var nodes = new List<LedgerRecord>();
        nodes.AddRange(fold.InOrder.Where(IsNodeOfTheGraph));
        var ids = ledger.Ground.Lexicon.Ids;
        var areFirst = IsStartOf(ids, nodes);
        var numbers = areFirst ? new NodeNumbers(ids, nodes.Count) : new NodeNumbers(ids, nodes.ConvertAll(record => record.Id));
        var places = new SteppedNumbers(nodes.ConvertAll(record => (int)(record.Content.Sequence - 1)).ToArray());
        var kinds = nodes.ConvertAll(record => (byte)record.Content.Node()!.NodeKind).ToArray();
        var kept = fold.InOrder.Where(record => !IsToldBy(ledger.Ground, fold, record)).ToArray();
        fold.Seal(new SealedRecords(ledger, numbers, (places, kinds), kept));
        return new PackedNodes(ledger, numbers, places, kinds, later);
    }

    private static bool IsNodeOfTheGraph(LedgerRecord record) =>
        record is { IsInForce: true, IsHidden: false } && (record.Kind & ReferenceKinds.Node) != ReferenceKinds.None && record.Content.Node() is not null;

    private static bool IsStartOf(IdTable ids, List<LedgerRecord> nodes)
    {
        for (var number = 0; number < nodes.Count; number++)
        {
            if (number >= ids.Count || ids.At(number) != nodes[number].Id)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether packed entries tell all that there is to a record.</summary>
    private static bool IsToldBy(PackedEntries packed, LedgerFold fold, LedgerRecord record) =>
        !record.IsChanged && record.FirstEntry <= packed.Count
        && (record.Kind == ReferenceKinds.Proposition
            ? !fold.Records[record.Owner].IsChanged && packed.Owners.TryGet(packed.Lexicon.Ids.Find(record.Id), out _)
            : IsNodeOfTheGraph(record));

    /// <summary>Where an id stands among the ids: nodes in force come first, propositions of which nothing else is kept last.</summary>
    private enum Place
    {
        First,
        Between,
        Last,
    }
}
