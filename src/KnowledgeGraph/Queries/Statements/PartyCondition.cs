namespace KnowledgeGraph.Queries;

/// <summary>Whether every original speaker of a statement belongs to one of some parties.</summary>
internal sealed class PartyCondition
{
    private readonly EntityGraph _graph;
    private readonly ValueList<EntityId> _asked;
    private readonly bool _includingPeople;
    private readonly PartyReader _parties;
    private readonly ForceReader _force;
    private readonly Dictionary<(EntityId Agent, UncertainTime At), bool> _belongs = [];

    public PartyCondition(EntityGraph graph, StatementFilter filter)
    {
        _graph = graph;
        _asked = filter.OnlyFromParties.Select(party => graph.Get<Agent>(party).Id).ToValueList();
        _includingPeople = filter.IncludingPeopleOfParties;
        _parties = new PartyReader(graph);
        _force = new ForceReader(graph);
    }

    /// <summary>Everybody who belongs to one of the parties at one time or another.</summary>
    public IEnumerable<EntityId> Starts => _asked.SelectMany(party => Reach.From(_graph, party, Downwards).All).Distinct();

    public bool Holds(Statement statement)
    {
        var speakers = statement.Origin.Principals;
        if (speakers.Count == 0)
        {
            return false;
        }

        var said = _graph.SaidOf(statement).Time;
        return speakers.All(speaker => Belongs(speaker, said));
    }

    private bool Belongs(EntityId agent, UncertainTime at)
    {
        if (!_belongs.TryGetValue((agent, at), out var belongs))
        {
            var reach = Reach.From(_graph, agent, id => Upwards(id, at));
            _belongs.Add((agent, at), belongs = _asked.Any(reach.Contains));
        }

        return belongs;
    }

    private IEnumerable<(Relationship Via, EntityId To)> Upwards(EntityId id, UncertainTime at)
    {
        var parties = _parties.StepsFrom(id, at);
        return _includingPeople
            ? parties.Concat(PeopleTypes.SelectMany(type => _graph.RelationshipsFrom(id, type))
                .Where(link => (at.IsUnknown || _graph.Solve(link.Holds).Time.MayCoincideWith(at)) && _force.IsInForce(link))
                .Select(link => (link, link.To)))
            : parties;
    }

    private IEnumerable<(Relationship Via, EntityId To)> Downwards(EntityId id)
    {
        var belonging = _parties.StepsTo(id, at: default);
        return _includingPeople
            ? belonging.Concat(PeopleTypes.SelectMany(type => _graph.RelationshipsTo(id, type)).Select(link => (link, link.From)))
            : belonging;
    }

    private static ValueList<Code> PeopleTypes { get; } = [KnownRelationships.MemberOf.Code, KnownRelationships.FounderOf.Code];
}
