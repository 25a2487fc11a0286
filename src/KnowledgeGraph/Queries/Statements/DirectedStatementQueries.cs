using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks who urged, praised, condemned or promised whom what: what somebody does by saying something.</summary>
/// <remarks>
/// Answers are in ledger order. Each costs the statements that address the addressee, or are about the subject, whichever are
/// fewer; without either the number of all statements. A budget counts one comparison for each statement that is looked at. Statements that were taken back are there and say so.
/// </remarks>
public static class DirectedStatementQueries
{
    /// <summary>Who does something by saying something: an act or a more special one.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="act">The act.</param>
    /// <param name="addressee">Only what is addressed to this one; null for any.</param>
    /// <param name="about">Only what is about this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order, each with whom it addresses and what it is about.</returns>
    /// <exception cref="UnknownIdException">The addressee or the subject is not there; the exception hands over the nearest ids.</exception>
    /// <exception cref="ArgumentException">The graph knows no such act; the message has the nearest ones.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoPerformed(
        this EntityGraph graph, Code act, EntityId? addressee = null, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        var found = graph.FindStatements(new StatementFilter { Act = act, Addressee = addressee, About = about }, budget, cancellationToken);
        return new Answer<DirectedStatement>(graph, found.Select(statement => Directed(graph, statement)).ToValueList(), found.Explanation, found.Cut);
    }

    /// <summary>Who urged somebody to do something. Appeals, demands and invitations are acts of their own.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="addressee">Only what is addressed to this one; null for any.</param>
    /// <param name="about">Only what is about this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">The addressee or the subject is not there; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoUrged(
        this EntityGraph graph, EntityId? addressee = null, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.WhoPerformed(KnownActs.Urge, addressee, about, budget, cancellationToken);

    /// <summary>Who appealed to somebody for something.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="addressee">Only what is addressed to this one; null for any.</param>
    /// <param name="about">Only what is about this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">The addressee or the subject is not there; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoAppealedTo(
        this EntityGraph graph, EntityId? addressee = null, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.WhoPerformed(KnownActs.Appeal, addressee, about, budget, cancellationToken);

    /// <summary>Who demanded something of somebody.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="addressee">Only what is addressed to this one; null for any.</param>
    /// <param name="about">Only what is about this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">The addressee or the subject is not there; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoDemanded(
        this EntityGraph graph, EntityId? addressee = null, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.WhoPerformed(KnownActs.Demand, addressee, about, budget, cancellationToken);

    /// <summary>Who promised something.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="addressee">Only what is addressed to this one; null for any.</param>
    /// <param name="about">Only what is about this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">The addressee or the subject is not there; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoPromised(
        this EntityGraph graph, EntityId? addressee = null, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.WhoPerformed(KnownActs.Promise, addressee, about, budget, cancellationToken);

    /// <summary>Who threatened somebody with something.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="addressee">Only what is addressed to this one; null for any.</param>
    /// <param name="about">Only what is about this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">The addressee or the subject is not there; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoThreatened(
        this EntityGraph graph, EntityId? addressee = null, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.WhoPerformed(KnownActs.Threaten, addressee, about, budget, cancellationToken);

    /// <summary>Who praised something or somebody.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="about">Only praise of this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">There is no such node; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoPraised(
        this EntityGraph graph, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.WhoPerformed(KnownActs.Praise, addressee: null, about, budget, cancellationToken);

    /// <summary>Who condemned something or somebody. Who only accuses does something else.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="about">Only what is about this node; null for any.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">There is no such node; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<DirectedStatement> WhoCondemned(
        this EntityGraph graph, EntityId? about = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.WhoPerformed(KnownActs.Condemn, addressee: null, about, budget, cancellationToken);

    private static DirectedStatement Directed(EntityGraph graph, AttributedStatement statement)
    {
        graph.Vocabulary.TryGetAct(statement.Statement.Act, out var act);
        return new DirectedStatement
        {
            Act = act!,
            Addressees = statement.Statement.Addressees.Select(graph.Get<Entity>).ToValueList(),
            About = graph.Out(statement.Statement, KnownRelationships.About)
                .Concat(graph.Out(statement.Statement, KnownRelationships.Assesses))
                .Concat(graph.Out(statement.Statement, KnownRelationships.Supersedes))
                .ToValueList(),
            Statement = statement,
        };
    }
}
