namespace KnowledgeGraph.Queries;

/// <summary>Finds the events in a place, for one question.</summary>
internal sealed class PlaceSearch
{
    private readonly EntityGraph _graph;
    private readonly QuestionMeter _meter;
    private readonly ContainmentReader _containment;
    private readonly RelationshipResolver _resolver;
    private readonly EventTimes _events;
    private readonly Dictionary<(EntityId Place, UncertainTime At), Reach> _around = [];

    public PlaceSearch(EntityGraph graph, QuestionMeter meter)
    {
        _graph = graph;
        _meter = meter;
        _containment = new ContainmentReader(graph);
        _resolver = new RelationshipResolver(graph);
        _events = new EventTimes(graph);
        Said = new SaidPlaces(graph, meter);
    }

    public SaidPlaces Said { get; }

    public List<PlacedEvent> EventsIn(Place asked, UncertainTime period)
    {
        var within = _graph.Solve(period).Time;
        var inside = _containment.Inside(asked.Id).All.Where(id => _graph.TryGet<Place>(id, out _));
        return
        [
            .. At(inside).Select(said => Place(asked, said.ToList(), period, within)).OfType<PlacedEvent>().TakeWhile(_ => _meter.Cut is null)
                .OrderBy(found => _graph.OrdinalOrThrow(found.Event.Id))
                .ThenBy(found => _graph.OrdinalOrThrow(found.Place.Id)),
        ];
    }

    /// <summary>What is said of one event at one of several places, place by place, because a question that is cut has finished those before.</summary>
    public IEnumerable<IGrouping<(Event Event, Place Place), SaidPlace>> At(IEnumerable<EntityId> places) =>
        _meter.Counted(places).SelectMany(place => InOrder(Said.At(place))).TakeWhile(_ => _meter.Cut is null);

    /// <summary>What is said of one event at one place, in ledger order of the events, then of the places.</summary>
    public IEnumerable<IGrouping<(Event Event, Place Place), SaidPlace>> InOrder(IEnumerable<SaidPlace> said) =>
        said.GroupBy(one => (one.Event, one.Place))
            .OrderBy(group => _graph.OrdinalOrThrow(group.Key.Event.Id))
            .ThenBy(group => _graph.OrdinalOrThrow(group.Key.Place.Id));

    /// <summary>The way from a place to one that it lies inside of at an event's time; null if it does not, empty if it is that one.</summary>
    public ValueList<AttributedRelationship>? WayTo(EntityId outer, EntityId inner, UncertainTime at)
    {
        var around = Around(inner, at);
        return around.Contains(outer)
            ? around.PathTo(outer).Select(step => _resolver.Resolve(step, HoldingAt(step, at))).ToValueList()
            : null;
    }

    /// <summary>The place and everything that it lies inside of at an event's time, nearest first.</summary>
    public Reach Around(EntityId inner, UncertainTime at)
    {
        if (!_around.TryGetValue((inner, at), out var around))
        {
            _around.Add((inner, at), around = _containment.Around(inner, at));
        }

        return around;
    }

    /// <summary>The relationship with its evidence, as it holds at an event's time.</summary>
    public AttributedRelationship Resolve(Relationship relationship, UncertainTime at) => _resolver.Resolve(relationship, HoldingAt(relationship, at));

    /// <summary>The relationships of a type that a place, or what is judged to be one with it, is either end of, in ledger order.</summary>
    public IEnumerable<Relationship> Either(EntityId place, RelationshipType type) => _resolver.Either(place, type);

    /// <summary>The statements with their evidence, each once, in ledger order.</summary>
    public ValueList<AttributedStatement> Resolve(IEnumerable<Statement> statements) =>
        statements.InLedgerOrder(_graph).Select(_resolver.Resolve).ToValueList();

    // Because an event without a time is not an event at any time: what holds then is only possible.
    private Holding HoldingAt(Relationship relationship, UncertainTime at) =>
        at.IsUnknown ? Holding.Possibly : _resolver.HoldingOf(relationship, at) ?? Holding.Possibly;

    private PlacedEvent? Place(Place asked, List<SaidPlace> said, UncertainTime period, UncertainTime within)
    {
        var happening = said[0].Event;
        var time = Said.TimeOf(happening);
        if (!within.MayCoincideWith(time.Time) || !_events.MayBeWithin(happening.Id, within) || WayTo(asked.Id, said[0].Place.Id, time.Time) is not { } way)
        {
            return null;
        }

        return new PlacedEvent
        {
            Event = happening,
            Place = said[0].Place,
            Containment = way,
            Statements = Resolve(said.Select(one => one.Statement)),
            Denials = Resolve(Said.Denials(happening, said)),
            Time = time,
            InPeriod = period.IsUnknown || (within.Contains(time.Time) && !time.Time.IsApproximate && !time.Time.IsUncertain) ? Holding.Certainly : Holding.Possibly,
        };
    }
}
