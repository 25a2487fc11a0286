using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks a graph what is said with a predicate: which weapons were used in which events, what was damaged, who was where.</summary>
public static class PropositionQueries
{
    /// <summary>
    /// What is said with a predicate, or with one that implies it, by whatever act and in whatever mode, in ledger order. What every original
    /// speaker took back, corrected or revised is left out, and so are redacted statements.
    /// </summary>
    /// <remarks>
    /// Denials, intentions and what is merely urged are among them: look at
    /// <see cref="AttributedProposition.CommittedPolarity"/> and at the modality. Costs a look at every statement of the graph.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="predicate">The predicate, or its code.</param>
    /// <param name="includingImplying">Whether predicates that imply it count as well; a negated one of those does not deny it.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer; an empty one says what was looked at.</returns>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedProposition> PropositionsWith(
        this EntityGraph graph, Code predicate, bool includingImplying = true, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var codes = PredicateChoice.Of(graph, predicate, includingImplying);
        var search = new PropositionSearch(graph);
        return new Answer<AttributedProposition>(
            graph,
            meter.Keep(search.Find(graph.Statements.TakeWhile(_ => meter.MayCompare()), proposition => codes.Contains(proposition.Predicate))),
            $"what is said with '{predicate}'{(codes.Count > 1 ? " or a predicate that implies it" : "")}, in all statements of the graph",
            meter.Cut);
    }

    /// <summary>
    /// What is said about an event, or any other node, with a predicate or with one that implies it, in ledger order; what is said of ids judged
    /// to be one with it counts as well.
    /// </summary>
    /// <remarks>It need only be named somewhere in the proposition. What is taken back or redacted is left out. Costs the statements about the node.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node, or its id.</param>
    /// <param name="predicate">The predicate, or its code.</param>
    /// <param name="includingImplying">Whether predicates that imply it count as well; a negated one of those does not deny it.</param>
    /// <returns>The answer; an empty one says what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such node; the exception hands over the nearest ids.</exception>
    /// <exception cref="ArgumentException">The graph knows no such predicate; the message has the nearest ones.</exception>
    public static Answer<AttributedProposition> PropositionsAbout(this EntityGraph graph, EntityId node, Code predicate, bool includingImplying = true)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var codes = PredicateChoice.Of(graph, predicate, includingImplying);
        var same = graph.SameAs(graph.Get<Node>(node).Id);
        var search = new PropositionSearch(graph);
        var statements = same.SelectMany(graph.StatementsAbout).InLedgerOrder(graph);
        return new Answer<AttributedProposition>(
            graph,
            search.Find(statements, proposition => codes.Contains(proposition.Predicate) && PropositionSearch.Names(proposition, same)),
            $"what is said of {node} with '{predicate}'{(codes.Count > 1 ? " or a predicate that implies it" : "")}");
    }
}
