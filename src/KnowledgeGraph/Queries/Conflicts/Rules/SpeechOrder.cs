namespace KnowledgeGraph.Queries;

/// <summary>Reads which of two statements was made first, where that is certain, and which are reports of one utterance.</summary>
internal sealed class SpeechOrder(EntityGraph graph)
{
    private readonly Dictionary<EntityId, Reach> _later = [];
    private readonly Dictionary<EntityId, Reach> _reports = [];

    /// <summary>Whether one was certainly said before the other, by its bounds or because a relationship in the graph puts it before.</summary>
    public bool IsBefore(Utterance one, Utterance other) =>
        one != other && (one.Said.IsCertainlyBefore(other.Said)
            || (one.Said.MayCoincideWith(other.Said) && Later(one.Statement.Id).Contains(other.Statement.Id)));

    /// <summary>Whether two are reports of one utterance.</summary>
    public bool AreOneClaim(Utterance one, Utterance other) => one != other && Reports(one.Statement.Id).Contains(other.Statement.Id);

    private Reach Later(EntityId id)
    {
        if (!_later.TryGetValue(id, out var later))
        {
            _later.Add(id, later = Reach.From(graph, id, LaterThan));
        }

        return later;
    }

    private Reach Reports(EntityId id)
    {
        if (!_reports.TryGetValue(id, out var reports))
        {
            reports = Reach.From(graph, id, report => Both(report, KnownRelationships.SameClaimAs.Code));
            _reports.Add(id, reports);
        }

        return reports;
    }

    private IEnumerable<(Relationship Via, EntityId To)> LaterThan(EntityId id) =>
        !graph.TryGet<Statement>(id, out _)
            ? []
            : graph.RelationshipsFrom(id, KnownRelationships.Before).Select(link => (link, link.To))
                .Concat(graph.RelationshipsTo(id, KnownRelationships.After).Select(link => (link, link.From)));

    private IEnumerable<(Relationship Via, EntityId To)> Both(EntityId id, Code type) =>
        graph.RelationshipsFrom(id, type).Select(link => (link, link.To)).Concat(graph.RelationshipsTo(id, type).Select(link => (link, link.From)));
}
