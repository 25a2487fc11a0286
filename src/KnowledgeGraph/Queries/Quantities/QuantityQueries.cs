using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks a graph how many and how much, according to whom: casualties, damage, strengths.</summary>
/// <remarks>
/// Read are propositions put as facts, by acts that commit their speakers to them, with a predicate that was asked for or one that
/// implies it. "Some were injured", without a number, is an unknown quantity; "nobody was injured" is a zero of that speaker, and marked;
/// a denied number ("not twelve") gives no number, and neither does what only may have been; what is said so of one event is listed apart in
/// <see cref="QuantityAnswer.Besides"/>. What a speaker took back, corrected, revised or later replaced is kept
/// and marked, because a count has a history; redacted statements are passed over.
/// </remarks>
public static class QuantityQueries
{
    /// <summary>
    /// What sources say about quantities of an event, one item per original speaker, in ledger order of the statements, then of their
    /// propositions, events, quantities and speakers; grouped by source in <see cref="QuantityAnswer.BySource"/>.
    /// </summary>
    /// <remarks>
    /// Statements about events judged to be one with it count as well; those about its parts do not. Costs the statements about the event.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <param name="predicate">With which predicate, such as <c>injured</c>; null for all.</param>
    /// <returns>The answer; an empty one says what was looked at, and does not mean zero.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    public static QuantityAnswer QuantitiesOf(this EntityGraph graph, EntityId happening, Code? predicate = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var asked = graph.Get<Event>(happening);
        var search = new QuantitySearch(graph, predicate is { } code ? [code] : [], QuestionMeter.Unlimited);
        var reports = search.Of([asked.Id]);
        return new QuantityAnswer(
            graph, reports, search.Besides([asked.Id], reports), $"what is said of how many or how much in \"{asked.Name}\"{(predicate is { } named ? $" with '{named}'" : "")}");
    }

    /// <summary>
    /// What each source says about quantities of events in the whole graph, in the order in which the sources first come up; the short form of
    /// the overload with a budget, without a limit.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="predicates">See the overload with a budget.</param>
    /// <returns>The answer; an empty one says what was looked at.</returns>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    public static Answer<QuantitySource> QuantitiesBySource(this EntityGraph graph, params ReadOnlySpan<Code> predicates) =>
        graph.QuantitiesBySource((IEnumerable<Code>)[.. predicates]);

    /// <summary>
    /// What each source says about quantities of events in the whole graph, such as casualties, in the order in which the sources first come up.
    /// Nothing is added up.
    /// </summary>
    /// <remarks>Costs a look at every statement, and a comparison of what one speaker says of one thing, pair by pair.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="predicates">With which predicates, such as <c>killed</c> and <c>injured</c>; none for all.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one statement that is looked at, or one pair of reports of one speaker on one thing. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// The answer; an empty one says what was looked at. One that was cut is that of the statements that it saw, so what replaces a report later
    /// on may be missing.
    /// </returns>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<QuantitySource> QuantitiesBySource(
        this EntityGraph graph, IEnumerable<Code> predicates, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(predicates);
        var asked = predicates.ToList();
        var meter = new QuestionMeter(budget, cancellationToken);
        var found = new QuantityAnswer(graph, new QuantitySearch(graph, asked, meter).All(), besides: [], "");
        var with = asked.Count == 0 ? "" : $" with {string.Join(" or ", asked.Select(code => $"'{code}'"))}";
        return new Answer<QuantitySource>(
            graph,
            meter.Keep(found.BySource), $"what each source says of how many or how much in an event{with}, in all statements of the graph", meter.Cut);
    }

    /// <summary>
    /// Adds up counts of several events by a policy that the caller names, and says what was added, what was left out, and why it may be
    /// added.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Each event adds the interval from the lowest to the highest number that the chosen reports allow. Events judged to be one are
    /// counted once. Of events that may be one the total covers both: its lower end takes the smallest of them, its upper end all. An event that
    /// is a sub-event of another one that is counted is not added to it. An event without a count leaves the total without an upper
    /// end; a count of a part only, such as men among persons, does so too. Nothing is less than zero, and counts of other units are left out.
    /// </para>
    /// <para>Costs the statements about the events, and the square of their number.</para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="events">The events, or their ids.</param>
    /// <param name="predicate">What is counted, such as <c>injured</c>; predicates that imply it count as well.</param>
    /// <param name="policy">Which reports count.</param>
    /// <returns>The total; without anything to add, its interval is null.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    public static QuantityTotal Total(this EntityGraph graph, IEnumerable<EntityId> events, Code predicate, QuantityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(policy);
        var adder = new QuantityAdder(graph, events, policy);
        var reports = new QuantitySearch(graph, [predicate], QuestionMeter.Unlimited).Of(adder.Events.Select(happening => happening.Id));
        return adder.Add(reports, predicate);
    }
}
