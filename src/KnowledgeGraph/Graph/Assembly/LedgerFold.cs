using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>Reads the ledger from its start to its end and keeps, per id, what is in force and what happened to it.</summary>
internal sealed class LedgerFold
{
    private LayeredMap<EntityId, LedgerRecord> _records;
    private LayeredMap<EntityId, EntityId> _statementOfProposition;
    private SealedRecords? _sealed;
    private readonly HashSet<EntityId> _redacted;
    private readonly ProblemList _problems;
    private NearestIds _nearest;
    private bool _hasNotUnderstood;

    private Grown<LedgerRecord> _inOrder;
    private Grown<LedgerRecord> _judgements;

    private LedgerFold(HashSet<EntityId> redacted, ProblemList problems, LedgerFold? before)
    {
        _records = before?._records.Branch() ?? new LayeredMap<EntityId, LedgerRecord>();
        _statementOfProposition = before?._statementOfProposition.Branch() ?? new LayeredMap<EntityId, EntityId>();
        _inOrder = before?._inOrder ?? default;
        _judgements = before?._judgements ?? default;
        _sealed = before?._sealed;
        _redacted = redacted;
        _problems = problems;
        _nearest = new NearestIds(_records);
    }

    /// <summary>Every id that the ledger introduces, propositions included.</summary>
    public IReadOnlyDictionary<EntityId, LedgerRecord> Records => _records;

    /// <summary>The records in the order in which the ledger introduces them, propositions after their statement.</summary>
    public IEnumerable<LedgerRecord> InOrder => _sealed is null ? _inOrder : _sealed.InOrder().Concat(_inOrder);

    public IEnumerable<StoragePart> Parts => _sealed?.Parts ?? [];

    /// <summary>Whether anything was withdrawn or redacted, or is not understood, so that others may have lost what they refer to.</summary>
    public bool HasLost =>
        (_sealed?.Kept ?? []).Concat(_inOrder).Any(record => record.IsWithdrawn || record.IsRedacted || record.IsNotUnderstood);

    /// <summary>The records of judgements among them.</summary>
    public IReadOnlyList<LedgerRecord> Judgements => _judgements;

    /// <summary>The statement of each proposition that its statement's content in force has.</summary>
    public IReadOnlyDictionary<EntityId, EntityId> StatementOfProposition => _statementOfProposition;

    /// <summary>Folds the entries; what cannot be folded becomes a problem.</summary>
    public static LedgerFold Of(IReadOnlyList<LedgerEntry> entries, ProblemList problems)
    {
        var redacted = entries.OfType<RedactEntry>().Select(entry => entry.Id).ToHashSet();
        var fold = new LedgerFold(redacted, problems, before: null);
        fold._records.EnsureCapacity(entries.Count);
        foreach (var entry in entries)
        {
            fold.Take(entry);
        }

        fold.SetAside();
        return fold;
    }

    /// <summary>The fold of a ledger that was laid out and that only introduces, from what the layout tells.</summary>
    public static LedgerFold Of(SealedRecords records)
    {
        var fold = new LedgerFold([], new ProblemList(), before: null);
        foreach (var record in records.Kept)
        {
            if (record.Kind == ReferenceKinds.Judgement)
            {
                fold._judgements = fold._judgements.With(record);
            }
        }

        fold.Seal(records);
        return fold;
    }

    /// <summary>
    /// Whether entries only add to what is there: each introduces an entity, a statement, a relationship or a judgement, with content, and
    /// what is there is all understood.
    /// </summary>
    public bool IsAddedToBy(IReadOnlyList<LedgerEntry> entries) =>
        !_hasNotUnderstood
        && entries.All(entry => entry is EntityEntry or StatementEntry or RelationshipEntry or JudgementEntry && !entry.IsRedacted());

    /// <summary>Folds entries that only add to what is there; this fold stays as it is, and shares it.</summary>
    public LedgerFold With(IReadOnlyList<LedgerEntry> entries, ProblemList problems)
    {
        var fold = new LedgerFold(_redacted, problems, this);
        foreach (var entry in entries)
        {
            fold.Take(entry);
        }

        return fold;
    }

    /// <summary>Lets go of the records that a layout tells as well; what is there is then only added to.</summary>
    public void Seal(SealedRecords records)
    {
        var statements = new Dictionary<EntityId, EntityId>();
        foreach (var record in records.Kept)
        {
            if (_statementOfProposition.TryGetValue(record.Id, out var statement))
            {
                statements.Add(record.Id, statement);
            }
        }

        _sealed = records;
        _records = new LayeredMap<EntityId, LedgerRecord>(records);
        _nearest = new NearestIds(_records);
        _statementOfProposition = new LayeredMap<EntityId, EntityId>(new SealedPropositions(records, statements));
        _inOrder = default;
    }

    /// <summary>Why an id, or the statement of a proposition, was last changed; null if it was not, or if nobody said why.</summary>
    public string? ReasonFor(EntityId id) =>
        _records.TryGetValue(id, out var record) ? _records[record.Owner].Reason : null;

