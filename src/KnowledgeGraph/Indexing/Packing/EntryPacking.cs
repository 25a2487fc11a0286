namespace KnowledgeGraph.Indexing;

/// <summary>Packs the entries of a ledger.</summary>
internal static class EntryPacking
{
    /// <summary>Packs entries that name only ids of a table.</summary>
    /// <param name="entries">The entries, from the first of the ledger on.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="owners">The statements of the propositions among the ids.</param>
    /// <param name="recorded">When most of them were recorded.</param>
    /// <param name="limits">How much there is room for.</param>
    /// <exception cref="CapacityExceededException">There is no room.</exception>
    public static PackedEntries Pack(IReadOnlyList<LedgerEntry> entries, IdTable ids, PropositionOwners owners, DateTimeOffset recorded, StorageLimits limits)
    {
        var lexicon = new LexiconBuilder(ids, limits);
        var writer = new PackWriter(lexicon, limits);
        var starts = new int[entries.Count + 1];
        var keptPlaces = new List<int>();
        var kept = new List<LedgerEntry>();
        for (var place = 0; place < entries.Count; place++)
        {
            if (!TryWrite(writer, entries[place], recorded))
            {
                keptPlaces.Add(place);
                kept.Add(entries[place]);
            }

            starts[place + 1] = writer.Position;
        }

        return new PackedEntries(lexicon.Build(), owners, writer.ToArray(), starts, ([.. keptPlaces], [.. kept]), recorded);
    }

    private static bool TryWrite(PackWriter writer, LedgerEntry entry, DateTimeOffset recorded)
    {
        Node? node = entry switch
        {
            StatementEntry { Verbatim: null, Statement: var statement } => statement,
            EntityEntry { Verbatim: null, Entity: var entity } => entity,
            _ => null,
        };
        if (node is null || entry.Recorded.Offset != recorded.Offset)
        {
            return false;
        }

        writer.Begin();
        writer.Byte((int)node.NodeKind);
        writer.Id(node.Id);
        long? ticks = entry.Recorded == recorded ? null : entry.Recorded.Ticks - recorded.Ticks;
        if (node is Statement said)
        {
            StatementPack.Write(writer, said, ticks);
        }
        else
        {
            EntityPack.Write(writer, (Entity)node, ticks);
        }

        if (!writer.IsWhole)
        {
            writer.TakeBack();
        }

        return writer.IsWhole;
    }
}
