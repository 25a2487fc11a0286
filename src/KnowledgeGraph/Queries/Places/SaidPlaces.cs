namespace KnowledgeGraph.Queries;

/// <summary>Reads where events are said to have taken place, by those who stand by it, and who denies it.</summary>
/// <remarks>Each fact that it looks at is a comparison; what it says once the question is cut is not all that is said.</remarks>
internal sealed class SaidPlaces(EntityGraph graph, QuestionMeter meter)
{
    private readonly PropositionReader _propositions = new(graph);
    private readonly ContainmentReader _containment = new(graph);
    private readonly TimeReader _timesOf = new(graph);
    private readonly Dictionary<EntityId, TimeSolution> _times = [];
    private readonly Dictionary<EntityId, Event?> _firstOf = [];

    /// <summary>What is said of events that took place at a place itself.</summary>
    public IEnumerable<SaidPlace> At(EntityId place) => Of(place).Where(said => said.Place.Id == place);

    /// <summary>What is said of where an event took place.</summary>
    public IEnumerable<SaidPlace> Of(Event happening) =>
        graph.SameAs(happening.Id).SelectMany(Of).Where(said => said.Event == happening).Distinct();

    /// <summary>Of those events that are judged to be one, the first in the ledger; null for a redacted one or another node.</summary>
    public Event? FirstOf(EntityId id)
    {
        if (!_firstOf.TryGetValue(id, out var first))
        {
            first = graph.SameAs(id).Select(same => graph.TryGet<Event>(same, out var happening) ? happening : null)
                .OfType<Event>().Where(happening => !happening.IsRedacted)
                .MinBy(happening => graph.OrdinalOrThrow(happening.Id));
            _firstOf.Add(id, first);
        }

        return first;
    }

    /// <summary>When an event took place; what is judged to be one with it has the same time.</summary>
    public TimeSolution TimeOf(Event happening)
    {
        if (!_times.TryGetValue(happening.Id, out var time))
        {
            time = _timesOf.Solve(happening.Id);
            _times.Add(happening.Id, time);
        }

        return time;
    }

    /// <summary>Who denies that an event took place where somebody says so, or at all; each statement once, in ledger order.</summary>
    public IEnumerable<Statement> Denials(Event happening, IReadOnlyCollection<SaidPlace> said)
    {
        var same = graph.SameAs(happening.Id);
        var time = TimeOf(happening).Time;
        return meter.Counted(same.SelectMany(_propositions.FactsAbout))
            .Where(denied => denied.Polarity == Polarity.Negative && denied.Nodes(KnownRoles.Event).Any(same.Contains))
            .Where(denied => said.Any(place => Denies(denied.Proposition, place, time)))
            .Select(denied => denied.Statement)
            .InLedgerOrder(graph);
    }

    private IEnumerable<SaidPlace> Of(EntityId eventOrPlace) =>
        from said in meter.Counted(_propositions.FactsAbout(eventOrPlace))
        where said.Polarity == Polarity.Affirmative && graph.Vocabulary.Implies(said.Proposition.Predicate, KnownPredicates.OccurredAt)
        from happening in said.Nodes(KnownRoles.Event).Select(FirstOf).OfType<Event>().Distinct()
        from place in said.Nodes(KnownRoles.Place).Distinct()
        where graph.TryGet<Place>(place, out var ground) && !ground.IsRedacted
        select new SaidPlace(happening, graph.Get<Place>(place), said.Statement, said.Proposition);

    private bool Denies(Proposition denied, SaidPlace said, UncertainTime time)
    {
        // Because who says that it did not happen, whatever the time, says that it happened nowhere.
        if (denied.Predicate == KnownPredicates.Occurred.Code)
        {
            return denied[KnownRoles.Time] is null;
        }

        return graph.Vocabulary.Implies(said.Proposition.Predicate, denied.Predicate)
            && denied.Arguments.All(argument => argument.Role == KnownRoles.Event || Covers(argument, said, time));
    }

    // The place may be a larger one: what did not happen anywhere in a region did not happen in its villages.
    private bool Covers(Argument denied, SaidPlace said, UncertainTime time) =>
        denied.Role == KnownRoles.Place
            ? denied.Nodes.Any(place => _containment.Contains(place, said.Place.Id, time))
            : said.Proposition[denied.Role] is { } affirmed && affirmed.Fillers.All(denied.Fillers.Contains);
}
