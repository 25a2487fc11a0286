namespace KnowledgeGraph.Queries;

/// <summary>Goes through the statements about an event, for one question.</summary>
internal sealed class ResponsibilitySearch
{
    private readonly EntityGraph _graph;
    private readonly AttributionResolver _resolver;
    private readonly StandingReader _standings;
    private readonly HashSet<EntityId> _events;

    public ResponsibilitySearch(EntityGraph graph, EntityId asked)
        : this(NotNull.Of(graph), asked, new StandingReader(graph))
    {
    }

    /// <summary>For one of several events, of which what was said instead is read once.</summary>
    public ResponsibilitySearch(EntityGraph graph, EntityId asked, StandingReader standings)
    {
        _standings = standings;
        _graph = graph;
        _resolver = new AttributionResolver(graph);
        Event = graph.Get<Event>(asked);
        SameEvents = graph.SameAs(asked).Where(id => id != asked).Select(graph.Get<Event>).ToValueList();
        _events = [asked, .. SameEvents.Select(same => same.Id)];
    }

    public EntityGraph Graph => _graph;

    public Event Event { get; }

    public ValueList<Event> SameEvents { get; }

    public ValueList<Event> UnsureEvents => _graph.Identity.UnsureAbout(Event.Id).Select(_graph.Get<Event>).ToValueList();

    public ValueList<Statement> Considered => StatementsAboutTheEvent().ToValueList();

    public ValueList<Document> Documents =>
        StatementsAboutTheEvent().Where(statement => statement.Source is not null)
            .Select(statement => _graph.Get<Document>(statement.Source!.Document)).Distinct().ToValueList();

    /// <summary>One item per original speaker of each proposition about the event that says what is asked for.</summary>
    /// <param name="acts">The acts that can say it; statements with others are not looked at.</param>
    /// <param name="says">Whether a statement's proposition, which is about the event and in one of the modes, says what is asked for.</param>
    /// <param name="make">Makes an item of what one speaker says.</param>
    /// <param name="modalities">The modes in which it may be put; a fact alone if none is given.</param>
    public ValueList<T> Find<T>(
        Code[] acts, Func<Statement, Proposition, bool> says, Func<ResponsibilityFinding, T> make, params ReadOnlySpan<Modality> modalities)
    {
        ValueList<Modality> modes = modalities.IsEmpty ? [Modality.Fact] : [.. modalities];
        return StatementsAboutTheEvent(id => _graph.StatementsAbout(id, acts))
            .SelectMany(statement => Find(statement, (one, proposition) => modes.Contains(proposition.Modality) && says(one, proposition)))
            .Select(make)
            .ToValueList();
    }

    /// <summary>The acts of the vocabulary that are wanted.</summary>
    public Code[] Acts(Predicate<Code> isWanted) => [.. _graph.Vocabulary.Acts.Select(act => act.Code).Where(code => isWanted(code))];

    /// <summary>Whether a predicate says who is responsible: it is <c>responsible-for</c>, or implies it.</summary>
    public bool SaysWhoIsResponsible(Code predicate) => _graph.Vocabulary.Implies(predicate, KnownPredicates.ResponsibleFor);

    /// <summary>Whether the speakers of a statement say that they are doing something, which is no claim of responsibility.</summary>
    public bool SaysThatItActs(Statement statement) => _graph.Vocabulary.IsAct(statement.Act, KnownActs.ClaimAction);

    private IEnumerable<Statement> StatementsAboutTheEvent() => StatementsAboutTheEvent(_graph.StatementsAbout);

    private IEnumerable<Statement> StatementsAboutTheEvent(Func<EntityId, IEnumerable<Statement>> about)
    {
        var statements = _events.SelectMany(about).Where(statement => !statement.IsRedacted);
        return _events.Count == 1 ? statements : statements.InLedgerOrder(_graph);
    }

    private IEnumerable<ResponsibilityFinding> Find(Statement statement, Func<Statement, Proposition, bool> says)
    {
        AttributedStatement? attributed = null;
        foreach (var proposition in statement.Propositions)
        {
            if (!IsAboutTheEvent(proposition) || !says(statement, proposition))
            {
                continue;
            }

            attributed ??= _resolver.Resolve(statement);
            var agents = proposition[KnownRoles.Agent]?.Nodes.Select(_graph.Get<Node>).OfType<Agent>().ToValueList() ?? [];

            // Because nobody needs authority to accuse another, only to speak for the one who does.
            var spokenFor = CommitmentReader.CommitmentOf(_graph, statement.Act) == Commitment.Accusation ? [] : agents;
            var authority = new AuthorityReader(_graph, _resolver.Force, attributed, spokenFor);
            var principals = attributed.Origin.Principals;
            foreach (var speaker in principals)
            {
                var (standing, takenBackIn) = speaker.Agent is { } agent ? _standings.StandingOf(statement, proposition.Id, agent.Id) : default;
                var inTheNameOf = authority.InTheNameOf(speaker);
                yield return new ResponsibilityFinding(
                    attributed,
                    proposition,
                    speaker,
                    agents,
                    inTheNameOf,
                    authority.Of(speaker, inTheNameOf),
                    standing,
                    takenBackIn is null ? null : _resolver.Resolve(takenBackIn));
            }
        }
    }

    private bool IsAboutTheEvent(Proposition proposition) => proposition[KnownRoles.Event]?.Nodes.Any(_events.Contains) ?? false;
}
