using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Finds out who may be drawn as saying a statement: never those in whose name somebody speaks without shown authority.</summary>
internal sealed class VoiceReader(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);
    private readonly Dictionary<EntityId, ValueList<Voice>> _known = [];

    /// <summary>Who still stands by what.</summary>
    public ForceReader Force => _resolver.Force;

    /// <summary>Those on whose behalf it is said, as far as that is shown; else who speaks. None for what is redacted.</summary>
    public ValueList<Voice> Of(Statement statement)
    {
        if (!_known.TryGetValue(statement.Id, out var voices))
        {
            voices = statement.IsRedacted || statement.Attribution.Count == 0 ? [] : Read(statement).ToValueList();
            _known.Add(statement.Id, voices);
        }

        return voices;
    }

    /// <summary>The agents that it leads from.</summary>
    public IEnumerable<EntityId> SpeakersOf(Statement statement) => Of(statement).Select(voice => voice.Speaker).OfType<EntityId>();

    /// <summary>Those of some agents for whom nothing shows that whoever says the statement may speak.</summary>
    public ValueList<EntityId> NotShown(Statement statement, IReadOnlyCollection<EntityId> agents)
    {
        var found = agents.Select(id => graph.TryGet<Agent>(id, out var agent) ? agent : null).OfType<Agent>().ToValueList();
        if (AuthorityReader.IsOwn(statement.Origin, found))
        {
            return [];
        }

        var authority = AuthorityOf(statement, found);
        var unshown = authority.Said.Origin.Principals.Select(authority.Reader.InTheNameOf).ToList();
        return found.Where(agent => unshown.All(those => those.Contains(agent))).Select(agent => agent.Id).ToValueList();
    }

    private IEnumerable<Voice> Read(Statement statement)
    {
        var origin = statement.Origin;
        if (origin.OnBehalfOf.Count == 0)
        {
            return origin.Unnamed is null ? origin.Speakers.Select(speaker => new Voice(speaker, null, [speaker], [])) : [new Voice(null, origin.Unnamed, [], [])];
        }

        var (said, authority) = AuthorityOf(statement, []);
        var unshown = said.Origin.Principals.Where(principal => authority.InTheNameOf(principal).Count > 0).Select(principal => principal.Agent!.Id).ToValueList();
        var voices = origin.OnBehalfOf.Where(principal => !unshown.Contains(principal)).Select(principal => new Voice(principal, null, [principal], []));
        if (unshown.Count == 0)
        {
            return voices;
        }

        return origin.Unnamed is null
            ? voices.Concat(origin.Speakers.Select(speaker => new Voice(speaker, null, unshown, unshown)))
            : voices.Append(new Voice(null, origin.Unnamed, unshown, unshown));
    }

    private (AttributedStatement Said, AuthorityReader Reader) AuthorityOf(Statement statement, ValueList<Agent> agents)
    {
        var said = _resolver.Resolve(statement);
        return (said, new AuthorityReader(graph, Force, said, agents));
    }
}
