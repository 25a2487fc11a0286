using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>Makes a graph of a ledger, or says everything that forbids it.</summary>
internal static class GraphAssembly
{
    /// <summary>Assembles the entries, of which the first is entry 1, into a graph.</summary>
    public static AssemblyResult Assemble(LedgerHeader header, IReadOnlyList<LedgerEntry> entries, TimeProvider time)
    {
        var redacted = entries.OfType<RedactEntry>().Select(entry => entry.Id).ToHashSet();
        var dropped = new List<EntityId>();
        var ledger = new LedgerEntry[entries.Count];
        for (var index = 0; index < ledger.Length; index++)
        {
            var entry = entries[index];
            if (HasRedactedContent(entry, redacted))
            {
                dropped.Add(entry.Id());
                entry = Redaction.Apply(entry);
            }

            ledger[index] = entry.Sequence == index + 1 ? entry : entry with { Sequence = index + 1 };
        }

        var problems = new ProblemList();
        var fold = LedgerFold.Of(ledger, problems);
        var vocabulary = VocabularyCheck.Check(ledger.OfType<DeclareEntry>(), problems);
        var codes = new CodeCheck(vocabulary, problems);
        var references = new ReferenceCheck(fold.Records, vocabulary, problems);
        foreach (var record in fold.InOrder.Where(record => record is { IsWithdrawn: false, Kind: not ReferenceKinds.Proposition }))
        {
            foreach (var fault in record.Content.Faults())
            {
                problems.Add(ProblemCode.MalformedValue, record.Content, fault.Field, fault.Message);
            }

            codes.Check(record.Content);
            references.Check(record);
        }

        return problems.IsEmpty
            ? new AssemblyResult(Compose(header, ledger, fold, vocabulary, dropped, time), [])
            : new AssemblyResult(null, problems.InLedgerOrder);
    }

    private static bool HasRedactedContent(LedgerEntry entry, HashSet<EntityId> redacted) =>
        redacted.Count > 0 && entry.Kind() != ReferenceKinds.None && !entry.IsRedacted() && redacted.Contains(entry.Id());

    private static EntityGraph Compose(
        LedgerHeader header, LedgerEntry[] ledger, LedgerFold fold, Vocabulary vocabulary, List<EntityId> dropped, TimeProvider time)
    {
        var inForce = fold.InOrder.Where(record => !record.IsWithdrawn).ToList();
        var nodes = inForce.Where(record => record.Kind != ReferenceKinds.Proposition)
            .Select(record => record.Content.Node()).OfType<Node>().ToArray();
        var nodesById = nodes.ToDictionary(node => node.Id);
        var entered = inForce.Select(record => record.Content.Effective()).OfType<RelationshipEntry>()
            .Select(entry => entry.Relationship)
            .Where(relationship => !relationship.IsRedacted && nodesById.ContainsKey(relationship.From) && nodesById.ContainsKey(relationship.To));
        var derived = DerivedRelationships.Of(nodes, nodesById, fold.StatementOfProposition, vocabulary);
        var index = new PlainIndex(nodes, [.. entered, .. derived]);
        return new EntityGraph(header, ledger, fold, vocabulary, index, dropped, time);
    }
}
