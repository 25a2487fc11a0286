namespace KnowledgeGraph.Queries;

/// <summary>Whether a statement stands in a document, in a part of it, in a version of it, or in a document inside it.</summary>
internal sealed class DocumentCondition
{
    private readonly HashSet<EntityId> _documents;

    public DocumentCondition(EntityGraph graph, StatementFilter filter, EntityId document)
    {
        graph.Get<Document>(document);
        var containment = new ContainmentReader(graph);
        _documents = Reach.From(graph, document, Further).All.ToHashSet();
        CheckPart(graph, filter, document);

        IEnumerable<(Relationship Via, EntityId To)> Further(EntityId id)
        {
            var inside = filter.IncludingDocumentsInside ? containment.PartsOf(id) : [];
            return filter.IncludingVersions
                ? inside.Concat(graph.RelationshipsFrom(id, KnownRelationships.VersionOf).Select(version => (version, version.To)))
                    .Concat(graph.RelationshipsTo(id, KnownRelationships.VersionOf).Select(version => (version, version.From)))
                : inside;
        }
    }

    public IEnumerable<EntityId> Starts => _documents;

    public bool Holds(Statement statement) => statement.Source is { } source && _documents.Contains(source.Document);

    private void CheckPart(EntityGraph graph, StatementFilter filter, EntityId document)
    {
        if (filter.DocumentPart is not { } part)
        {
            return;
        }

        var known = _documents.Select(graph.Get<Node>).OfType<Document>().SelectMany(one => one.Parts).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        if (!known.Contains(part))
        {
            throw new ArgumentException($"The document '{document}' has no part '{part}'.{Nearest.Hint(part, known)}", nameof(filter));
        }
    }
}
