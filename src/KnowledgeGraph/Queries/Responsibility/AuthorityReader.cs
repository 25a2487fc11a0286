namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads from the graph whether those who speak in one statement were shown to speak for those they speak of: by a relationship that
/// is the author's own, or rests on a statement in force. What does not depend on the principal is read once, because a statement can
/// have hundreds of them.
/// </summary>
internal sealed class AuthorityReader
{
    private readonly EntityGraph _graph;
    private readonly ForceReader _force;
    private readonly UncertainTime _said;
    private readonly HashSet<EntityId> _speakers;
    private readonly List<Agent> _unshownAgents;
    private readonly bool _agentsSayItThemselves;
    private readonly HashSet<EntityId> _spokenForBySpeakers;

    /// <summary>For one statement, and those of whom it says something.</summary>
    public AuthorityReader(EntityGraph graph, ForceReader force, AttributedStatement statement, ValueList<Agent> agents)
    {
        _graph = graph;
        _force = force;
        _said = statement.Said.Time;
        _speakers = Same(statement.Origin.Speakers.Select(speaker => speaker.Agent).OfType<Agent>().Select(agent => agent.Id));
        _spokenForBySpeakers = SpokenForBy(_speakers);
        var principals = Same(statement.Origin.Principals.Select(principal => principal.Agent).OfType<Agent>().Select(agent => agent.Id));
        _agentsSayItThemselves = agents.All(agent => principals.Contains(agent.Id));
        _unshownAgents = agents.Where(agent => !principals.Contains(agent.Id) && !_speakers.Contains(agent.Id) && !_spokenForBySpeakers.Contains(agent.Id))
            .Distinct().ToList();
    }

    /// <summary>Whether those who speak in a hop say it of none but themselves and on nobody's behalf, which needs no showing.</summary>
    public static bool IsOwn(Hop hop, ValueList<Agent> agents)
    {
        if (hop.Unnamed is not null || hop.OnBehalfOf.Count > 0)
        {
            return false;
        }

        foreach (var agent in agents.AsSpan())
        {
            if (!hop.Speakers.AsSpan().Contains(agent.Id))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The principal, if nothing shows that whoever spoke speaks for it, and those agents that neither say it themselves nor
    /// are shown to be spoken for.
    /// </summary>
    public ValueList<Agent> InTheNameOf(Speaker principal)
    {
        if (principal.Agent is not { } agent)
        {
            return _unshownAgents.ToValueList();
        }

        var spokenForByPrincipal = _unshownAgents.Count == 0 ? [] : SpokenForBy(Same([agent.Id]));
        var unshown = _unshownAgents.Where(other => !spokenForByPrincipal.Contains(other.Id));
        return (_speakers.Contains(agent.Id) || _spokenForBySpeakers.Contains(agent.Id) ? unshown : unshown.Prepend(agent)).ToValueList();
    }

    /// <summary>With what authority it is said, given those in whose name it is said without a showing.</summary>
    public Authority Of(Speaker principal, ValueList<Agent> inTheNameOf)
    {
        if (inTheNameOf.Count > 0 || principal.Agent is not { } agent)
        {
            return Authority.NotShown;
        }

        return _speakers.Contains(agent.Id) && _agentsSayItThemselves ? Authority.Own : Authority.Shown;
    }

    private HashSet<EntityId> Same(IEnumerable<EntityId> ids) => ids.SelectMany(_graph.SameAs).ToHashSet();

    private HashSet<EntityId> SpokenForBy(HashSet<EntityId> speakers) =>
        Same(speakers.SelectMany(id => _graph.RelationshipsFrom(id, KnownRelationships.SpeaksFor))
            .Where(relationship => _graph.Solve(relationship.Holds).Time.MayCoincideWith(_said) && _force.IsInForce(relationship))
            .Select(relationship => relationship.To));
}
