namespace KnowledgeGraph.Queries;

/// <summary>Finds announcements, and the facts that would fulfil them.</summary>
internal sealed class AnnouncementReader(EntityGraph graph, QuestionMeter meter)
{
    private readonly ForceReader _force = new(graph);
    private readonly ContainmentReader _containment = new(graph);
    private readonly AttributionResolver _resolver = new(graph);

    public List<OpenAnnouncement> Open(UncertainTime said, UncertainTime holds)
    {
        var open = meter.Counted(graph.Statements).Where(statement => !statement.IsRedacted && IsWithin(graph.SaidOf(statement).Time, said) && IsWithin(graph.Solve(statement.Holds).Time, holds))
            .SelectMany(statement => statement.Propositions.Where(proposition => Announces(statement, proposition)).Select(proposition => (statement, proposition)))
            .SelectMany(one => EventsOf(one.proposition).Where(happening => IsOpen(one.proposition, happening)).Select(happening => (one.statement, one.proposition, happening)));
        var announcements = new List<(EntityId? Event, List<AnnouncedProposition> By)>();
        var places = new Dictionary<EntityId, int>();
        foreach (var (statement, proposition, happening) in open)
        {
            var announced = new AnnouncedProposition { Statement = _resolver.Resolve(statement), Proposition = proposition };
            if (happening is { } id && places.TryGetValue(id, out var place))
            {
                announcements[place].By.Add(announced);
                continue;
            }

            if (happening is { } first)
            {
                places.Add(first, announcements.Count);
            }

            announcements.Add((happening, [announced]));
        }

        return announcements.ConvertAll(one => new OpenAnnouncement { Event = one.Event is { } id ? graph.Get<Event>(id) : null, AnnouncedBy = one.By.ToValueList() });
    }

    private static bool IsWithin(UncertainTime time, UncertainTime period) => period.IsUnknown || time.MayCoincideWith(period);

    // Because to refuse is to say what one will not do, whichever way round the proposition is put.
    private bool Announces(Statement statement, Proposition proposition) =>
        proposition.Polarity == Polarity.Affirmative
        && !graph.Vocabulary.IsAct(statement.Act, KnownActs.Refuse)
        && (CommitmentReader.CommitmentOf(graph, statement.Act), proposition.Modality) is
            (Commitment.Intention, Modality.Fact or Modality.Future or Modality.Intention) or (Commitment.Proposition, Modality.Future or Modality.Intention)
        && !_force.IsTakenBack(statement, proposition.Id);

    private List<EntityId?> EventsOf(Proposition proposition)
    {
        var events = proposition[KnownRoles.Event]?.Nodes.Where(id => graph.TryGet<Event>(id, out _)).Select(id => (EntityId?)id).ToList() ?? [];
        return events.Count > 0 ? events : [null];
    }

    // Because of what may fulfil it not all was seen, a question that is cut on the way does not tell.
    private bool IsOpen(Proposition announced, EntityId? happening) => !Happened(announced, happening) && meter.Cut is null;

    private bool Happened(Proposition announced, EntityId? happening)
    {
        var roles = Slot(announced).Where(role => role != KnownRoles.Event || happening is null).ToList();
        return meter.Counted(Candidates(announced, happening, roles)).SelectMany(statement => statement.Propositions.Where(fact => IsFact(statement, fact)))
            .Any(fact => (happening is not { } id || IsAbout(fact, id)) && Says(fact, announced, happening, roles));
    }

    private bool Says(Proposition fact, Proposition announced, EntityId? happening, List<Code> roles) =>
        (happening is not null && graph.Vocabulary.Implies(fact.Predicate, KnownPredicates.Occurred))
        || (graph.Vocabulary.Implies(fact.Predicate, announced.Predicate) && roles.TrueForAll(role => Matches(announced[role]!, fact[role])));

    /// <summary>The roles that tell what is announced: the key of its predicate or, where that has none, all that are filled.</summary>
    private IEnumerable<Code> Slot(Proposition proposition)
    {
        var filled = proposition.Arguments.Select(argument => argument.Role);
        var key = graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate) ? predicate.Key : [];
        return key.Count > 0 ? filled.Where(key.Contains) : filled;
    }

    private IEnumerable<Statement> Candidates(Proposition announced, EntityId? happening, List<Code> roles)
    {
        if (happening is { } id)
        {
            return graph.SameAs(id).SelectMany(graph.StatementsAbout);
        }

        // Because whoever fulfils it names each role of the slot, the statements about one of them are enough.
        var named = roles.Select(role => announced[role]!.Nodes.ToList()).FirstOrDefault(nodes => nodes.Count > 0);
        return named is null ? graph.Statements : named.SelectMany(node => _containment.Inside(node).All).Distinct().Where(graph.Contains).SelectMany(graph.StatementsAbout).Distinct();
    }

    private bool IsAbout(Proposition fact, EntityId happening) => fact[KnownRoles.Event]?.Nodes.Any(graph.SameAs(happening).Contains) ?? false;

    private bool IsFact(Statement statement, Proposition proposition) =>
        proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
        && !statement.IsRedacted
        && CommitmentReader.CommitmentOf(graph, statement.Act) is Commitment.Proposition or Commitment.Accusation
        && !_force.IsTakenBack(statement, proposition.Id);

    private bool Matches(Argument announced, Argument? fact) =>
        fact is not null && announced.Fillers.Any(wanted => fact.Fillers.Any(found =>
            wanted is NodeTerm outer && found is NodeTerm inner ? _containment.Contains(outer.Id, inner.Id) : wanted.Equals(found)));
}
