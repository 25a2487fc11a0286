using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>
/// Asks how statements and documents were checked, by whom, what could not be verified, and what rests on what. Not assessed is
/// not false, and a confirmation by the speaker's own side confirms nothing.
/// </summary>
public static class VerificationQueries
{
    /// <summary>
    /// How a statement or one of its propositions was checked: who assessed it with what verdict, who disputes it, and, when asked
    /// for, its origins. It is the set that every <see cref="AttributedStatement"/> has, scoped to what is asked about.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="saying">The id of a statement or of a proposition.</param>
    /// <returns>
    /// For a statement, the assessments of the whole and of its parts, each with its exact target; for a proposition, those of itself
    /// and of the whole statement, and not those of another proposition or of who passed it on. Those of other reports of the same
    /// utterance come last, marked. Empty if nobody assessed it, or disputed it by its id: who only says the opposite stands against it in <see cref="ConflictQueries.ConflictsOf"/>. Costs what was said about it and its other reports.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such statement or proposition; the exception hands over the nearest ids of statements.</exception>
    public static Verification VerificationOf(this EntityGraph graph, EntityId saying)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var statement = graph.StatementOf(saying) ?? graph.Get<Statement>(saying);
        var checks = new AttributionResolver(graph).Checks;
        return saying == statement.Id ? checks.Of(statement) : checks.Of(statement, saying);
    }

    /// <summary>How a document, or one attribute of it such as <c>filming-place</c>, was checked.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="document">The document, or its id.</param>
    /// <param name="attribute">Only what is about this attribute; null for the document and all its attributes.</param>
    /// <returns>
    /// The assessments and disputes; empty if there are none. Not what is about the statements in it. An assessment by who published
    /// or wrote it, or by their party, confirms nothing. Costs what was said about the document.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such document; the exception hands over the nearest ids of documents.</exception>
    public static Verification VerificationOfDocument(this EntityGraph graph, EntityId document, string? attribute = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new AttributionResolver(graph).Checks.Of(graph.Get<Document>(document), attribute);
    }

    /// <summary>
    /// What could not be verified or located, according to whom. What the assessor retracted, or put another verdict in the place of,
    /// is not among it; what was not assessed at all is not either.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="by">Only according to this agent, who assessed it or on whose behalf it was assessed; null for anybody.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// One item per thing named, in ledger order of the first assessments and then in their order of targets. Costs a look at every
    /// statement; with <paramref name="by"/>, at those in which the agent speaks.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids of agents.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<Unverified> CouldNotBeVerified(
        this EntityGraph graph, EntityId? by = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var found = meter.Keep(new UnverifiedSearch(graph).Find(by, meter).ToValueList());
        var explanation = by is { } agent
            ? $"what '{agent}' could not verify or locate, among the assessments by it"
            : "what could not be verified or located, among all assessments";
        return new Answer<Unverified>(graph, found, explanation, meter.Cut);
    }

    /// <summary>
    /// What rests on a document or statement, and would fall if it is retracted or proves false, each with the chain why.
    /// </summary>
    /// <remarks>
    /// With a document fall the statements that stand in it or were said in it, unless the same utterance is reported elsewhere. With a
    /// statement fall the other reports of the same utterance. With a fallen statement fall those that only repeat it in the voice of a
    /// document that carries it or rests on one that does, the relationships whose evidence has all fallen, the times counted from
    /// it, and the times of events that only it states. What something else still carries is in
    /// <see cref="WhatFalls.StillStands"/>. Costs a look at every node and relationship, and the origins of what falls.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="basis">The id of a document or statement; a proposition stands for its statement.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one statement that stands in the document, that may repeat what falls or be its source, or one
    /// relationship or node that is looked at. Both lists have as many items as the results allow. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// What falls, itself left out; empty if nothing rests on it. One that was cut has a part of it, and leaves out of what still stands that
    /// for which it did not see everything that may fall.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such document or statement; the exception hands over the nearest ids of statements.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static WhatFalls WhatFallsWith(
        this EntityGraph graph, EntityId basis, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new FallSearch(graph, basis, new QuestionMeter(budget, cancellationToken)).Answer();
    }
}
