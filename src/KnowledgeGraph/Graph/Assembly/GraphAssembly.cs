using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>Makes a graph of a ledger, or says everything that forbids it.</summary>
internal static class GraphAssembly
{
    /// <summary>Assembles the entries, of which the first is entry 1, into a graph.</summary>
    /// <param name="header">The header of the ledger.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="time">Where the time of later edits comes from.</param>
    /// <param name="isWritten">
    /// Whether the entries have been written down, so that the content of a redacted id should be gone from them. Where they
    /// are not, a redaction takes away what stands before it, and that is no finding.
    /// </param>
    /// <param name="before">The first of the entries as another graph has them laid out, which are shared if none of them changes; or null.</param>
    /// <param name="limits">How much there is room for; null for as much as can be.</param>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph.</exception>
    public static AssemblyResult Assemble(
        LedgerHeader header, IReadOnlyList<LedgerEntry> entries, TimeProvider time, bool isWritten = true, LedgerEntries? before = null, StorageLimits? limits = null)
    {
        return before is null && AssembleStraight(header, entries, time, limits) is { } graph
            ? new AssemblyResult(graph, [])
            : AssembleCarefully(header, entries, time, isWritten, before, limits);
    }

    /// <summary>The same for any ledger, and with what is wrong with it: every entry is folded and checked before anything is laid out.</summary>
    public static AssemblyResult AssembleCarefully(
        LedgerHeader header, IReadOnlyList<LedgerEntry> entries, TimeProvider time, bool isWritten = true, LedgerEntries? before = null, StorageLimits? limits = null)
    {
        var redacted = LastRedactions(entries);
        var dropped = new List<EntityId>();
        var understood = new HashSet<EntityId>();
        var ledger = new LedgerEntry[entries.Count];
        var sharesAll = true;
        for (var index = 0; index < ledger.Length; index++)
        {
            var entry = entries[index];
            if (redacted.Count > 0 && redacted.TryGetValue(entry.Id(), out var redaction) && Redaction.HoldsContent(entry))
            {
                if (isWritten || redaction < index)
                {
                    dropped.Add(entry.Id());
                }

                var tombstone = Redaction.Apply(entry);
                if (entry is UnknownEntry && tombstone is not UnknownEntry)
                {
                    understood.Add(entry.Id());
                }
                else if (understood.Contains(entry.Id()) && tombstone is not (AmendEntry or WithdrawEntry))
                {
                    // Because the line that was not understood introduces the id now, what was said better later can only amend it.
                    tombstone = new AmendEntry(tombstone, Reason: null) { Recorded = tombstone.Recorded };
                }

                entry = tombstone;
                sharesAll &= index >= before?.Count;
            }

            ledger[index] = entry.Sequence == index + 1 ? entry : entry.At(index + 1);
        }

        var problems = new ProblemList();
        var fold = LedgerFold.Of(ledger, problems);
        var vocabulary = VocabularyCheck.Check(ledger.OfType<DeclareEntry>(), problems);

        // Of every entry, in force or not, because the ledger keeps and writes all of them.
        Check(ledger, fold, vocabulary, problems);
        return problems.IsEmpty
            ? new AssemblyResult(Compose(header, LayOut(), fold, vocabulary, dropped, time), [])
            : new AssemblyResult(null, problems.InLedgerOrder);

        LedgerEntries LayOut() => before is not null && sharesAll
            ? before.With(ledger.Skip(before.Count))
            : LedgerSealing.Pack(header, ledger, fold, limits ?? StorageLimits.Largest);
    }

    /// <summary>
    /// Checks entries that only add to a fold, and adds them to a layout; costs what they hold. Null if there is a problem, or if the
    /// entries do more than that.
    /// </summary>
    /// <param name="fold">What the ledger says before them.</param>
    /// <param name="index">How it is laid out.</param>
    /// <param name="vocabulary">What the codes mean.</param>
    /// <param name="entries">The entries, with their places in the ledger.</param>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph.</exception>
    public static (LedgerFold Fold, GrownIndex Index)? Grow(LedgerFold fold, IGraphIndex index, Vocabulary vocabulary, IReadOnlyList<LedgerEntry> entries)
    {
        if (!fold.IsAddedToBy(entries))
        {
            return null;
        }

        var problems = new ProblemList();
        var grown = fold.With(entries, problems);
        GrownIndex? larger = null;
        try
        {
            Check(entries, grown, vocabulary, problems);
            larger = problems.IsEmpty ? Grow(index, grown, vocabulary, entries) : null;
        }
        finally
        {
            if (larger is null)
            {
                LetGo(grown, entries);
            }
        }

        return larger is null ? null : (grown, larger);
    }

