using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks when something took place or was said, according to whom, and what is tied to its time.</summary>
public static class TimeQueries
{
    /// <summary>When an event took place or a statement was said, with what that rests on.</summary>
    /// <remarks>
    /// Events judged to be one have one time, and what is said of either counts; the answer names them by the first of their ids.
    /// What is stated wins: of an event, the absolute times that statements say as a fact, accusations included, by speakers of whom one still stands by it; of a
    /// statement, its own. Else it is solved from whichever end is known (see <see cref="EntityGraph.Solve"/>).
    /// The answer lists what gives the time its bounds, then what those are counted from, and so on, each level in ledger
    /// order: stated times, relative times with their anchors, relationships with their evidence, propositions. Constraints that leave
    /// the time as wide as it is are not among them. Where what is said contradicts itself, all of it is listed. Costs what the answer holds, and the
    /// statements about the events in it.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The event or statement; a proposition stands for its statement.</param>
    /// <returns>The answer; empty, with an unknown time, where nobody ties it to a time that is known.</returns>
    /// <exception cref="UnknownIdException">There is no such event or statement; the exception hands over the nearest ids of events.</exception>
    public static TimeAnswer TimeOf(this EntityGraph graph, EntityId id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new TimeReader(graph).Of(id);
    }

    /// <summary>What is said to be so long before or after an event or statement: "nine days before the video".</summary>
    /// <remarks>
    /// Each item tells how far something is from what was asked about, and according to whom; one distance comes once for each who
    /// says it. In this order: its own time, if that is relative; what counts from it; relationships; propositions, each in
    /// ledger order. What speakers all took back is passed over. Costs the relationships and statements about it; the first such question looks
    /// once at every statement of the graph for times that count from others.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The event or statement; a proposition stands for its statement.</param>
    /// <returns>The answer; empty if nobody ties anything to it.</returns>
    /// <exception cref="UnknownIdException">There is no such event or statement; the exception hands over the nearest ids of events.</exception>
    public static Answer<TimeBasis> TiedInTimeTo(this EntityGraph graph, EntityId id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Node node = graph.StatementOf(id) ?? (Node)graph.Get<Event>(id);
        var tied = Clocked.Of(graph, node.Id) is { } what ? new TimeReader(graph).TiedTo(what).ToValueList() : [];
        return new Answer<TimeBasis>(graph, tied, $"what is so long before or after {node.Id}, by anybody who still stands by it");
    }
}
