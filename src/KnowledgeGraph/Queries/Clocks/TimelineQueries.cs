using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Puts events in the order in which they took place.</summary>
public static class TimelineQueries
{
    /// <summary>The timeline of events, of what took place somewhere, or of what a party took part in; the short form, without a limit.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="of">See the overload with a budget.</param>
    /// <exception cref="UnknownIdException">An id is of no event, place, person or organization.</exception>
    public static Timeline Timeline(this EntityGraph graph, params ReadOnlySpan<EntityId> of) => graph.Timeline((IEnumerable<EntityId>)[.. of]);

    /// <summary>The timeline of events, as far as they may have taken place in a period; the short form, without a limit.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="holds">See the overload with a budget.</param>
    /// <param name="of">See the overload with a budget.</param>
    /// <exception cref="UnknownIdException">An id is of no event, place, person or organization.</exception>
    public static Timeline Timeline(this EntityGraph graph, UncertainTime holds, params ReadOnlySpan<EntityId> of) =>
        graph.Timeline((IEnumerable<EntityId>)[.. of], holds);

    /// <summary>The timeline of events, as far as they may have taken place in a period.</summary>
    /// <remarks>
    /// <para>
    /// Events come by the end of their time, so that one that is certainly earlier comes first; where the ends are the same, by its start,
    /// then in ledger order. Events judged to be one are one, the first in ledger order of those asked for. What is said of their order is honoured: <c>before</c> and <c>after</c>,
    /// <c>happened-before</c>, relative times, and that a sub-event does not come before what it is a part of, as far as
    /// somebody in the order's evidence still stands by it. A word that is against the times of the two events, or against the time of a later one to which other words lead, or that leads in
    /// a circle with others, is not honoured and listed. A distance that may go either way orders nothing. An event without a time takes its place by the words on its order, and a part of which no time is known has ended when
    /// what it is a part of has; if they tie it,
    /// even through others, to none that has a time, it is listed apart. Where nobody states a time and no distance leads to one, the
    /// time for which what is said of the event holds stands in for it.
    /// </para>
    /// <para>
    /// Nothing is said to have caused anything, and events of which it is not known whether they took place at all are
    /// among those asked for. Redacted ones are passed over. Costs the statements about the events and the relationships of each, and for n events
    /// n log n.
    /// </para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="of">
    /// The ids: an event stands for itself and what is judged to be one with it, and their parts; a place for the events that statements put there or inside of it; a person or
    /// organization for the events in which statements say that it, or somebody who belongs to its party, took part. None for all events.
    /// </param>
    /// <param name="holds">The period; an event is left out if it certainly took place outside of it, by whichever of the times that are stated of it. Unknown for no period.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one event, or one word on the order of two. Each of the three lists has
    /// as many items as the results allow. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// The timeline. One that was cut has the first events in ledger order, and lacks words on their order; so events can stand in another
    /// order, and without a place, than in the whole one.
    /// </returns>
    /// <exception cref="UnknownIdException">An id is of no event, place, person or organization; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Timeline Timeline(
        this EntityGraph graph, IEnumerable<EntityId> of, UncertainTime holds = default, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(of);
        var reader = new TimelineReader(graph, new QuestionMeter(budget, cancellationToken));
        return reader.Arrange(reader.EventsOf(of.ToValueList()), graph.Solve(holds).Time);
    }
}
