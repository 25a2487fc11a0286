namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads what lies inside what: parts of places, organizations and other nodes, and parts of events. It tolerates cycles, in
/// which everything lies inside everything else.
/// </summary>
/// <remarks>
/// A relationship counts at a time unless its validity is certainly over, or has certainly not begun; where either time is
/// not known, it counts. Costs what is reached.
/// </remarks>
internal sealed class ContainmentReader(EntityGraph graph)
{
    /// <summary>Whether a node is the other one, or lies inside of it, at a time.</summary>
    public bool Contains(EntityId outer, EntityId inner, UncertainTime at = default) =>
        graph.SameAs(outer).Contains(inner) || Around(inner, at).Contains(outer);

    /// <summary>The node and everything that it lies inside of, nearest first.</summary>
    public Reach Around(EntityId inner, UncertainTime at = default) => Reach.From(graph, inner, id => WholesOf(id, at));

    /// <summary>The node and everything that lies inside of it, nearest first.</summary>
    public Reach Inside(EntityId outer, UncertainTime at = default) => Reach.From(graph, outer, id => PartsOf(id, at));

    /// <summary>What a node is a part or a sub-event of, one step up.</summary>
    public IEnumerable<(Relationship Via, EntityId To)> WholesOf(EntityId id, UncertainTime at = default) =>
        Holding(graph.RelationshipsFrom(id, KnownRelationships.PartOf), at)
            .Concat(Holding(graph.RelationshipsFrom(id, KnownRelationships.SubEventOf), at))
            .Select(part => (part, part.To));

    /// <summary>The parts and sub-events of a node, one step down.</summary>
    public IEnumerable<(Relationship Via, EntityId To)> PartsOf(EntityId id, UncertainTime at = default) =>
        Holding(graph.RelationshipsTo(id, KnownRelationships.PartOf), at)
            .Concat(Holding(graph.RelationshipsTo(id, KnownRelationships.SubEventOf), at))
            .Select(part => (part, part.From));

    private IEnumerable<Relationship> Holding(IEnumerable<Relationship> parts, UncertainTime at) =>
        at.IsUnknown ? parts : parts.Where(part => graph.Solve(part.Holds).Time.MayCoincideWith(at));
}
