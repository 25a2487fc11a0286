namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads who belongs to whose party at a time: parts of it, those who hold a position in it, those who speak for it, and
/// what belongs to those. Allies and members do not: an ally is another party, and a member may speak for himself. A link that rests
/// on statements counts as long as one of them is in force.
/// </summary>
internal sealed class PartyReader(EntityGraph graph)
{
    private readonly ForceReader _force = new(graph);

    /// <summary>The agent and every party that it belongs to at a time, nearest first; costs what is reached.</summary>
    public Reach PartiesOf(EntityId agent, UncertainTime at = default) => Reach.From(graph, agent, id => StepsFrom(id, at));

    /// <summary>The party and everybody who belongs to it at a time, nearest first; costs what is reached.</summary>
    public Reach BelongingTo(EntityId party, UncertainTime at = default) => Reach.From(graph, party, id => StepsTo(id, at));

    /// <summary>
    /// Whether a statement is a party's: made on its behalf, or on behalf of what belongs to it, or by somebody who belonged to
    /// it when he said it and spoke on nobody else's behalf.
    /// </summary>
    public bool IsOf(Statement statement, EntityId party)
    {
        var said = graph.SaidOf(statement).Time;
        return statement.Origin.Principals.Any(agent => PartiesOf(agent, said).Contains(party));
    }

    /// <summary>The single steps from a node towards the parties that it belongs to at a time.</summary>
    public IEnumerable<(Relationship Via, EntityId To)> StepsFrom(EntityId id, UncertainTime at)
    {
        foreach (var link in From(id, KnownRelationships.PartOf, at)
            .Concat(From(id, KnownRelationships.SpeaksFor, at))
            .Concat(From(id, KnownRelationships.HoldsPosition, at))
            .Concat(From(id, KnownRelationships.OfficeOf, at)))
        {
            yield return (link, link.To);
        }
    }

    /// <summary>The single steps from a party towards who and what belongs to it at a time.</summary>
    public IEnumerable<(Relationship Via, EntityId To)> StepsTo(EntityId id, UncertainTime at)
    {
        foreach (var link in To(id, KnownRelationships.PartOf, at)
            .Concat(To(id, KnownRelationships.SpeaksFor, at))
            .Concat(To(id, KnownRelationships.HoldsPosition, at))
            .Concat(To(id, KnownRelationships.OfficeOf, at)))
        {
            yield return (link, link.From);
        }
    }

    private IEnumerable<Relationship> From(EntityId id, RelationshipType type, UncertainTime at) => Holding(graph.RelationshipsFrom(id, type.Code), at);

    private IEnumerable<Relationship> To(EntityId id, RelationshipType type, UncertainTime at) => Holding(graph.RelationshipsTo(id, type.Code), at);

    private IEnumerable<Relationship> Holding(IEnumerable<Relationship> links, UncertainTime at) =>
        links.Where(link => (at.IsUnknown || graph.Solve(link.Holds).Time.MayCoincideWith(at)) && _force.IsInForce(link));
}
