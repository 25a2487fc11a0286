namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads which documents a document rests on: those it is a version of, and those it quotes, which are the occasions of what
/// stands in it. Each document is looked at once, which costs the statements that stand in it.
/// </summary>
internal sealed class DocumentDescent(EntityGraph graph)
{
    private readonly Dictionary<EntityId, ValueList<EntityId>> _known = [];

    /// <summary>
    /// The document in whose own voice a statement's original speaker says it: the occasion if that is a document, else, where
    /// nobody else is quoted, the document in which it stands; null where the words were said elsewhere.
    /// </summary>
    public EntityId? VoiceOf(Statement statement)
    {
        if (statement.Occasion is { } occasion)
        {
            return graph.TryGet<Document>(occasion, out _) ? occasion : null;
        }

        return statement.Attribution.Count == 1 ? statement.Source?.Document : null;
    }

    /// <summary>The documents that a statement stands in: where it is reported, and where it was said.</summary>
    public IEnumerable<EntityId> StandsIn(Statement statement) =>
        new[] { statement.Source?.Document, statement.Occasion }.OfType<EntityId>().Where(id => graph.TryGet<Document>(id, out _)).Distinct();

    /// <summary>The document and everything that it rests on, in any number of steps, nearest first.</summary>
    public ValueList<EntityId> RestsOn(EntityId document)
    {
        if (_known.TryGetValue(document, out var known))
        {
            return known;
        }

        var seen = new HashSet<EntityId> { document };
        var rests = new List<EntityId> { document };
        for (var next = 0; next < rests.Count; next++)
        {
            rests.AddRange(Steps(rests[next]).Where(seen.Add));
        }

        return _known[document] = rests.ToValueList();
    }

    private IEnumerable<EntityId> Steps(EntityId document)
    {
        if (graph.TryGet<Document>(document, out var from) && from.VersionOf is { } earlier && graph.Contains(earlier))
        {
            yield return earlier;
        }

        foreach (var statement in graph.In(document, KnownRelationships.ReportedIn))
        {
            if (statement.Occasion is { } occasion && graph.TryGet<Document>(occasion, out _))
            {
                yield return occasion;
            }
        }
    }
}
