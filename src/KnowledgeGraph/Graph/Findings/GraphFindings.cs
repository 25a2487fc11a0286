namespace KnowledgeGraph;

/// <summary>Lists what is odd about a graph that can be built all the same.</summary>
internal static class GraphFindings
{
    public static ValueList<Finding> Of(EntityGraph graph, LedgerFold fold, IReadOnlyList<EntityId> droppedByRedaction) =>
        ContainmentCycles.In(graph)
            .Concat(Contradictions(graph))
            .Concat(LostReferences(fold))
            .Concat(LostEvidence.In(graph))
            .Concat(droppedByRedaction.Distinct().Select(id => new Finding(
                FindingCode.RedactedContentDropped, $"The content of '{id}' was still there, although it is redacted; it is dropped.", [id])))
            .Concat(OddTimes.In(graph))
            .Concat(graph.Statements.Where(statement => statement is { IsRedacted: false, Source: null }).Select(statement => new Finding(
                FindingCode.NoSource, $"The statement '{statement.Id}' does not say in which document it stands.", [statement.Id])))
            .Concat(EmptyStatements.In(graph))
            .Concat(OddFillers.In(graph))
            .Concat(NotUnderstood(graph))
            .Distinct()
            .OrderBy(finding => finding.Code)
            .ToValueList();

    private static IEnumerable<Finding> Contradictions(EntityGraph graph) =>
        graph.Identity.Contradictions.Select(found => new Finding(
            FindingCode.IdentityContradiction,
            $"{string.Join(", ", found.Group)} are judged to be one, but '{found.NotSame.Id}' keeps {string.Join(" and ", found.NotSame.Of)} apart; they count as unsure.",
            [.. found.Group, found.NotSame.Id]));

    private static IEnumerable<Finding> LostReferences(LedgerFold fold)
    {
        if (!fold.HasLost)
        {
            yield break;
        }

        foreach (var record in fold.InOrder.Where(record => record is { IsWithdrawn: false, IsHidden: false, Kind: not ReferenceKinds.Proposition }))
        {
            foreach (var reference in record.Content.References())
            {
                var target = fold.Records[reference.Id];
                if (target.IsRedacted)
                {
                    yield return new Finding(FindingCode.RefersToRedacted, $"'{record.Id}' refers to '{target.Id}', which was redacted: {fold.ReasonFor(target.Id)}", [record.Id, target.Id]);
                }
                else if (target.IsNotUnderstood)
                {
                    yield return new Finding(FindingCode.NotUnderstood, $"'{record.Id}' refers to '{target.Id}', which only a newer version of the format understands{(record.IsSetAside ? $"; '{record.Id}' is in the ledger and not in the graph." : ".")}", [record.Id, target.Id]);
                }
                else if (target.IsWithdrawn)
                {
                    yield return new Finding(FindingCode.RefersToWithdrawn, $"'{record.Id}' refers to '{target.Id}', which was withdrawn{(fold.ReasonFor(target.Id) is { } reason ? ": " + reason : ".")}", [record.Id, target.Id]);
                }
            }
        }
    }

    private static IEnumerable<Finding> NotUnderstood(EntityGraph graph) =>
        graph.Entries.Where(entry => (entry is UnknownEntry && !entry.IsRedacted()) || entry.Verbatim is not null).Select(entry => new Finding(
            FindingCode.NotUnderstood,
            entry is UnknownEntry unknown
                ? $"Entry {entry.Sequence} is of the kind '{unknown.Kind}', which a newer version of the format has; it is kept word for word."
                : $"Entry {entry.Sequence} has fields that a newer version of the format has; they are kept word for word.",
            entry.Id().IsDefault ? [] : [entry.Id()]));
}
