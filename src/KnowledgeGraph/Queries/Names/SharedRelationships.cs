namespace KnowledgeGraph.Queries;

/// <summary>Finds what two nodes have in common by their relationships, and whether one of them is related to the other.</summary>
internal sealed class SharedRelationships(EntityGraph graph)
{
    // Those that lead to a node by way of its people; the others lead from it, and statements are no relationships of its own.
    private static readonly Code[] s_incoming =
    [
        KnownRelationships.FounderOf.Code,
        KnownRelationships.MemberOf.Code,
        KnownRelationships.SpeaksFor.Code,
        KnownRelationships.HoldsPosition.Code,
        KnownRelationships.ComposedOf.Code,
        KnownRelationships.PartOf.Code,
    ];

    private readonly Dictionary<EntityId, List<(Code Type, bool IsOutgoing, EntityId Other, Relationship Relationship)>> _known = [];
    private readonly Dictionary<EntityId, Reach> _around = [];
    private readonly ContainmentReader _containment = new(graph);

    /// <summary>Whether one is in a relationship to the other, or lies inside it.</summary>
    public bool AreRelated(Entity left, Entity right) =>
        Of(left).Any(link => link.Other == right.Id) || Of(right).Any(link => link.Other == left.Id)
        || Around(left).Contains(right.Id) || Around(right).Contains(left.Id);

    /// <summary>The third nodes to which both are in the same relationship, each with the relationships of the left and then of the right, in ledger order.</summary>
    public IEnumerable<(Entity Third, ValueList<Relationship> Relationships)> Between(Entity left, Entity right) =>
        Of(left)
            .SelectMany(
                link => Of(right).Where(other => other.Type == link.Type && other.IsOutgoing == link.IsOutgoing && graph.SameAs(link.Other).Contains(other.Other)),
                (link, other) => (Third: link.Other, Left: link.Relationship, Right: other.Relationship))
            .GroupBy(pair => pair.Third)
            .OrderBy(third => graph.OrdinalOrThrow(third.Key))
            .Select(third => (
                graph.Get<Entity>(third.Key),
                third.Select(pair => pair.Left).Distinct().Concat(third.Select(pair => pair.Right).Distinct()).ToValueList()));

    private Reach Around(Entity entity)
    {
        if (!_around.TryGetValue(entity.Id, out var around))
        {
            _around.Add(entity.Id, around = _containment.Around(entity.Id));
        }

        return around;
    }

    private List<(Code Type, bool IsOutgoing, EntityId Other, Relationship Relationship)> Of(Entity entity)
    {
        if (!_known.TryGetValue(entity.Id, out var links))
        {
            var outgoing = graph.RelationshipsFrom(entity.Id)
                .Select(relationship => (relationship.Type, IsOutgoing: true, Other: relationship.To, relationship));
            var incoming = s_incoming
                .SelectMany(type => graph.RelationshipsTo(entity.Id, type))
                .Select(relationship => (relationship.Type, IsOutgoing: false, Other: relationship.From, relationship));
            links = [.. outgoing.Concat(incoming).Where(link => !link.relationship.IsRedacted && graph.TryGet<Entity>(link.Other, out _))];
            _known.Add(entity.Id, links);
        }

        return links;
    }
}
