namespace KnowledgeGraph.Queries;

/// <summary>Goes through the statements about an event, for one question.</summary>
internal sealed class ResponsibilitySearch
{
    private readonly EntityGraph _graph;
    private readonly AttributionResolver _resolver;
    private readonly HashSet<EntityId> _events;

    public ResponsibilitySearch(EntityGraph graph, EntityId asked)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _graph = graph;
        _resolver = new AttributionResolver(graph);
        Event = graph.Get<Event>(asked);
        SameEvents = graph.SameAs(asked).Where(id => id != asked).Select(graph.Get<Event>).ToValueList();
        _events = [asked, .. SameEvents.Select(same => same.Id)];
        Considered = _events.SelectMany(graph.StatementsAbout).Where(statement => !statement.IsRedacted).Distinct()
            .OrderBy(statement => graph.OrdinalOrThrow(statement.Id)).ToValueList();
        Documents = Considered.Where(statement => statement.Source is not null)
            .Select(statement => graph.Get<Document>(statement.Source!.Document)).Distinct().ToValueList();
    }

    public Event Event { get; }

    public ValueList<Event> SameEvents { get; }

    public ValueList<Statement> Considered { get; }

    public ValueList<Document> Documents { get; }

    /// <summary>One item per original speaker of each statement with a proposition that says what is asked for.</summary>
    /// <param name="says">Whether a statement's proposition, which is about the event, says what is asked for.</param>
    /// <param name="make">Makes an item of what one speaker says.</param>
    public ValueList<T> Find<T>(Func<Statement, Proposition, bool> says, Func<ResponsibilityFinding, T> make) =>
        Considered.SelectMany(statement => Find(statement, says)).Select(make).ToValueList();

    /// <summary>Whether a predicate says who is responsible: it is <c>responsible-for</c>, or implies it.</summary>
    public bool SaysWhoIsResponsible(Code predicate) => _graph.Vocabulary.Implies(predicate, KnownPredicates.ResponsibleFor);

    private IEnumerable<ResponsibilityFinding> Find(Statement statement, Func<Statement, Proposition, bool> says)
    {
        var proposition = statement.Propositions.FirstOrDefault(candidate => IsAboutTheEvent(candidate) && says(statement, candidate));
        if (proposition is null)
        {
            yield break;
        }

        var attributed = _resolver.Resolve(statement);
        var agents = proposition[KnownRoles.Agent]?.Nodes.Select(_graph.Get<Node>).OfType<Agent>().ToValueList() ?? [];
        foreach (var speaker in attributed.Origin.Principals)
        {
            yield return new ResponsibilityFinding(
                attributed,
                proposition,
                speaker,
                attributed.Origin.Principals.Where(other => other != speaker).ToValueList(),
                agents,
                AuthorityOf(speaker, agents),
                _resolver.StandingOf(statement, speaker));
        }
    }

    private bool IsAboutTheEvent(Proposition proposition) => proposition[KnownRoles.Event]?.Nodes.Any(_events.Contains) ?? false;

    private Authority AuthorityOf(Speaker speaker, ValueList<Agent> agents)
    {
        if (speaker.Agent is not { } agent)
        {
            return Authority.NotShown;
        }

        if (agents.Count == 0 || agents.Contains(agent))
        {
            return Authority.Own;
        }

        var spokenFor = _graph.Out(agent.Id, KnownRelationships.SpeaksFor).ToList();
        return agents.Any(spokenFor.Contains) ? Authority.Shown : Authority.NotShown;
    }
}
