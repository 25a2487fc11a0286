namespace KnowledgeGraph;

/// <summary>
/// Checks that every id that a content names is in the ledger, and stands for what its place needs; and for contents in
/// force, that it still does.
/// </summary>
internal sealed class ReferenceCheck(IReadOnlyDictionary<EntityId, LedgerRecord> records, Vocabulary vocabulary, ProblemList problems)
{
    private readonly NearestIds _nearest = new(records);
    private readonly List<Reference> _references = [];

    /// <summary>Checks an entry; one that is no longer in force is not held to what became of others since.</summary>
    public void Check(LedgerEntry entry)
    {
        var isInForce = records.TryGetValue(entry.Id(), out var record) && !record.IsWithdrawn && ReferenceEquals(record.Content, entry);
        _references.Clear();
        entry.CollectReferences(_references);
        foreach (var reference in _references)
        {
            Check(entry, reference, isInForce);
        }

        switch (entry.Effective())
        {
            case StatementEntry { Statement: { IsRedacted: false } statement } when isInForce:
                CheckStatement(entry, statement);
                break;
            case RelationshipEntry { Relationship: { IsRedacted: false } relationship }:
                CheckEnds(entry, relationship);
                break;
            case JudgementEntry { Judgement: { IsRedacted: false, IsAboutIdentity: true } judgement }:
                CheckMembers(entry, judgement);
                break;
            default:
                break;
        }
    }

    private void Check(LedgerEntry entry, in Reference reference, bool isInForce)
    {
        if (!records.TryGetValue(reference.Id, out var target))
        {
            problems.Add(ProblemCode.DanglingReference, entry, reference.Path.ToString(), $"There is no '{reference.Id}' in the ledger.{_nearest.Hint(reference.Id)}");
        }
        else if (target.Kind != ReferenceKinds.NotUnderstood && (target.Kind & reference.Allowed) == ReferenceKinds.None)
        {
            problems.Add(ProblemCode.WrongKind, entry, reference.Path.ToString(), $"'{reference.Id}' is of the kind {target.Kind.Names()}; here stands: {reference.Allowed.Names()}.");
        }
        else if (target.Kind != ReferenceKinds.NotUnderstood && reference.Clock is { } clock && clock != AnchorClock.Default && AnchorClocks.Of(target.Kind) is var clocks && !clocks.Contains(clock))
        {
            problems.Add(ProblemCode.MalformedValue, entry, reference.Path.ToString(), $"'{reference.Id}' is of the kind {target.Kind.Names()}, which has no clock '{Name(clock)}'; it has {string.Join(", ", clocks.Select(Name))}.");
        }
        else if (isInForce && target.IsWithdrawn && (target.Kind & ReferenceKinds.Entity) != ReferenceKinds.None)
        {
            problems.Add(ProblemCode.BadChange, entry, reference.Path.ToString(), $"'{reference.Id}' was withdrawn by entry {target.LastEntry} and is still used here; withdraw or amend this entry, too.");
        }
    }

    private void CheckStatement(LedgerEntry entry, Statement statement)
    {
        for (var index = 0; index < statement.Targets.Count; index++)
        {
            var target = statement.Targets[index];
            if (target.Hop is { } hop && StatementOf(target.Id) is { } assessed && !assessed.IsRedacted && hop >= assessed.Attribution.Count)
            {
                problems.Add(ProblemCode.DanglingReference, entry, $"targets[{index}].hop", $"'{target.Id}' has {assessed.Attribution.Count} hops, counted from 0; there is no hop {hop}.");
            }
        }

        if (statement.Source is not { } source || DocumentOf(source.Document) is not { } document)
        {
            return;
        }

        if (source.Part is { } part && !document.IsRedacted && document.Parts.All(known => !string.Equals(known.Key, part, StringComparison.Ordinal)))
        {
            var hint = Nearest.Hint(part, document.Parts.Select(known => known.Key));
            problems.Add(ProblemCode.DanglingReference, entry, "source.part", $"The document '{document.Id}' has no part '{part}'.{hint}");
        }

        for (var index = 0; index < source.Spans.Count; index++)
        {
            if (source.Spans[index].End > document.Length)
            {
                problems.Add(ProblemCode.SpanOutsideText, entry, $"source.spans[{index}]", $"The span {source.Spans[index]} reaches beyond the text of '{document.Id}', which is {document.Length} UTF-16 code units long.");
            }
        }
    }

    private void CheckEnds(LedgerEntry entry, Relationship relationship)
    {
        if (!vocabulary.TryGetRelationshipType(relationship.Type, out var type)
            || KindOf(relationship.From) is not { } from || KindOf(relationship.To) is not { } to)
        {
            return;
        }

        CheckEnd(entry, "from", relationship.From, from, type.From, type);
        CheckEnd(entry, "to", relationship.To, to, type.To, type);
        if (type.NeedsOneKind && from != to)
        {
            problems.Add(ProblemCode.WrongKind, entry, "to", $"'{type.Code}' joins two of one kind, but '{relationship.From}' is of the kind {from.ToString().ToLowerInvariant()} and '{relationship.To}' of the kind {to.ToString().ToLowerInvariant()}.");
        }
    }

    private void CheckEnd(LedgerEntry entry, string field, EntityId id, NodeKind found, ValueList<NodeKind> wanted, RelationshipType type)
    {
        if (!wanted.Contains(found))
        {
            var names = string.Join(" or ", wanted.Select(kind => kind.ToString().ToLowerInvariant()));
            problems.Add(ProblemCode.WrongKind, entry, field, $"'{type.Code}' leads {field} the kind {names}, but '{id}' is of the kind {found.ToString().ToLowerInvariant()}.");
        }
    }

    private void CheckMembers(LedgerEntry entry, Judgement judgement)
    {
        var kinds = judgement.Of.Select(KindOf).Where(kind => kind is not null).Distinct().ToList();
        if (kinds.Count > 1)
        {
            problems.Add(ProblemCode.WrongKind, entry, "of", $"Only nodes of one kind can be one or not: these are of the kinds {string.Join(" and ", kinds.Select(kind => kind.ToString()!.ToLowerInvariant()))}.");
        }
    }

    private NodeKind? KindOf(EntityId id) => records.GetValueOrDefault(id) is { Kind: not ReferenceKinds.Proposition } record ? record.Content.Node()?.NodeKind : null;

    private Statement? StatementOf(EntityId id) => records.GetValueOrDefault(id)?.Content.Node() as Statement;

    private Document? DocumentOf(EntityId id) => records.GetValueOrDefault(id)?.Content.Node() as Document;

    private static string Name(AnchorClock clock) => clock.ToString().ToLowerInvariant();
}
