using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Places;

/// <summary>Where events were, read straight from all statements and relationships, without an index.</summary>
internal sealed class PlaceScan
{
    private readonly EntityGraph _graph;
    private readonly List<(Statement Statement, Proposition Proposition, bool IsSo)> _facts;
    private readonly List<Event> _events;
    private readonly List<Place> _places;

    public PlaceScan(EntityGraph graph)
    {
        _graph = graph;
        var force = new ForceReader(graph);
        _facts = [];
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var commitment = SlowCommitments.Of(graph, statement);
            foreach (var proposition in statement.Propositions.Where(proposition => proposition.Modality == Modality.Fact))
            {
                var speakers = statement.Origin.Principals;
                var isStoodBy = speakers.Count == 0 || !speakers.All(speaker => force.TakenBackIn(statement, proposition.Id, speaker) is not null);
                if (isStoodBy && commitment is Commitment.Proposition or Commitment.Accusation)
                {
                    _facts.Add((statement, proposition, proposition.Polarity == Polarity.Affirmative));
                }
                else if (isStoodBy && commitment == Commitment.Opposite)
                {
                    _facts.Add((statement, proposition, proposition.Polarity == Polarity.Negative));
                }
            }
        }

        _events = graph.Nodes<Event>().Where(happening => !happening.IsRedacted).ToList();
        _places = graph.Nodes<Place>().Where(place => !place.IsRedacted).ToList();
    }

    public static string Ids(IEnumerable<AttributedStatement> statements) => string.Join('+', statements.Select(said => said.Statement.Id));

    public IEnumerable<string> EventsIn(Place asked) =>
        from happening in _events
        where IsFirst(happening)
        let inside = Inside(asked.Id, TimeOf(happening))
        from place in _places
        where inside.Contains(place.Id)
        let said = SayingWhere(happening, place).ToList()
        where said.Count > 0
        select $"{happening.Id} {place.Id} {string.Join('+', said.Select(one => one.Statement.Id).Distinct())} denied {string.Join('+', Denying(happening, place, said).Distinct())}";

    /// <summary>The events on a border, with where they were, and what ties that or them to it.</summary>
    public IEnumerable<string> OnBorder(Place border)
    {
        foreach (var happening in _events.Where(IsFirst))
        {
            var at = TimeOf(happening);
            var near = Near(border, happening.Id, KnownRoles.Event, KnownPredicates.OccurredNear);
            if (near.Count > 0)
            {
                yield return $"{happening.Id}  {BorderPosition.Near}   {string.Join('+', near)}";
            }

            foreach (var place in _places)
            {
                var said = SayingWhere(happening, place).Select(one => one.Statement.Id).Distinct().ToList();
                if (said.Count == 0)
                {
                    continue;
                }

                var start = $"{happening.Id} {place.Id}";
                if (Inside(border.Id, at).Contains(place.Id))
                {
                    yield return $"{start} {BorderPosition.On} {string.Join('+', said)}  ";
                }

                if (IsOne(place.Id, border.Id))
                {
                    continue;
                }

                foreach (var (position, type, predicate) in new[] { (BorderPosition.Adjacent, KnownRelationships.AdjacentTo.Code, KnownPredicates.Borders), (BorderPosition.Near, KnownRelationships.Near.Code, KnownPredicates.LocatedNear) })
                {
                    var links = _graph.Relationships.Where(link => link.Type == type && Holds(link, at)
                        && ((IsOne(link.From, border.Id) && IsOne(link.To, place.Id)) || (IsOne(link.To, border.Id) && IsOne(link.From, place.Id)))).Select(link => link.Id).ToList();
                    var words = Near(border, place.Id, KnownRoles.Subject, predicate);
                    if (links.Count + words.Count > 0)
                    {
                        yield return $"{start} {position} {string.Join('+', said)} {string.Join('+', links)} {string.Join('+', words)}";
                    }
                }
            }
        }
    }

    public IEnumerable<string> Within(Place asked, decimal limit)
    {
        var found = new List<string>();
        foreach (var happening in _events.Where(IsFirst))
        {
            var at = TimeOf(happening);
            var places = _places.Where(place => SayingWhere(happening, place).Any()).ToList();
            if (places.Count == 0)
            {
                found.Add($"{happening.Id}  {DistanceBasis.Unknown} {WithinDistance.Unknown}");
            }

            foreach (var place in places)
            {
                var before = found.Count;
                if (Inside(asked.Id, at).Contains(place.Id))
                {
                    found.Add($"{happening.Id} {place.Id} {DistanceBasis.Inside} {WithinDistance.Certainly}");
                }

                found.AddRange(Stated(asked, place, at, limit).Select(within => $"{happening.Id} {place.Id} {DistanceBasis.Stated} {within}"));
                if (Measured(asked, place, (double)limit) is { } measured)
                {
                    found.Add($"{happening.Id} {place.Id} {DistanceBasis.Geometry} {measured}");
                }

                if (found.Count == before)
                {
                    found.Add($"{happening.Id} {place.Id} {DistanceBasis.Unknown} {WithinDistance.Unknown}");
                }
            }
        }

        return found.Order(StringComparer.Ordinal);
    }

    // Ring by ring outwards; the first ring that knows a distance tells it. All distances of random news are "at most".
    private IEnumerable<WithinDistance> Stated(Place asked, Place place, UncertainTime at, decimal limit)
    {
        var near = _graph.Relationships
            .Where(link => link.Type == KnownRelationships.Near.Code && link.Distance is not null && (IsOne(link.From, asked.Id) || IsOne(link.To, asked.Id)) && Holds(link, at))
            .Select(link => (Place: IsOne(link.To, asked.Id) ? link.From : link.To, Meters: link.Distance!.Value.Value * 1000))
            .ToList();
        var own = near.Where(link => IsOne(link.Place, place.Id)).Select(link => link.Meters).Distinct().ToList();
        if (own.Count > 0)
        {
            return own.Select(meters => meters <= limit ? WithinDistance.Certainly : WithinDistance.Possibly);
        }

        var first = new ContainmentReader(_graph).Around(place.Id, at).All.FirstOrDefault(outer => near.Exists(link => IsOne(link.Place, outer)));
        return near.Where(link => !first.IsDefault && IsOne(link.Place, first)).Select(link => link.Meters).Distinct().Select(_ => WithinDistance.Possibly);
    }

    private WithinDistance? Measured(Place asked, Place place, double limit)
    {
        var target = _graph.SameAs(asked.Id).Prepend(asked.Id).Select(_graph.Get<Place>).FirstOrDefault(one => one is { Geometry: not null, IsRedacted: false });
        if (target is null || PlaceDistance.Between(place, target) is not { } distance)
        {
            return null;
        }

        return distance switch
        {
            { PrecisionMeters: null } => distance.NearestMeters <= limit ? WithinDistance.Possibly : WithinDistance.Unknown,
            { AtLeastMeters: var least } when least > limit => WithinDistance.Beyond,
            { AtMostMeters: var most } when most > limit => WithinDistance.Possibly,
            _ => WithinDistance.Certainly,
        };
    }

    private bool IsFirst(Event happening) => _events.First(other => IsOne(other.Id, happening.Id)) == happening;

    private bool IsOne(EntityId left, EntityId right) => _graph.IdentityOf(left, right) == JudgementVerdict.Same;

    private UncertainTime TimeOf(Event happening) =>
        _graph.SameAs(happening.Id).Prepend(happening.Id).Select(id => _graph.Solve(UncertainTime.RelativeTo(id, TimeOffset.Days(0))).Time).FirstOrDefault(time => !time.IsUnknown);

    private bool Holds(Relationship link, UncertainTime at) => at.IsUnknown || _graph.Solve(link.Holds).Time.MayCoincideWith(at);

    // Everything inside, found by going over all relationships until nothing is added.
    private HashSet<EntityId> Inside(EntityId outer, UncertainTime at)
    {
        var inside = new HashSet<EntityId>(_graph.SameAs(outer));
        var before = 0;
        while (inside.Count > before)
        {
            before = inside.Count;
            foreach (var link in _graph.Relationships.Where(link => link.Type == KnownRelationships.PartOf.Code && inside.Contains(link.To) && Holds(link, at)).ToList())
            {
                inside.UnionWith(_graph.SameAs(link.From));
            }
        }

        return inside;
    }

    // What says that an event or a place stands in a way to a border, in any of the ids of both.
    private List<EntityId> Near(Place border, EntityId what, Code role, Predicate predicate) =>
        _facts.Where(fact => fact.IsSo && _graph.Vocabulary.Implies(fact.Proposition.Predicate, predicate)
                && Nodes(fact.Proposition, KnownRoles.Place).Any(id => IsOne(id, border.Id))
                && Nodes(fact.Proposition, role).Any(id => IsOne(id, what)))
            .Select(fact => fact.Statement.Id).Distinct().ToList();

    private IEnumerable<(Statement Statement, Proposition Proposition)> SayingWhere(Event happening, Place place) =>
        from fact in _facts
        where fact.IsSo && _graph.Vocabulary.Implies(fact.Proposition.Predicate, KnownPredicates.OccurredAt)
            && Nodes(fact.Proposition, KnownRoles.Event).Any(id => IsOne(id, happening.Id))
            && Nodes(fact.Proposition, KnownRoles.Place).Contains(place.Id)
        select (fact.Statement, fact.Proposition);

    private IEnumerable<EntityId> Denying(Event happening, Place place, List<(Statement Statement, Proposition Proposition)> said) =>
        from fact in _facts
        where !fact.IsSo && Nodes(fact.Proposition, KnownRoles.Event).Any(id => IsOne(id, happening.Id))
        where said.Exists(one => fact.Proposition.Predicate == KnownPredicates.Occurred.Code
            ? fact.Proposition[KnownRoles.Time] is null
            : _graph.Vocabulary.Implies(one.Proposition.Predicate, fact.Proposition.Predicate)
                && (fact.Proposition[KnownRoles.Place] is null || Nodes(fact.Proposition, KnownRoles.Place).Any(outer => Inside(outer, TimeOf(happening)).Contains(place.Id)))
                && fact.Proposition.Arguments.Where(argument => argument.Role != KnownRoles.Event && argument.Role != KnownRoles.Place)
                    .All(argument => one.Proposition[argument.Role]?.Fillers.All(argument.Fillers.Contains) ?? false))
        select fact.Statement.Id;

    private static IEnumerable<EntityId> Nodes(Proposition proposition, Code role) => proposition[role]?.Nodes ?? [];
}
