namespace KnowledgeGraph.Queries;

/// <summary>Finds out of every event how far it was from a place, for one question.</summary>
internal sealed class DistanceSearch
{
    private readonly EntityGraph _graph;
    private readonly QuestionMeter _meter;
    private readonly PlaceSearch _places;
    private readonly Place _asked;
    private readonly QuantityInterval _limit;
    private readonly Place? _measured;
    private readonly Dictionary<EntityId, List<StatedDistance>> _stated = [];

    public DistanceSearch(EntityGraph graph, Place asked, QuantityInterval limit, QuestionMeter meter)
    {
        _graph = graph;
        _meter = meter;
        _places = new PlaceSearch(graph, meter);
        _asked = asked;
        _limit = limit;
        _measured = graph.SameAs(asked.Id).Prepend(asked.Id).Select(graph.Get<Place>).FirstOrDefault(place => place is { IsRedacted: false, Geometry: not null });
        ReadRelationships();
        ReadStatements();
    }

    public ValueList<EventDistance> All() =>
        _meter.Counted(_graph.Nodes<Event>().Where(happening => _places.Said.FirstOf(happening.Id) == happening))
            .Select(Of)
            .TakeWhile(_ => _meter.Cut is null)
            .SelectMany(found => found)
            .ToValueList();

    private List<EventDistance> Of(Event happening)
    {
        var found = StatedOf(happening.Id, _places.Said.TimeOf(happening).Time).Select(stated => OfEvent(happening, stated)).ToList();
        foreach (var said in _places.InOrder(_places.Said.Of(happening)))
        {
            found.AddRange(Of(happening, said.Key.Place, _places.Resolve(said.Select(one => one.Statement))));
        }

        return found.Count > 0
            ? found
            : [new EventDistance { Event = happening, Place = null, Within = WithinDistance.Unknown, Basis = DistanceBasis.Unknown, Statements = [] }];
    }

    // What is stated of the place itself counts before what is stated of a larger one around it.
    private List<EventDistance> Of(Event happening, Place place, ValueList<AttributedStatement> statements)
    {
        var at = _places.Said.TimeOf(happening).Time;
        var found = new List<EventDistance>();
        if (_places.WayTo(_asked.Id, place.Id, at) is { } inside)
        {
            found.Add(new EventDistance { Event = happening, Place = place, Within = WithinDistance.Certainly, Basis = DistanceBasis.Inside, Statements = statements, Containment = inside });
        }

        var around = _places.Around(place.Id, at).All.FirstOrDefault(id => StatedOf(id, at).Count > 0);
        if (!around.IsDefault)
        {
            var isOwn = _graph.SameAs(place.Id).Contains(around);
            found.AddRange(StatedOf(around, at).Select(stated => OfPlace(happening, place, statements, stated, at) with
            {
                Within = isOwn ? Compare(stated.Meters) : Compare(stated.Meters) == WithinDistance.Beyond ? WithinDistance.Unknown : WithinDistance.Possibly,
                Containment = _places.WayTo(around, place.Id, at) ?? [],
            }));
        }

        if (_measured is not null && PlaceDistance.Between(place, _measured) is { } measured)
        {
            found.Add(new EventDistance { Event = happening, Place = place, Within = Compare(measured), Basis = DistanceBasis.Geometry, Statements = statements, Measured = measured });
        }

        if (found.Count == 0)
        {
            found.Add(new EventDistance { Event = happening, Place = place, Within = WithinDistance.Unknown, Basis = DistanceBasis.Unknown, Statements = statements });
        }

        return found;
    }

    private EventDistance OfEvent(Event happening, StatedDistance stated) =>
        OfPlace(happening, null, [], stated, default) with { Within = Compare(stated.Meters) };

    private EventDistance OfPlace(Event happening, Place? place, ValueList<AttributedStatement> statements, StatedDistance stated, UncertainTime at) => new()
    {
        Event = happening,
        Place = place,
        Within = WithinDistance.Unknown,
        Basis = DistanceBasis.Stated,
        Stated = stated.Distance,
        Statements = statements,
        DistanceStatements = _places.Resolve(stated.Statements),
        Relationships = stated.Relationships.Select(relationship => _places.Resolve(relationship, at)).ToValueList(),
    };

    private WithinDistance Compare(QuantityInterval meters) =>
        _limit.Contains(meters) ? WithinDistance.Certainly : _limit.Overlaps(meters) ? WithinDistance.Possibly : WithinDistance.Beyond;

    private WithinDistance Compare(MeasuredDistance measured)
    {
        if (measured.AtMostMeters <= (double)_limit.Upper!.Value)
        {
            return WithinDistance.Certainly;
        }

        if (measured.PrecisionMeters is null)
        {
            return measured.NearestMeters <= (double)_limit.Upper.Value ? WithinDistance.Possibly : WithinDistance.Unknown;
        }

        return measured.AtLeastMeters <= (double)_limit.Upper.Value ? WithinDistance.Possibly : WithinDistance.Beyond;
    }

    // A relationship that certainly did not hold when the event took place states nothing about it.
    private List<StatedDistance> StatedOf(EntityId id, UncertainTime at) =>
        (_stated.GetValueOrDefault(id) ?? [])
            .ConvertAll(stated => stated with { Relationships = stated.Relationships.FindAll(near => _graph.Solve(near.Holds).Time.MayCoincideWith(at)) })
            .FindAll(stated => stated.Statements.Count + stated.Relationships.Count > 0);

    private void ReadRelationships()
    {
        var same = _graph.SameAs(_asked.Id);
        foreach (var near in _places.Either(_asked.Id, KnownRelationships.Near).Where(near => near.Distance is not null))
        {
            var other = same.Contains(near.To) ? near.From : near.To;
            Add(_graph.SameAs(other), near.Distance!.Value, stated => stated.Relationships.Add(near));
        }
    }

    private void ReadStatements()
    {
        var same = _graph.SameAs(_asked.Id);
        var propositions = new PropositionReader(_graph);
        foreach (var said in _meter.Counted(same.SelectMany(propositions.FactsAbout)).Where(said => said.Polarity == Polarity.Affirmative).Distinct())
        {
            var role = NearRoles.Of(_graph.Vocabulary, said.Proposition.Predicate);
            if (role is { } subject && said.Nodes(KnownRoles.Place).Any(same.Contains))
            {
                foreach (var distance in said.Quantities(KnownRoles.Distance))
                {
                    Add(said.Nodes(subject).SelectMany(_graph.SameAs).Distinct(), distance, stated => stated.Statements.Add(said.Statement));
                }
            }
        }
    }

    // What several sources state in the same words is one distance.
    private void Add(IEnumerable<EntityId> ids, Quantity distance, Action<StatedDistance> add)
    {
        if (Lengths.InMeters(distance) is not { } meters)
        {
            return;
        }

        foreach (var id in ids)
        {
            if (!_stated.TryGetValue(id, out var known))
            {
                _stated.Add(id, known = []);
            }

            var stated = known.Find(other => other.Distance == distance);
            if (stated is null)
            {
                known.Add(stated = new StatedDistance(distance, meters));
            }

            add(stated);
        }
    }
}
