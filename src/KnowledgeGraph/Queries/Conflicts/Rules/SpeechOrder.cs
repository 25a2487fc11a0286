namespace KnowledgeGraph.Queries;

/// <summary>Reads which of two statements was made first, where that is certain, and which are reports of one utterance.</summary>
internal sealed class SpeechOrder(EntityGraph graph)
{
    private readonly Dictionary<int, Reach> _later = [];
    private readonly Dictionary<int, Reach> _reports = [];

    /// <summary>Whether one was certainly said before the other, by its bounds or because a relationship in the graph puts it before.</summary>
    public bool IsBefore(Utterance one, Utterance other) =>
        one != other && (one.Said.IsCertainlyBefore(other.Said) || (one.Said.MayCoincideWith(other.Said) && IsLinkedBefore(one, other)));

    /// <summary>Whether two are reports of one utterance.</summary>
    public bool AreOneClaim(Utterance one, Utterance other)
    {
        if (one == other || !IsLinked(one, KnownRelationships.SameClaimAs, KnownRelationships.SameClaimAs))
        {
            return false;
        }

        if (!_reports.TryGetValue(one.Ordinal, out var reports))
        {
            _reports.Add(one.Ordinal, reports = Reach.From(graph, one.Statement.Id, Reported));
        }

        return reports.Contains(other.Statement.Id);
    }

    private bool IsLinkedBefore(Utterance one, Utterance other)
    {
        if (!IsLinked(one, KnownRelationships.Before, KnownRelationships.After))
        {
            return false;
        }

        if (!_later.TryGetValue(one.Ordinal, out var later))
        {
            _later.Add(one.Ordinal, later = Reach.From(graph, one.Statement.Id, LaterThan));
        }

        return later.Contains(other.Statement.Id);
    }

    // Because nothing is reached from most statements, which need not be remembered then.
    private bool IsLinked(Utterance utterance, Code from, Code to) =>
        !graph.Index.From(utterance.Ordinal, from).IsEmpty || !graph.Index.To(utterance.Ordinal, to).IsEmpty;

    private IEnumerable<(Relationship Via, EntityId To)> LaterThan(EntityId id) =>
        !graph.TryGet<Statement>(id, out _) ? [] : Linked(id, KnownRelationships.Before.Code, KnownRelationships.After.Code);

    private IEnumerable<(Relationship Via, EntityId To)> Reported(EntityId id) =>
        Linked(id, KnownRelationships.SameClaimAs.Code, KnownRelationships.SameClaimAs.Code);

    private IEnumerable<(Relationship Via, EntityId To)> Linked(EntityId id, Code from, Code to) =>
        graph.RelationshipsFrom(id, from).Select(link => (link, link.To)).Concat(graph.RelationshipsTo(id, to).Select(link => (link, link.From)));
}