    /// <summary>The place in the ledger at which an id was introduced.</summary>
    public long PlaceOf(EntityId id) => _records[id].FirstEntry;

    /// <summary>Takes a record, and the propositions of a statement, out of what is visible; it stays in the fold.</summary>
    public void Hide(LedgerRecord record)
    {
        record.IsHidden = true;
        foreach (var proposition in record.Propositions)
        {
            proposition.IsHidden = true;
            _statementOfProposition.Remove(proposition.Id);
        }
    }

    /// <summary>
    /// Puts entities back in force that were withdrawn while something in force still uses them. A whole ledger has none; a
    /// part of one can have the withdrawal, and not yet what was recorded with it.
    /// </summary>
    public void KeepWhatIsUsed()
    {
        if (!_inOrder.Any(record => record.IsWithdrawn && (record.Kind & ReferenceKinds.Entity) != ReferenceKinds.None))
        {
            return;
        }

        var users = new Stack<LedgerRecord>(_inOrder.Where(record => record is { IsWithdrawn: false, Kind: not ReferenceKinds.Proposition }));
        while (users.TryPop(out var user))
        {
            foreach (var reference in user.Content.References())
            {
                if (_records.TryGetValue(reference.Id, out var used) && used.IsWithdrawn && (used.Kind & ReferenceKinds.Entity) != ReferenceKinds.None)
                {
                    used.IsWithdrawn = false;
                    users.Push(used);
                }
            }
        }
    }

    private void Take(LedgerEntry entry)
    {
        switch (entry)
        {
            case AmendEntry amend:
                Amend(amend);
                break;
            case WithdrawEntry withdraw:
                Withdraw(withdraw);
                break;
            case RedactEntry redact:
                Redact(redact);
                break;
            case UnknownEntry unknown:
                TakeUnknown(unknown);
                break;
            case DeclareEntry:
                break;
            default:
                Introduce(entry);
                break;
        }
    }

    private void TakeUnknown(UnknownEntry entry)
    {
        _hasNotUnderstood = true;
        CheckTombstone(entry);
        for (var index = 0; index < entry.Ids.Count; index++)
        {
            // Because nobody here can say whether the newer version introduces an id or is about that of another entry.
            if (_records.TryGetValue(entry.Ids[index], out var known))
            {
                known.AddEntry(entry.Sequence);
            }
            else
            {
                TryIntroduce(entry.Ids[index], index == 0 ? entry.Kind() : ReferenceKinds.Proposition, entry.Ids[0], entry, "id");
            }
        }
    }

    private void SetAside()
    {
        if (!_hasNotUnderstood)
        {
            return;
        }

        foreach (var record in _inOrder.Where(record => record.Kind == ReferenceKinds.Statement))
        {
            record.IsSetAside = record.Content.References()
                .Exists(reference => _records.GetValueOrDefault(reference.Id) is { Kind: ReferenceKinds.NotUnderstood });
        }
    }

    private void Introduce(LedgerEntry entry)
    {
        if (entry.Id().IsDefault)
        {
            _problems.Add(ProblemCode.MissingField, entry, "id", "An id is missing: everything in a ledger has one, unique in it.");
            return;
        }

        CheckTombstone(entry);
        if (TryIntroduce(entry.Id(), entry.Kind(), entry.Id(), entry, "id"))
        {
            TakePropositions(entry);
        }
    }

    private void Amend(AmendEntry amend)
    {
        CheckTombstone(amend);
        if (Find(amend, "amends", "id") is not { } record)
        {
            return;
        }

        if (record.Kind == ReferenceKinds.NotUnderstood)
        {
            Understand(record, amend.Kind());
        }

        if (record.Kind != amend.Kind())
        {
            _problems.Add(ProblemCode.BadChange, amend, "id", $"'{record.Id}' is of the kind {Name(record.Kind)} (entry {record.FirstEntry}); it cannot become one of the kind {Name(amend.Kind())}.");
            return;
        }

        record.Content = amend;
        record.IsWithdrawn = false;
        record.AddEntry(amend.Sequence);
        Explain(record, amend.Reason);
        TakePropositions(amend);
    }

    private void Withdraw(WithdrawEntry withdraw)
    {
        if (Find(withdraw, "withdraws", "id") is not { } record)
        {
            return;
        }

        if (record.IsWithdrawn)
        {
            _problems.Add(ProblemCode.BadChange, withdraw, "id", $"'{record.Id}' was withdrawn before, by entry {record.LastEntry}; amend it to bring it back.");
            return;
        }

        record.IsWithdrawn = true;
        record.AddEntry(withdraw.Sequence);
        Explain(record, withdraw.Reason);
        foreach (var proposition in record.Propositions.Where(proposition => !proposition.IsWithdrawn))
        {
            Drop(proposition, withdraw);
        }
    }

