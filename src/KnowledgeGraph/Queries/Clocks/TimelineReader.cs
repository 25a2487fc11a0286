using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Gathers the events of a timeline, their times, and what is said of their order.</summary>
internal sealed class TimelineReader(EntityGraph graph, QuestionMeter meter)
{
    private readonly TimeReader _times = new(graph);
    private readonly EventTimes _events = new(graph);
    private readonly AttributionResolver _resolver = new(graph);

    /// <summary>The events that ids stand for, in ledger order.</summary>
    /// <exception cref="UnknownIdException">An id is of no event, place, person or organization.</exception>
    public List<Event> EventsOf(ValueList<EntityId> of)
    {
        if (of.Count == 0)
        {
            return graph.Nodes<Event>().ToList();
        }

        var containment = new ContainmentReader(graph);
        var found = new HashSet<EntityId>();
        foreach (var id in of)
        {
            var events = graph.Get<Node>(id) switch
            {
                Event => containment.Inside(id).All,
                Place => containment.Inside(id).All.SelectMany(inside => graph.In(inside, KnownRelationships.OccursIn)).Select(happening => happening.Id),
                Agent => new PartyReader(graph).BelongingTo(id).All.Where(graph.Contains).SelectMany(agent => graph.In(agent, KnownRelationships.Participant.Code)).Select(happening => happening.Id),
                _ => [graph.Get<Event>(id).Id],
            };
            foreach (var happening in events)
            {
                meter.ThrowIfCancelled();
                found.Add(happening);
            }
        }

        return found.Where(id => graph.TryGet<Event>(id, out _)).OrderBy(graph.OrdinalOrThrow).Select(graph.Get<Event>).ToList();
    }

    public Timeline Arrange(List<Event> events, UncertainTime during)
    {
        var distinct = events.Where(happening => !happening.IsRedacted).DistinctBy(happening => graph.SameAs(happening.Id)[0]);
        var items = meter.Counted(distinct).Select(Read).ToList();
        items.RemoveAll(item => !item.Time.MayCoincideWith(during) || (item.Time.IsUnknown && !_events.MayBeWithin(item.Event.Id, during)));
        var order = new EventOrder(items.Select(item => item.Time).ToArray(), Words(items));
        var follows = order.Follows;
        var placed = order.InOrder.Select(index => (IsPlaced: order.IsPlaced(index), Item: items[index] with { Follows = follows[index].ToValueList() })).ToList();
        var onIt = placed.Where(one => one.IsPlaced).Select(one => one.Item).ToValueList();
        var undated = placed.Where(one => !one.IsPlaced).Select(one => one.Item).ToValueList();
        var period = during.IsUnknown ? "" : $" that may have taken place {during}";
        return new Timeline(
            graph,
            meter.Keep(onIt),
            meter.Keep(undated),
            meter.Keep(order.NotHonoured),
            string.Create(CultureInfo.InvariantCulture, $"{Counting.Of(items.Count, "event")}{period}, of which {undated.Count} cannot be placed"),
            meter.Cut);
    }

    private TimelineEvent Read(Event happening)
    {
        var when = _times.Of(happening.Id);
        var holds = when.Time.IsUnknown ? HoldsOf(happening.Id) : [];
        var common = holds.Count == 0 ? default : graph.Solve(holds[0].Stated).Time;
        foreach (var basis in holds)
        {
            common = common.Intersect(graph.Solve(basis.Stated).Time);
        }

        return new TimelineEvent
        {
            Event = happening,
            SameEvents = graph.SameAs(happening.Id).Where(id => id != happening.Id).Select(graph.Get<Event>).ToValueList(),
            When = when,
            Holds = common,
            HoldsRestsOn = common.IsUnknown ? [] : holds.ToValueList(),
            Follows = [],
        };
    }

    private List<TimeBasis> HoldsOf(EntityId id) =>
        _events.StatementsAbout(id).Where(statement => !graph.Solve(statement.Holds).Time.IsUnknown)
            .SelectMany(statement => statement.Propositions
                .Where(proposition => (proposition[KnownRoles.Event]?.Nodes.Any(graph.SameAs(id).Contains) ?? false) && _events.IsFactInForce(statement, proposition))
                .Take(1).Select(proposition => new TimeBasis
                {
                    Of = graph.Get<Event>(id),
                    Clock = AnchorClock.Holds,
                    Stated = statement.Holds,
                    From = null,
                    Offset = null,
                    Statement = _resolver.Resolve(statement),
                    Proposition = proposition,
                    Relationship = null,
                    Evidence = [],
                })).ToList();

    private IEnumerable<(int Earlier, int Later, TimeBasis Basis)> Words(List<TimelineEvent> items)
    {
        var places = items.Select((item, index) => (One: graph.SameAs(item.Event.Id)[0], index)).ToDictionary(one => one.One, one => one.index);
        for (var later = 0; later < items.Count; later++)
        {
            foreach (var basis in meter.Counted(_times.OrderOf(items[later].Event.Id)))
            {
                if (places.TryGetValue(basis.From!.Id, out var earlier) && earlier != later)
                {
                    yield return (earlier, later, basis);
                }
            }
        }
    }
}
