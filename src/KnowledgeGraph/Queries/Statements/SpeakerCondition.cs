namespace KnowledgeGraph.Queries;

/// <summary>Whether somebody, or somebody who belongs to their party, speaks in a statement.</summary>
internal sealed class SpeakerCondition
{
    private readonly EntityGraph _graph;
    private readonly StatementFilter _filter;
    private readonly EntityId _speaker;
    private readonly ValueList<EntityId> _same;
    private readonly PartyReader _parties;
    private readonly Dictionary<(EntityId Agent, UncertainTime At), bool> _belongs = [];

    public SpeakerCondition(EntityGraph graph, StatementFilter filter, EntityId speaker)
    {
        _graph = graph;
        _filter = filter;
        _speaker = graph.Get<Agent>(speaker);
        _same = graph.SameAs(speaker);
        _parties = new PartyReader(graph);
    }

    /// <summary>Everybody whose statements may fit, at whatever time they said them.</summary>
    public IEnumerable<EntityId> Starts => _filter.IncludingSpokesmen ? _parties.BelongingTo(_speaker).All : _same;

    public bool Holds(Statement statement)
    {
        var origin = statement.Attribution.Count - 1;
        for (var index = _filter.InAnyHop ? 0 : origin; index <= origin; index++)
        {
            var hop = statement.Attribution[index];
            if (hop.Speakers.Concat(hop.OnBehalfOf).Any(_same.Contains))
            {
                return true;
            }

            if (_filter.IncludingSpokesmen && hop.Principals.Count > 0)
            {
                // Because the outer hops speak when it is published.
                var at = (index == origin ? _graph.SaidOf(statement) : _graph.Solve(statement.PublishedIn(_graph))).Time;
                if (hop.Principals.Any(agent => Belongs(agent, at)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Belongs(EntityId agent, UncertainTime at)
    {
        if (!_belongs.TryGetValue((agent, at), out var belongs))
        {
            _belongs.Add((agent, at), belongs = _parties.PartiesOf(agent, at).Contains(_speaker));
        }

        return belongs;
    }
}
