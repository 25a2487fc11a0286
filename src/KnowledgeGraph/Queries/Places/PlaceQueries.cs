using System.Globalization;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks a graph what happened in a place, within a distance of it, or on a border, and according to whom.</summary>
/// <remarks>
/// <para>
/// Where an event took place is read from what statements say as a fact, under acts that commit their speakers to it (accusations
/// included), with a predicate that is or implies <c>occurred-at</c>. What every original speaker took back, corrected or revised
/// is left out, and so is what is redacted. Announced events are not events in a place yet.
/// </para>
/// <para>
/// A place lies inside of another by part-of relationships that hold, or may hold, at the event's time; where no time is known, all
/// count. Places are told apart by their ids and never by their names, so a region does not lend its events to a city of the same name.
/// Ids that are judged to be one are asked about together; those that are judged unsure are not.
/// </para>
/// </remarks>
public static class PlaceQueries
{
    // Half way round the Earth is 20,000 km; nothing is farther than that.
    private const double FarthestMeters = 1e9;

    /// <summary>The events that are said to have taken place in a place, or in one that lies inside, in ledger order of the events, then of the places.</summary>
    /// <remarks>
    /// An event that is said to have been at two places inside is there twice, and one that somebody denies is marked (<see cref="PlacedEvent.IsContested"/>).
    /// Costs what lies inside, the statements about that, and the statements about the events found.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="place">The place, or its id.</param>
    /// <param name="period">In which period; unknown for any. An event whose time is not known may have been in it; one of which different times are stated, if one of
    /// them may be, and it is marked (<see cref="PlacedEvent.IsTimeContested"/>).</param>
    /// <param name="budget">How much it may cost; one comparison is one place, or one fact about a place or an event that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer; an empty one says what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such place; the exception hands over the nearest ids of places.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<PlacedEvent> EventsIn(
        this EntityGraph graph, EntityId place, UncertainTime period = default, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var asked = graph.Get<Place>(place);
        return new Answer<PlacedEvent>(
            graph,
            meter.Keep(new PlaceSearch(graph, meter).EventsIn(asked, period)),
            $"what happened in {asked.Name} and what lies inside{(period.IsUnknown ? "" : $" in the period {graph.Solve(period)}")}, by who says where",
            meter.Cut);
    }

    /// <summary>
    /// The events that were certainly or possibly within a distance of a place; apart from them, those of which it is not known and those
    /// that were beyond.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Each item tells on what basis: the event was in the place; a distance is stated (a near relationship, or a proposition such as
    /// <c>located-near</c> or <c>occurred-near</c>, of the event or its place; of a place around it that makes it possible at most); or
    /// geometry measures it. A stated interval is within certainly if all of it is, and possibly if a part is. A measured one counts with
    /// what the shape of the event's place leaves open and with the precision of both; without a precision nothing is certain, and nothing is beyond.
    /// What different bases or different distances say is listed for each; sources that state the same stand together.
    /// </para>
    /// <para>In ledger order of the events, then of the places. Costs a look at every event and its statements, because also what is not known is listed.</para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="distance">The distance in a unit of length, such as <c>km</c>; of an interval its upper end counts.</param>
    /// <param name="place">The place, or its id.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one event, or one fact about an event or the place that is looked at. Each of the three lists has
    /// as many items as the results allow. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer, with <see cref="DistanceAnswer.Unknown"/> and <see cref="DistanceAnswer.Beyond"/>.</returns>
    /// <exception cref="UnknownIdException">There is no such place; the exception hands over the nearest ids of places.</exception>
    /// <exception cref="ArgumentException">The quantity is no length, or has no upper end; the message says which units are known.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static DistanceAnswer EventsWithin(
        this EntityGraph graph, Quantity distance, EntityId place, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (Lengths.InMeters(distance) is not { Upper: { } upper } meters)
        {
            throw new ArgumentException($"A distance has an upper end and a unit of length ({string.Join(", ", Lengths.Known)}), but this is '{distance}'.", nameof(distance));
        }

        return Within(graph, new QuantityInterval(null, upper, upperIsOpen: meters.UpperIsOpen), distance.ToString(), place, new QuestionMeter(budget, cancellationToken));
    }

    /// <summary>The events that were certainly or possibly within so many metres of a place; see the overload that takes a quantity.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="meters">The distance in metres, the end included.</param>
    /// <param name="place">The place, or its id.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one event, or one fact about an event or the place that is looked at. Each of the three lists has
    /// as many items as the results allow. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer, with <see cref="DistanceAnswer.Unknown"/> and <see cref="DistanceAnswer.Beyond"/>.</returns>
    /// <exception cref="UnknownIdException">There is no such place; the exception hands over the nearest ids of places.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The distance is negative or not a number.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static DistanceAnswer EventsWithin(
        this EntityGraph graph, double meters, EntityId place, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (!(meters >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(meters), meters, "A distance is a number of metres, 0 or more.");
        }

        var limit = QuantityInterval.AtMost((decimal)Math.Min(meters, FarthestMeters));
        return Within(graph, limit, string.Create(CultureInfo.InvariantCulture, $"{meters} m"), place, new QuestionMeter(budget, cancellationToken));
    }

    /// <summary>
    /// The events on a border, at it or near it: said to have taken place on it or a part of it; in a place that touches it or is near it, by a
    /// relationship or by a statement; or near it themselves.
    /// </summary>
    /// <remarks>
    /// What lies inside a place that touches the border need not lie at the border, and is left out. In ledger order of the events, then
    /// of the places, then by how they stand to the border. Costs what touches the border and the statements about that.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="border">The border, or any other place, or its id.</param>
    /// <param name="budget">How much it may cost; one comparison is one place, or one fact about a place or an event that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer; an empty one says what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such place; the exception hands over the nearest ids of places.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<BorderEvent> EventsOnBorder(
        this EntityGraph graph, EntityId border, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var asked = graph.Get<Place>(border);
        return new Answer<BorderEvent>(
            graph,
            meter.Keep(new BorderSearch(graph, asked, meter).Find()),
            $"what happened on {asked.Name}, in a place that touches it or is near it, or near it without a place",
            meter.Cut);
    }

    private static DistanceAnswer Within(EntityGraph graph, QuantityInterval limit, string distance, EntityId place, QuestionMeter meter)
    {
        var asked = graph.Get<Place>(place);
        var all = new DistanceSearch(graph, asked, limit, meter).All();
        var within = meter.Keep(all.Where(found => found.Within is WithinDistance.Certainly or WithinDistance.Possibly).ToList());
        var unknown = meter.Keep(all.Where(found => found.Within == WithinDistance.Unknown).ToList());
        var beyond = meter.Keep(all.Where(found => found.Within == WithinDistance.Beyond).ToList());
        return new DistanceAnswer(
            graph,
            asked,
            within,
            unknown,
            beyond,
            $"what happened within {distance} of {asked.Name}, by what is stated and by what geometry tells, among all events of the graph",
            meter.Cut);
    }
}
