namespace KnowledgeGraph.Queries;

/// <summary>Goes through the statements about an event, for one question.</summary>
internal sealed class ResponsibilitySearch
{
    private readonly EntityGraph _graph;
    private readonly AttributionResolver _resolver;
    private readonly StandingReader _standings;
    private readonly EntityId[] _events;
    private readonly CancellationToken _cancellationToken;

    public ResponsibilitySearch(EntityGraph graph, EntityId asked, CancellationToken cancellationToken = default)
        : this(asked, new AttributionResolver(NotNull.Of(graph)), standings: null)
    {
        _cancellationToken = cancellationToken;
    }

    /// <summary>For one of several events, of which what was said instead is read once.</summary>
    public ResponsibilitySearch(EntityGraph graph, EntityId asked, StandingReader standings)
        : this(asked, new AttributionResolver(graph), standings)
    {
    }

    private ResponsibilitySearch(EntityId asked, AttributionResolver resolver, StandingReader? standings)
    {
        var graph = resolver.Graph;
        _graph = graph;
        _resolver = resolver;
        _standings = standings ?? new StandingReader(graph, resolver.Force);
        Event = graph.Get<Event>(asked);
        SameEvents = graph.Identity.HasOthers(asked) ? graph.SameAs(asked).Where(id => id != asked).Select(graph.Get<Event>).ToValueList() : [];
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
        var found = new List<T>();
        foreach (var ordinal in OrdinalsAboutTheEvent(acts))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_graph.Index.NodeAt(ordinal) is not Statement { IsRedacted: false } statement)
            {
                continue;
            }

            AttributedStatement? attributed = null;
            foreach (var proposition in statement.Propositions.AsSpan())
            {
                var isAsked = modalities.IsEmpty ? proposition.Modality == Modality.Fact : modalities.Contains(proposition.Modality);
                if (isAsked && IsAboutTheEvent(proposition) && says(statement, proposition))
                {
                    attributed ??= _resolver.Resolve(ordinal, statement);
                    Add(found, make, attributed, proposition);
                }
            }
        }

        return found.ToValueList();
    }

    /// <summary>The acts of the vocabulary that are wanted.</summary>
    public Code[] Acts(Predicate<Code> isWanted) => [.. _graph.Vocabulary.Acts.Select(act => act.Code).Where(code => isWanted(code))];

    /// <summary>Whether a predicate says who is responsible: it is <c>responsible-for</c>, or implies it.</summary>
    public bool SaysWhoIsResponsible(Code predicate) => _graph.Vocabulary.Implies(predicate, KnownPredicates.ResponsibleFor);

    /// <summary>Whether the speakers of a statement say that they are doing something, which is no claim of responsibility.</summary>
    public bool SaysThatItActs(Statement statement) => _graph.Vocabulary.IsAct(statement.Act, KnownActs.ClaimAction);

    private IEnumerable<Statement> StatementsAboutTheEvent()
    {
        var statements = _events.SelectMany(_graph.StatementsAbout).Where(statement => !statement.IsRedacted);
        return _events.Length == 1 ? statements : statements.InLedgerOrder(_graph);
    }

    private List<int> OrdinalsAboutTheEvent(Code[] acts) =>
        _events.Length == 1
            ? _graph.OrdinalsAbout(_events[0], acts)
            : [.. _events.SelectMany(id => _graph.OrdinalsAbout(id, acts)).Distinct().Order()];

    private void Add<T>(List<T> found, Func<ResponsibilityFinding, T> make, AttributedStatement attributed, Proposition proposition)
    {
        var statement = attributed.Statement;
        var agents = proposition[KnownRoles.Agent] is { } argument ? AgentsOf(argument) : [];

        // Because nobody needs authority to accuse another, only to speak for the one who does.
        var spokenFor = CommitmentReader.CommitmentOf(_graph, statement.Act) == Commitment.Accusation ? [] : agents;
        var authority = AuthorityReader.IsOwn(statement.Origin, spokenFor) ? null : new AuthorityReader(_graph, _resolver.Force, attributed, spokenFor);
        foreach (var speaker in attributed.Origin.Principals.AsSpan())
        {
            var (standing, takenBackIn) = speaker.Agent is { } agent ? _standings.StandingOf(statement, proposition.Id, agent.Id) : default;
            var inTheNameOf = authority?.InTheNameOf(speaker) ?? [];
            found.Add(make(new ResponsibilityFinding(
                attributed,
                proposition,
                speaker,
                agents,
                inTheNameOf,
                authority?.Of(speaker, inTheNameOf) ?? Authority.Own,
                standing,
                takenBackIn is null ? null : _resolver.Resolve(takenBackIn))));
        }
    }

    private ValueList<Agent> AgentsOf(Argument argument)
    {
        var agents = new List<Agent>(argument.Fillers.Count);
        foreach (var filler in argument.Fillers.AsSpan())
        {
            if (filler is NodeTerm term && _graph.Get<Node>(term.Id) is Agent agent)
            {
                agents.Add(agent);
            }
        }

        return agents.ToValueList();
    }

    private bool IsAboutTheEvent(Proposition proposition)
    {
        foreach (var filler in proposition[KnownRoles.Event] is { } argument ? argument.Fillers.AsSpan() : [])
        {
            if (filler is NodeTerm happening && _events.AsSpan().Contains(happening.Id))
            {
                return true;
            }
        }

        return false;
    }
}
