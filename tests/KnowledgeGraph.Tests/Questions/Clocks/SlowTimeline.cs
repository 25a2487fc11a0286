namespace KnowledgeGraph.Tests.Questions.Clocks;

/// <summary>A timeline, from a look at every statement and relationship and a table of what comes before what.</summary>
internal sealed class SlowTimeline
{
    private readonly EntityGraph _graph;
    private readonly ForceReader _force;
    private readonly UncertainTime[] _times;
    private readonly List<Word> _words;
    private readonly TimeMoment?[] _ends;
    private readonly bool[,] _leads;

    /// <param name="graph">The graph.</param>
    /// <param name="events">The events, in ledger order; of those that are judged to be one, the first counts.</param>
    /// <param name="during">The period, or an unknown time.</param>
    public SlowTimeline(EntityGraph graph, IEnumerable<Event> events, UncertainTime during)
    {
        _graph = graph;

        // Because times may hang on each other, they are read without solving what hangs on them.
        _force = new ForceReader(graph, statement => statement.Said);
        Events = [];
        foreach (var happening in events.Where(happening => !happening.IsRedacted && MayBeWithin(happening, during)))
        {
            if (!Events.Exists(other => IsOne(other.Id, happening.Id)))
            {
                Events.Add(happening);
            }
        }

        _times = Events.Select(TimeOf).ToArray();
        _words = Words().Where(word => word.Earlier >= 0 && word.Later >= 0 && word.Earlier != word.Later).ToList();
        var possible = _words.Where(word => !_times[word.Earlier].IsCertainlyAfter(_times[word.Later])).ToList();
        _leads = Leads(possible);
        possible.RemoveAll(word => _leads[word.Later, word.Earlier]);
        _ends = Enumerable.Range(0, Events.Count).Select(one => EndWithWholes(one, possible)).ToArray();
        Honoured = possible.Where(word => !IsAgainstTimes(word, possible)).ToList();
        NotHonoured = _words.Except(Honoured).ToList();
        _leads = Leads(Honoured);
    }

    public List<Event> Events { get; }

    public List<Word> Honoured { get; }

    public List<Word> NotHonoured { get; }

    public IEnumerable<Event> Placed => InOrder().Where(one => !IsUndated(one)).Select(one => Events[one]);

    public IEnumerable<Event> Undated => InOrder().Where(IsUndated).Select(one => Events[one]);

    public string TimeText(Event happening) => Text(_times[Events.IndexOf(happening)]);

    public static string Text(UncertainTime time) => $"{time.Earliest}/{time.Latest}";

