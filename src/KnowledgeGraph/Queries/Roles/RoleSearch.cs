using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Goes through relationships between people, offices and organizations at a moment, for one question.</summary>
internal sealed class RoleSearch
{
    private readonly EntityGraph _graph;
    private readonly UncertainTime _at;

    public RoleSearch(EntityGraph graph, UncertainTime at)
    {
        _graph = graph;
        _at = at;
        Relationships = new RelationshipResolver(graph);
    }

    public RelationshipResolver Relationships { get; }

    /// <summary>The moment in words, with a space before; empty for any moment.</summary>
    public string When => _at.IsUnknown ? "" : $" at {_graph.Solve(_at)}";

    public static string Count(IReadOnlyCollection<EntityId> found) => found.Count.ToString(CultureInfo.InvariantCulture);

    public ValueList<AttributedRelationship> Holding(IEnumerable<Relationship> relationships) =>
        relationships.Select(relationship => Relationships.At(relationship, _at)).OfType<AttributedRelationship>()
            .Where(found => !found.From.IsRedacted && !found.To.IsRedacted)
            .ToValueList();

    public ValueList<PositionHolding> Holdings(IEnumerable<Relationship> relationships) =>
        Holding(relationships).Select(Holding).ToValueList();

    /// <summary>The offices of or for a node, and for what is judged to be one with it; those judged to be one with them included.</summary>
    public ValueList<EntityId> OfficesOf(EntityId id) =>
        Relationships.To(id, KnownRelationships.OfficeOf).Concat(Relationships.To(id, KnownRelationships.JurisdictionOf))
            .Select(office => office.From).Distinct().ToValueList();

    /// <summary>Relationships that were found in several places, each once, in ledger order.</summary>
    public IEnumerable<Relationship> Sorted(IEnumerable<Relationship> relationships)
    {
        var wanted = relationships.Distinct().ToDictionary(relationship => relationship.Id);
        return wanted.Values.SelectMany(relationship => _graph.Index.From(_graph.OrdinalOrThrow(relationship.From), relationship.Type).ToArray())
            .Distinct().Order().Select(_graph.Index.RelationshipAt)
            .Where(relationship => wanted.ContainsKey(relationship.Id));
    }

    public ValueList<Spokesman> Spokesmen(Agent asked, bool includingParts)
    {
        var parts = Reach.From(_graph, asked.Id, id => includingParts ? PartsOf(id) : []);
        var links = Sorted(parts.All.SelectMany(part => Relationships.To(part, KnownRelationships.SpeaksFor)));
        return Holding(links)
            .Select(link => new Spokesman
            {
                Agent = (Agent)link.From,
                SpeaksFor = (Agent)link.To,
                Relationship = link,
                Through = parts.PathTo(link.To.Id).Reverse().Select(part => Relationships.At(part, _at)!).ToValueList(),
            })
            .ToValueList();
    }

    public ValueList<PartyMembership> Parties(Agent asked)
    {
        var reader = new PartyReader(_graph);
        var at = _graph.Solve(_at).Time;
        var certain = Reach.From(_graph, asked.Id, id => reader.StepsFrom(id, at).Where(step => Relationships.HoldingOf(step.Via, _at) == Queries.Holding.Certainly));
        var all = reader.PartiesOf(asked.Id, at);
        var same = _graph.SameAs(asked.Id);
        return all.All.Where(id => !same.Contains(id))
            .Select(_graph.Get<Node>).OfType<Agent>()
            .Where(party => !party.IsRedacted)
            .Select(party => new PartyMembership { Party = party, Chain = Chain(certain.Contains(party.Id) ? certain : all, party.Id) })
            .ToValueList();
    }

    private ValueList<AttributedRelationship> Chain(Reach reach, EntityId party) =>
        reach.PathTo(party).Select(step => Relationships.Resolve(step, Relationships.HoldingOf(step, _at) ?? Queries.Holding.Possibly)).ToValueList();

    private IEnumerable<(Relationship Via, EntityId To)> PartsOf(EntityId id) =>
        _graph.RelationshipsTo(id, KnownRelationships.PartOf)
            .Where(part => Relationships.HoldingOf(part, _at) is not null)
            .Select(part => (part, part.From));

    private PositionHolding Holding(AttributedRelationship relationship)
    {
        var position = (Position)relationship.To;
        return new PositionHolding
        {
            Person = (Person)relationship.From,
            Position = position,
            Organization = position.Organization is { } organization && _graph.TryGet<Organization>(organization, out var body) ? body : null,
            Jurisdiction = position.Jurisdiction is { } jurisdiction && _graph.TryGet<Entity>(jurisdiction, out var area) ? area : null,
            Relationship = relationship,
        };
    }
}
