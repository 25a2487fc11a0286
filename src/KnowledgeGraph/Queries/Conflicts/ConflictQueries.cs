using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>
/// Asks which statements conflict, on what, how far, and on what that hangs. Conflicts are derived from what is said, never
/// resolved, and never say who is right; how is written down in decision 6 of the documentation.
/// </summary>
/// <remarks>
/// <para>
/// Every answer is ordered by the left side's place in the ledger, then the right side's, the rule, the role and the kind.
/// Redacted statements take no part, nor do those who took a statement back, by themselves, for as long as that stands.
/// Conflicts that a judgement dismisses are listed apart. A budget counts the pairs that are compared; its deadline ends the gathering
/// of statements as well, and the answer then says that not all were compared.
/// </para>
/// <para>Each question can be asked from several threads at once, and remembers nothing for the next one.</para>
/// </remarks>
public static class ConflictQueries
{
    /// <summary>All conflicts of a graph.</summary>
    /// <remarks>Costs a look at every statement, and a comparison of what is said about one thing with one predicate, pair by pair.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which conflicts are wanted, the caller's rules, the budget; all of them and no limit if it is null.</param>
    /// <param name="cancellationToken">Ends the question early.</param>
    /// <returns>The conflicts; if there are none, what was looked at.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static ConflictAnswer Conflicts(this EntityGraph graph, ConflictOptions? options = null, CancellationToken cancellationToken = default) =>
        new ConflictSearch(graph, options, cancellationToken).Everywhere();

    /// <summary>
    /// The conflicts about an event or another node: those of which one side has it as its subject, its term's target, or, for a
    /// statement, as what is disputed. What is judged the same counts as the node; what may be the same, and the parts of an
    /// event and what it is part of, count for the other side.
    /// </summary>
    /// <remarks>Costs the statements that name the node or what may be the same, compared pair by pair.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node, or its id.</param>
    /// <param name="options">Which conflicts are wanted, the caller's rules, the budget; all of them and no limit if it is null.</param>
    /// <param name="cancellationToken">Ends the question early.</param>
    /// <returns>The conflicts; if there are none, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such node; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static ConflictAnswer ConflictsAbout(
        this EntityGraph graph, EntityId node, ConflictOptions? options = null, CancellationToken cancellationToken = default) =>
        new ConflictSearch(graph, options, cancellationToken).About(node);

    /// <summary>
    /// The conflicts of which one side belongs to one party and the other side to the other: a speaker of it is the party, or
    /// belonged to it when he said it, as part of it, in a position there, or speaking for it. Allies and members do not. It is
    /// the same either way round; with one party twice, what its own people disagree on.
    /// </summary>
    /// <remarks>Costs the statements of both parties, what they pass on included, compared where they are about one thing.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="party">One party, or its id: an organization or a person.</param>
    /// <param name="other">The other party, or its id.</param>
    /// <param name="options">Which conflicts are wanted, the caller's rules, the budget; all of them and no limit if it is null.</param>
    /// <param name="cancellationToken">Ends the question early.</param>
    /// <returns>The conflicts; if there are none, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids of agents.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static ConflictAnswer ConflictsBetween(
        this EntityGraph graph, EntityId party, EntityId other, ConflictOptions? options = null, CancellationToken cancellationToken = default) =>
        new ConflictSearch(graph, options, cancellationToken).Between(party, other);

    /// <summary>The conflicts of which both sides stand in one document.</summary>
    /// <remarks>Costs the statements of the document, compared where they are about one thing.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="document">The document, or its id.</param>
    /// <param name="options">Which conflicts are wanted, the caller's rules, the budget; all of them and no limit if it is null.</param>
    /// <param name="cancellationToken">Ends the question early.</param>
    /// <returns>The conflicts; if there are none, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such document; the exception hands over the nearest ids of documents.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static ConflictAnswer ConflictsIn(
        this EntityGraph graph, EntityId document, ConflictOptions? options = null, CancellationToken cancellationToken = default) =>
        new ConflictSearch(graph, options, cancellationToken).In(document);

    /// <summary>The conflicts that a statement, or one of its propositions, takes part in.</summary>
    /// <remarks>Costs the statements that name what it is about or what may be the same.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="statement">The id of the statement, for all of it, or of one proposition; what is about the statement as a whole is listed for either.</param>
    /// <param name="options">Which conflicts are wanted, the caller's rules, the budget; all of them and no limit if it is null.</param>
    /// <param name="cancellationToken">Ends the question early.</param>
    /// <returns>The conflicts; if there are none, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such statement or proposition; the exception hands over the nearest ids of statements.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static ConflictAnswer ConflictsOf(
        this EntityGraph graph, EntityId statement, ConflictOptions? options = null, CancellationToken cancellationToken = default) =>
        new ConflictSearch(graph, options, cancellationToken).Of(statement);
}
