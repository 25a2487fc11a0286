namespace KnowledgeGraph.Queries;

/// <summary>Reads from the graph whether those who speak were shown to speak for those they speak of.</summary>
internal sealed class AuthorityReader(EntityGraph graph)
{
    /// <summary>With what authority a principal, through whoever spoke, says something of agents.</summary>
    public Authority Of(AttributedStatement statement, Speaker principal, ValueList<Agent> agents)
    {
        if (InTheNameOf(statement, principal, agents).Count > 0 || principal.Agent is null)
        {
            return Authority.NotShown;
        }

        var speaksItself = statement.Origin.Speakers.Contains(principal);
        return speaksItself && agents.All(agent => IsPrincipal(statement, agent)) ? Authority.Own : Authority.Shown;
    }

    /// <summary>
    /// The principal, if nothing shows that whoever spoke speaks for it, and those agents that neither say it themselves nor
    /// are shown to be spoken for.
    /// </summary>
    public ValueList<Agent> InTheNameOf(AttributedStatement statement, Speaker principal, ValueList<Agent> agents)
    {
        var said = statement.Said.Time;
        var speakers = statement.Origin.Speakers.Select(speaker => speaker.Agent).OfType<Agent>().ToList();
        var unshown = new List<Agent>();
        if (principal.Agent is { } agent && !speakers.Exists(speaker => SpeaksFor(speaker, agent, said)))
        {
            unshown.Add(agent);
        }

        unshown.AddRange(agents.Where(claimed => !IsPrincipal(statement, claimed)
            && !speakers.Exists(speaker => SpeaksFor(speaker, claimed, said))
            && !(principal.Agent is { } speaking && SpeaksFor(speaking, claimed, said))));
        return unshown.Distinct().ToValueList();
    }

    private bool IsPrincipal(AttributedStatement statement, Agent agent) =>
        statement.Origin.Principals.Any(principal => principal.Agent is { } other && IsSame(other, agent));

    private bool SpeaksFor(Agent speaker, Agent principal, UncertainTime said) =>
        IsSame(speaker, principal) || graph.SameAs(speaker.Id)
            .SelectMany(id => graph.RelationshipsFrom(id, KnownRelationships.SpeaksFor))
            .Any(relationship => graph.SameAs(principal.Id).Contains(relationship.To) && graph.Solve(relationship.Holds).Time.MayCoincideWith(said));

    private bool IsSame(Agent left, Agent right) => left == right || graph.SameAs(left.Id).Contains(right.Id);
}