    private void Redact(RedactEntry redact)
    {
        if (Find(redact, "redacts", "id") is not { } record)
        {
            return;
        }

        record.Reason = redact.Reason;
        record.AddEntry(redact.Sequence);
        foreach (var proposition in record.Propositions)
        {
            proposition.AddEntry(redact.Sequence);
        }
    }

    // Because a redaction may stand before what it takes the content from, and why it was done is what must stay.
    private void Explain(LedgerRecord record, string? reason)
    {
        if (!_redacted.Contains(record.Id))
        {
            record.Reason = reason;
        }
    }

    private void Drop(LedgerRecord proposition, LedgerEntry entry)
    {
        proposition.IsWithdrawn = true;
        proposition.AddEntry(entry.Sequence);
        _statementOfProposition.Remove(proposition.Id);
    }

    private LedgerRecord? Find(LedgerEntry entry, string doing, string path)
    {
        var id = entry.Id();
        if (!_records.TryGetValue(id, out var record))
        {
            _problems.Add(ProblemCode.BadChange, entry, path, $"The entry {doing} '{id}', which no earlier entry introduces.{_nearest.Hint(id)}");
            return null;
        }

        if (record.Kind == ReferenceKinds.Proposition)
        {
            _problems.Add(ProblemCode.BadChange, entry, path, $"The entry {doing} '{id}', which is a proposition; its statement is '{record.Owner}'.");
            return null;
        }

        return record;
    }

    private void TakePropositions(LedgerEntry entry)
    {
        if (entry.Effective() is not StatementEntry { Statement: var statement })
        {
            return;
        }

        if (_records[statement.Id].Propositions is { Count: > 0 } known)
        {
            PutAside(known, statement, entry);
        }

        for (var index = 0; index < statement.Propositions.Count; index++)
        {
            TakeProposition(entry, statement, index);
        }
    }

    private void PutAside(IReadOnlyList<LedgerRecord> propositions, Statement amended, LedgerEntry entry)
    {
        var kept = amended.Propositions.Select(proposition => proposition.Id).ToHashSet();
        foreach (var old in propositions)
        {
            if (kept.Contains(old.Id))
            {
                // Taken again with the amendment; a second one of the same id is then seen to be a duplicate.
                old.IsWithdrawn = true;
            }
            else if (!old.IsWithdrawn)
            {
                Drop(old, entry);
            }
        }
    }

    private void TakeProposition(LedgerEntry entry, Statement statement, int index)
    {
        var id = statement.Propositions[index].Id;
        var path = $"propositions[{index}]{(statement.IsRedacted ? "" : ".id")}";
        if (id.IsDefault)
        {
            _problems.Add(ProblemCode.MissingField, entry, path, "A proposition has an id of its own.");
            return;
        }

        if (_records.TryGetValue(id, out var known) && known.Owner == statement.Id && known.IsWithdrawn)
        {
            known.Content = entry;
            known.IsWithdrawn = false;
            known.AddEntry(entry.Sequence);
            _statementOfProposition.Set(id, statement.Id);
            return;
        }

        if (TryIntroduce(id, ReferenceKinds.Proposition, statement.Id, entry, path))
        {
            _statementOfProposition.Add(id, statement.Id);
            _records[statement.Id].AddProposition(_records[id]);
        }
    }

    private bool TryIntroduce(EntityId id, ReferenceKinds kind, EntityId owner, LedgerEntry entry, string path)
    {
        if (_records.TryGetValue(id, out var first) && first.IsNotUnderstood)
        {
            // Because what is understood says better what the id is; it keeps its place in the order.
            Understand(first, kind);
            first.Owner = owner;
            first.Content = entry;
            first.IsWithdrawn = false;
            first.AddEntry(entry.Sequence);
            return true;
        }

        if (first is not null)
        {
            _problems.Add(ProblemCode.DuplicateId, entry, path, $"The id '{id}' is taken: entry {first.FirstEntry} gives it to something of the kind {Name(first.Kind)}. To replace that, amend it.");
            return false;
        }

        var record = new LedgerRecord(entry.Sequence) { Id = id, Kind = kind, Owner = owner, Content = entry };
        _records.Add(id, record);
        _inOrder = _inOrder.With(record);
        if (kind == ReferenceKinds.Judgement)
        {
            _judgements = _judgements.With(record);
        }

        return true;
    }

    private void Understand(LedgerRecord record, ReferenceKinds kind)
    {
        // A line of which no more is known than that it is a judgement is among them already.
        if (kind == ReferenceKinds.Judgement && record.Kind != kind)
        {
            _judgements = _judgements.With(record);
        }

        record.Kind = kind;
    }

    private void CheckTombstone(LedgerEntry entry)
    {
        if (entry.IsRedacted() && !_redacted.Contains(entry.Id()))
        {
            _problems.Add(ProblemCode.BadChange, entry, "redacted", $"'{entry.Id()}' is marked as redacted, but no entry redacts it and says why.");
        }
    }

    private static string Name(ReferenceKinds kind) => kind.ToString().ToLowerInvariant();
}
