using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>
/// Asks how many independent origins stand behind what was said, however often it was reported. The number is an interval,
/// because an unnamed source may be any other; that many say it does not make it so.
/// </summary>
/// <remarks>
/// What counts as saying the same, and when two reports are not shown to be independent, is defined on the page
/// <c>docs/questions/corroboration.md</c>. Origins come in ledger order of their first reports. Who retracted, corrected or revised
/// what he said, or certainly later said something else instead, is no longer an origin of it; who says it in several propositions of one
/// statement is, as long as he stands by one of them. Redacted statements are passed over. A question costs the statements about the node,
/// of those that the content names, that fewest link to; the parties of the speakers; and the statements that stand in the
/// documents that speak in their own voice. Only content that names no node at all costs a look at every statement. An answer that was
/// cut has the origins of the reports that it saw; two of them may be one by a report that it did not see.
/// </remarks>
public static class CorroborationQueries
{
    /// <summary>
    /// The origins behind a statement or proposition: who says the same, and whose reports come from whom. For a statement of
    /// several propositions only who says all of them counts; ask about one proposition to learn more.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="saying">The id of a statement or of a proposition.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that may say so. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// The origins; 0 to 0 if all who said it went back on it. A statement whose act commits to nothing that could be so, such as
    /// an appeal, has the origins of its own reports.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such statement or proposition; the exception hands over the nearest ids of statements.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Corroboration OriginsOf(
        this EntityGraph graph, EntityId saying, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Origins(graph, $"'{saying}'", new QuestionMeter(budget, cancellationToken), search => search.Gather(saying));
    }

    /// <summary>The origins behind several statements or propositions together, each with who says the same as it.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sayings">The ids of statements and propositions, in any order.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that may say so. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The origins; 0 to 0 if none are given, or all went back on them.</returns>
    /// <exception cref="UnknownIdException">There is no such statement or proposition; the exception hands over the nearest ids of statements.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Corroboration OriginsOf(
        this EntityGraph graph, IEnumerable<EntityId> sayings, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(sayings);
        var all = sayings.Distinct().ToList();
        return Origins(graph, string.Join(", ", all.Select(saying => $"'{saying}'")), new QuestionMeter(budget, cancellationToken), search => all.ForEach(search.Gather));
    }

    /// <summary>
    /// The origins of what is affirmed of an event as a fact: that it was repelled, or, without a predicate, anything at all, which
    /// takes the event for granted. Statements about events judged to be the same count as well; unsure ones do not.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <param name="predicate">The predicate; those that imply it count as well. Null for every predicate.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that may say so. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The origins; 0 to 0 if nobody says so. Whether they agree in detail is another question.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Corroboration OriginsOfEvent(
        this EntityGraph graph, EntityId happening, Code? predicate = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var asked = graph.Get<Event>(happening);
        if (predicate is { } asserted && !graph.Vocabulary.TryGetPredicate(asserted, out _))
        {
            throw new ArgumentException(UndeclaredCode.Message("predicate", asserted, graph.Vocabulary.Predicates), nameof(predicate));
        }

        var about = predicate is null ? $"'{happening}'" : $"'{predicate}' of '{happening}'";
        return Origins(graph, about, new QuestionMeter(budget, cancellationToken), search => search.Gather(asked, predicate ?? default));
    }

    private static Corroboration Origins(EntityGraph graph, string about, QuestionMeter meter, Action<ReportSearch> gather)
    {
        var resolver = new AttributionResolver(graph);
        var search = new ReportSearch(graph, resolver, meter);
        gather(search);
        var (origins, min) = new OriginGroups(graph, resolver, search.Reports, meter).Origins();
        return new Corroboration(graph, origins, min, about, meter.Keep(origins), meter.Cut);
    }
}
