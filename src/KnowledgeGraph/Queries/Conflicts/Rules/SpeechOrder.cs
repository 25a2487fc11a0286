namespace KnowledgeGraph.Queries;

/// <summary>Reads which of two statements was made first, where that is certain, and which are reports of one utterance.</summary>
internal sealed class SpeechOrder(EntityGraph graph)
{
    // Null where nothing but the statement itself is reached, which is so of most.
    private readonly Dictionary<EntityId, Reach?> _later = [];
    private readonly Dictionary<EntityId, Reach?> _reports = [];

    /// <summary>Whether one was certainly said before the other, by its bounds or because a relationship in the graph puts it before.</summary>
    public bool IsBefore(Utterance one, Utterance other) =>
        one != other && (one.Said.IsCertainlyBefore(other.Said)
            || (one.Said.MayCoincideWith(other.Said) && Later(one.Statement.Id) is { } later && later.Contains(other.Statement.Id)));

    /// <summary>Whether two are reports of one utterance.</summary>
    public bool AreOneClaim(Utterance one, Utterance other) => one != other && Reports(one.Statement.Id) is { } reports && reports.Contains(other.Statement.Id);

    private Reach? Later(EntityId id)
    {
        if (!_later.TryGetValue(id, out var later))
        {
            _later.Add(id, later = LaterThan(id).Any() ? Reach.From(graph, id, LaterThan) : null);
        }

        return later;
    }

    private Reach? Reports(EntityId id)
    {
        if (!_reports.TryGetValue(id, out var reports))
        {
            _reports.Add(id, reports = Reported(id).Any() ? Reach.From(graph, id, Reported) : null);
        }

        return reports;
    }

    private IEnumerable<(Relationship Via, EntityId To)> LaterThan(EntityId id) =>
        !graph.TryGet<Statement>(id, out _) ? [] : Linked(id, KnownRelationships.Before.Code, KnownRelationships.After.Code);

    private IEnumerable<(Relationship Via, EntityId To)> Reported(EntityId id) =>
        Linked(id, KnownRelationships.SameClaimAs.Code, KnownRelationships.SameClaimAs.Code);

    private IEnumerable<(Relationship Via, EntityId To)> Linked(EntityId id, Code from, Code to) =>
        graph.RelationshipsFrom(id, from).Select(link => (link, link.To)).Concat(graph.RelationshipsTo(id, to).Select(link => (link, link.From)));
}
