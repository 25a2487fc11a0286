using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks what is announced, with no statement that it happened.</summary>
public static class AnnouncementQueries
{
    /// <summary>What somebody announces, and nobody says as a fact.</summary>
    /// <remarks>
    /// <para>
    /// Announced is what is affirmed as still to come or as an intention, under an act that commits its speaker to it, or under one that announces, threatens
    /// or promises; not a refusal, nor what its own speakers all retracted, corrected or revised. It is said to have happened if a statement in force, an accusation included, says as a fact the same or
    /// what implies it of the same slot: the fillers of the key roles of the predicate (or of all its roles, if it has no key), each
    /// one with, or lying inside of, one that is announced; and for an event also, if somebody says that it occurred. Where the fact was said
    /// does not matter, nor when. Events judged the same are one; unsure ones are not.
    /// </para>
    /// <para>
    /// An announcement of two events counts for each by itself. One item per event, and one per announced proposition that names
    /// no event; in ledger order of the first announcement. That nobody says that it happened does not mean that it did not. Costs the
    /// statements of the graph, and for each announcement those about its event.
    /// </para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="said">Only announcements that may have been said in this period; unknown for all.</param>
    /// <param name="holds">Only announcements of what may hold in this period, where the statement says when it holds; unknown for all.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at, whether for an announcement or for what fulfils one. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// The announcements; empty if there are none, or all are said to have happened. A question that was cut leaves out those for which it did
    /// not see all that may fulfil them, and later announcements of those that it tells.
    /// </returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<OpenAnnouncement> AnnouncedOnly(
        this EntityGraph graph, UncertainTime said = default, UncertainTime holds = default, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var found = meter.Keep(new AnnouncementReader(graph, meter).Open(graph.Solve(said).Time, graph.Solve(holds).Time));
        return new Answer<OpenAnnouncement>(graph, found, "what is announced by somebody who still stands by it, and said to have happened by nobody who does", meter.Cut);
    }
}