    private static GrownIndex Grow(IGraphIndex index, LedgerFold fold, Vocabulary vocabulary, IReadOnlyList<LedgerEntry> entries)
    {
        var growth = new IndexGrowth(index, fold.StatementOfProposition, vocabulary);
        foreach (var entry in entries)
        {
            if (entry.Node() is { } node)
            {
                growth.Add(node);
            }
        }

        foreach (var entry in entries)
        {
            if (entry.Node() is { } node)
            {
                growth.Derive(node);
            }
            else if (entry is RelationshipEntry { Relationship: var relationship })
            {
                growth.Add(relationship);
            }
        }

        return growth.Build();
    }

    // Because the fold before shares a list with this one, and lives on: nothing of entries that nobody gets to see may stay there.
    private static void LetGo(LedgerFold fold, IReadOnlyList<LedgerEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!entry.Id().IsDefault && fold.Records.TryGetValue(entry.Id(), out var record) && record.FirstEntry == entry.Sequence)
            {
                record.Content = Redaction.Apply(record.Content);
                foreach (var proposition in record.Propositions)
                {
                    proposition.Content = record.Content;
                }
            }
        }
    }

    private static EntityGraph? AssembleStraight(LedgerHeader header, IReadOnlyList<LedgerEntry> entries, TimeProvider time, StorageLimits? limits)
    {
        // Because most ledgers that change something do it at their end.
        foreach (var entry in entries)
        {
            if (!StraightLedger.MayTake(entry))
            {
                return null;
            }
        }

        var straight = new StraightLedger(header, limits, entries.Count);
        foreach (var entry in entries)
        {
            if (!straight.TryAdd(entry))
            {
                return null;
            }
        }

        return straight.TryBuild(time);
    }

    private static void Check(IEnumerable<LedgerEntry> entries, LedgerFold fold, Vocabulary vocabulary, ProblemList problems)
    {
        var codes = new CodeCheck(vocabulary, problems);
        var references = new ReferenceCheck(fold.Records, vocabulary, problems);
        foreach (var entry in entries)
        {
            CheckForm(entry, problems);
            codes.Check(entry);
            references.Check(entry);
        }
    }

    private static void CheckForm(LedgerEntry entry, ProblemList problems)
    {
        foreach (var fault in entry.Faults())
        {
            problems.Add(ProblemCode.MalformedValue, entry, fault.Field, fault.Message);
        }

        if (WellFormedText.FaultOf(entry.Reason()) is { } reasonFault)
        {
            problems.AddAt(ProblemCode.MalformedValue, entry, entry.ReasonPath(), reasonFault);
        }
    }

    private static Dictionary<EntityId, int> LastRedactions(IReadOnlyList<LedgerEntry> entries)
    {
        var redactions = new Dictionary<EntityId, int>();
        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index] is RedactEntry redact)
            {
                redactions[redact.Id] = index;
            }
        }

        return redactions;
    }

    /// <summary>Lays out what is in force; of a cut graph, what is visible of it.</summary>
    public static EntityGraph Compose(
        LedgerHeader header, LedgerEntries ledger, LedgerFold fold, Vocabulary vocabulary, List<EntityId> dropped, TimeProvider time, CutView? view = null)
    {
        var entered = fold.InOrder.Where(record => record is { IsInForce: true, IsHidden: false })
            .Select(record => record.Content.Effective()).OfType<RelationshipEntry>()
            .Select(entry => entry.Relationship)
            .Where(relationship => !relationship.IsRedacted)
            .ToList();
        var later = view is { Cut.RecordedBy: not null } ? view.Whole.Nodes<Entity>() : [];
        var nodes = LedgerSealing.Seal(ledger, fold, later);
        var index = PlainIndex.Of(nodes, entered, fold.PlaceOf, fold.StatementOfProposition, vocabulary);
        return new EntityGraph(header, ledger, fold, vocabulary, index, dropped, time, view);
    }
}