    /// <summary>Every event whose place is read from what is said of it: in a place or what lies inside of it.</summary>
    public static IEnumerable<Event> In(EntityGraph graph, Place place) =>
        Found(graph, (statement, proposition) => graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.OccurredAt)
            && (proposition[KnownRoles.Place]?.Nodes.Any(id => Upwards(graph, id, KnownRelationships.PartOf).Contains(place.Id)) ?? false));

    /// <summary>Every event in which somebody who belongs to a party takes part, by what is said of it.</summary>
    public static IEnumerable<Event> With(EntityGraph graph, Agent agent) =>
        Found(graph, (statement, proposition) => graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate)
            && predicate.Participants.SelectMany(role => proposition[role]?.Nodes ?? []).Any(id =>
                Upwards(graph, id, KnownRelationships.PartOf, KnownRelationships.SpeaksFor, KnownRelationships.HoldsPosition, KnownRelationships.OfficeOf).Contains(agent.Id)

                // Nobody takes part by what another says of him.
                && (!graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor)
                    || statement.Origin.Speakers.Contains(id) || statement.Origin.OnBehalfOf.Contains(id))));

    /// <summary>The event, what is judged to be one with it, and their parts.</summary>
    public static IEnumerable<Event> Parts(EntityGraph graph, Event asked) =>
        graph.Nodes<Event>().Where(happening => Upwards(graph, happening.Id, KnownRelationships.SubEventOf, KnownRelationships.PartOf).Contains(asked.Id));

    private static HashSet<EntityId> Upwards(EntityGraph graph, EntityId from, params Code[] types) => Statements.SlowStatements.Upwards(graph, from, default, types);

    private static IEnumerable<Event> Found(EntityGraph graph, Func<Statement, Proposition, bool> says)
    {
        var found = (from statement in graph.Statements
                     where !statement.IsRedacted && graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Proposition
                     from proposition in statement.Propositions
                     where proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact } && says(statement, proposition)
                     from happening in proposition[KnownRoles.Event]?.Nodes ?? []
                     select happening).ToHashSet();
        return graph.Nodes<Event>().Where(happening => found.Contains(happening.Id));
    }

    // By the times that are stated of it, else by those for which what is said of it holds, as far as they agree.
    private UncertainTime TimeOf(Event happening)
    {
        var time = _graph.TimeOf(happening).Time;
        if (!time.IsUnknown)
        {
            return time;
        }

        var holds = Facts().Where(fact => Nodes(fact.Proposition, KnownRoles.Event).Any(id => IsOne(id, happening.Id)))
            .Select(fact => _graph.Solve(fact.Statement.Holds).Time).Where(one => !one.IsUnknown).ToList();
        return holds.Count == 0 || holds.Exists(one => holds.Exists(other => !one.MayCoincideWith(other)))
            ? default
            : holds.Skip(1).Aggregate(holds[0], (common, one) => common.Intersect(one));
    }

    // Where those who state a day agree on none, each of their days counts for itself.
    private bool MayBeWithin(Event happening, UncertainTime during)
    {
        var time = TimeOf(happening);
        if (!time.IsUnknown || during.IsUnknown)
        {
            return time.MayCoincideWith(during);
        }

        var stated = Facts()
            .Where(fact => fact.Proposition.Predicate == KnownPredicates.Occurred.Code && Nodes(fact.Proposition, KnownRoles.Event).Any(id => IsOne(id, happening.Id)))
            .SelectMany(fact => fact.Proposition[KnownRoles.Time]?.Fillers.OfType<TimeTerm>().Select(term => term.Time) ?? [])
            .Where(one => !one.IsUnknown && !one.IsRelative).ToList();
        return stated.Count == 0 || stated.Exists(one => one.MayCoincideWith(during));
    }

    private IEnumerable<Word> Words()
    {
        foreach (var link in _graph.Relationships.Where(IsInForce))
        {
            if (link.Type == KnownRelationships.Before.Code)
            {
                yield return new Word(PlaceOf(link.From), PlaceOf(link.To), link.Id.Value);
            }
            else if (link.Type == KnownRelationships.After.Code || link.Type == KnownRelationships.SubEventOf.Code)
            {
                yield return new Word(PlaceOf(link.To), PlaceOf(link.From), link.Id.Value);
            }
        }

        foreach (var (_, proposition) in Facts())
        {
            if (_graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.HappenedBefore))
            {
                foreach (var offset in proposition[KnownRoles.Offset]?.Fillers.OfType<OffsetTerm>().Select(term => term.Offset) ?? [TimeOffset.After])
                {
                    foreach (var word in Counted(Nodes(proposition, KnownRoles.Event).Single(), Nodes(proposition, KnownRoles.Other).Single(), offset, proposition))
                    {
                        yield return word;
                    }
                }
            }
            else if (proposition.Predicate == KnownPredicates.Occurred.Code)
            {
                foreach (var relative in proposition[KnownRoles.Time]?.Fillers.OfType<TimeTerm>().Select(term => term.Time.Relative).OfType<RelativeTime>() ?? [])
                {
                    foreach (var word in Counted(relative.Anchor, Nodes(proposition, KnownRoles.Event).Single(), relative.Offset, proposition))
                    {
                        yield return word;
                    }
                }
            }
        }
    }

    // What is so long after something comes after it; a distance that may go either way, or that is none, orders nothing.
    private IEnumerable<Word> Counted(EntityId from, EntityId to, TimeOffset offset, Proposition proposition)
    {
        var isLater = offset.Minimum is { IsNegative: false } && (offset.Maximum is not { } most || most.Months > 0 || most.Seconds > 0);
        var isEarlier = offset.Maximum is { } last && (last.IsNegative || (last.Months == 0 && last.Seconds == 0)) && offset.Minimum is not { Months: 0, Seconds: 0 };
        if (isLater)
        {
            yield return new Word(PlaceOf(from), PlaceOf(to), proposition.Id.Value);
        }
        else if (isEarlier)
        {
            yield return new Word(PlaceOf(to), PlaceOf(from), proposition.Id.Value);
        }
    }

    private IEnumerable<(Statement Statement, Proposition Proposition)> Facts() =>
        from statement in _graph.Statements
        where !statement.IsRedacted && SlowCommitments.Of(_graph, statement) is Commitment.Proposition or Commitment.Accusation
        from proposition in statement.Propositions
        where proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact } && !_force.IsRetractedOrReplaced(statement, proposition.Id)
        select (statement, proposition);

    private bool IsInForce(Relationship link) =>
        link.Evidence.Count == 0 || link.Evidence.Any(id => _graph.TryGet<Statement>(id, out var evidence) && !evidence.IsRedacted && _force.IsInForce(evidence));

    private bool[,] Leads(List<Word> words)
    {
        var leads = new bool[Events.Count, Events.Count];
        foreach (var word in words)
        {
            leads[word.Earlier, word.Later] = true;
        }

        for (var by = 0; by < Events.Count; by++)
        {
            for (var from = 0; from < Events.Count; from++)
            {
                for (var to = 0; to < Events.Count; to++)
                {
                    leads[from, to] |= leads[from, by] && leads[by, to];
                }
            }
        }

        return leads;
    }

    // What begins after the end of everything that it would have to precede does not precede it.
    private bool IsAgainstTimes(Word word, List<Word> words) => _times[word.Earlier].Earliest > End(word.Later, words);

    private TimeMoment? End(int one, List<Word> words) =>
        words.Where(word => word.Earlier == one && !IsAgainstTimes(word, words)).Select(word => End(word.Later, words)).Append(_ends[one]).Min();

    // A part of which no time is known ends with what it is a part of, or with what that is a part of in turn.
    private TimeMoment? EndWithWholes(int one, List<Word> words) => _times[one].IsUnknown
        ? words.Where(word => word.Later == one && _graph.Relationships.Any(link => link.Id.Value == word.By && link.Type == KnownRelationships.SubEventOf.Code))
            .Min(word => EndWithWholes(word.Earlier, words))
        : _times[one].Latest;

    private TimeMoment? Start(int one) => Enumerable.Range(0, Events.Count).Where(other => other == one || _leads[other, one]).Max(other => _times[other].Earliest);

    private bool IsUndated(int asked)
    {
        var tied = new HashSet<int> { asked };
        while (Honoured.Exists(word => tied.Contains(word.Earlier) != tied.Contains(word.Later) && tied.Add(word.Earlier) | tied.Add(word.Later)))
        {
            // Because each one that is tied may tie others.
        }

        return tied.All(one => _times[one].IsUnknown);
    }

    // Of those for which nothing is left to wait, always the one that ends first, then that begins first, then that the ledger has first.
    private List<int> InOrder()
    {
        var left = Enumerable.Range(0, Events.Count).ToList();
        var order = new List<int>();
        while (left.Count > 0)
        {
            var next = left.Where(one => !left.Exists(other => _leads[other, one]))
                .OrderBy(IsUndated)
                .ThenBy(one => End(one, Honoured) ?? TimeMoment.MaxValue)
                .ThenBy(one => Start(one) ?? TimeMoment.MinValue)
                .First();
            order.Add(next);
            left.Remove(next);
        }

        return order;
    }

    private int PlaceOf(EntityId id) => Events.FindIndex(happening => IsOne(happening.Id, id));

    private bool IsOne(EntityId left, EntityId right) => _graph.IdentityOf(left, right) == JudgementVerdict.Same;

    private static IEnumerable<EntityId> Nodes(Proposition proposition, Code role) => proposition[role]?.Nodes ?? [];

    /// <summary>Somebody's word that one event came before another, by their places, and the id of what says so.</summary>
    internal sealed record Word(int Earlier, int Later, string By);
}
