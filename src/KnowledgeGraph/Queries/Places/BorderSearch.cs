namespace KnowledgeGraph.Queries;

/// <summary>Finds the events on a border, for one question.</summary>
internal sealed class BorderSearch
{
    private readonly EntityGraph _graph;
    private readonly QuestionMeter _meter;
    private readonly PlaceSearch _places;
    private readonly ValueList<EntityId> _border;
    private readonly Place _asked;

    public BorderSearch(EntityGraph graph, Place border, QuestionMeter meter)
    {
        _graph = graph;
        _meter = meter;
        _places = new PlaceSearch(graph, meter);
        _asked = border;
        _border = graph.SameAs(border.Id);
    }

    public ValueList<BorderEvent> Find() =>
        On().Concat(Touching(BorderPosition.Adjacent, KnownRelationships.AdjacentTo, Bordering))
            .Concat(Touching(BorderPosition.Near, KnownRelationships.Near, Near))
            .Concat(NearEvents())
            .OrderBy(found => _graph.OrdinalOrThrow(found.Event.Id))
            .ThenBy(found => found.Place is { } place ? _graph.OrdinalOrThrow(place.Id) : -1)
            .ThenBy(found => found.Position)
            .ToValueList();

    private IEnumerable<BorderEvent> On() =>
        _places.EventsIn(_asked, default).Select(found => new BorderEvent
        {
            Event = found.Event,
            Place = found.Place,
            Position = BorderPosition.On,
            Statements = found.Statements,
            Relationships = found.Containment,
            BorderStatements = [],
        });

    // What is said of a place counts for every id of it, and for nothing inside it: a village in a district at the border may lie far from it.
    private IEnumerable<BorderEvent> Touching(BorderPosition position, RelationshipType type, Func<SaidProposition, IEnumerable<EntityId>> placesIn)
    {
        var relationships = _places.Either(_asked.Id, type)
            .Select(link => (Place: _border.Contains(link.To) ? link.From : link.To, Link: link))
            .SelectMany(pair => _graph.SameAs(pair.Place).Select(place => (Place: place, pair.Link)))
            .ToLookup(pair => pair.Place, pair => pair.Link);
        var statements = SaidOfTheBorder()
            .SelectMany(said => placesIn(said).SelectMany(_graph.SameAs).Distinct().Select(place => (Place: place, said.Statement)))
            .ToLookup(pair => pair.Place, pair => pair.Statement);
        var places = relationships.Select(group => group.Key).Concat(statements.Select(group => group.Key)).Distinct()
            .Where(place => !_border.Contains(place) && _graph.TryGet<Place>(place, out _));
        foreach (var said in _places.At(places))
        {
            var at = _places.Said.TimeOf(said.Key.Event).Time;
            var links = relationships[said.Key.Place.Id].Where(link => at.IsUnknown || _graph.Solve(link.Holds).Time.MayCoincideWith(at)).ToList();
            var words = statements[said.Key.Place.Id].ToList();
            if (links.Count + words.Count > 0)
            {
                yield return new BorderEvent
                {
                    Event = said.Key.Event,
                    Place = said.Key.Place,
                    Position = position,
                    Statements = _places.Resolve(said.Select(one => one.Statement)),
                    Relationships = links.Select(link => _places.Resolve(link, at)).ToValueList(),
                    BorderStatements = _places.Resolve(words),
                };
            }
        }
    }

    // Because what groups them has to see all of it, a question that is cut on the way has none of these.
    private IEnumerable<BorderEvent> NearEvents() =>
        from said in SaidOfTheBorder()
        from happening in Near(said).Select(_places.Said.FirstOf).OfType<Event>().Distinct()
        group said.Statement by happening into near
        where _meter.Cut is null
        select new BorderEvent
        {
            Event = near.Key,
            Place = null,
            Position = BorderPosition.Near,
            Statements = [],
            Relationships = [],
            BorderStatements = _places.Resolve(near),
        };

    private IEnumerable<SaidProposition> SaidOfTheBorder()
    {
        var propositions = new PropositionReader(_graph);
        return _meter.Counted(_border.SelectMany(propositions.FactsAbout))
            .Where(said => said.Polarity == Polarity.Affirmative && said.Nodes(KnownRoles.Place).Any(_border.Contains))
            .Distinct();
    }

    private IEnumerable<EntityId> Bordering(SaidProposition said) =>
        _graph.Vocabulary.Implies(said.Proposition.Predicate, KnownPredicates.Borders) ? said.Nodes(KnownRoles.Subject) : [];

    private IEnumerable<EntityId> Near(SaidProposition said) =>
        NearRoles.Of(_graph.Vocabulary, said.Proposition.Predicate) is { } role ? said.Nodes(role) : [];
}
