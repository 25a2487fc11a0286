using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks for one party's version of events, and for where the versions of two parties agree and differ.</summary>
/// <remarks>
/// Who belongs to a party at the time of speaking is read from <c>part-of</c>, <c>holds-position</c>, <c>office-of</c> and
/// <c>speaks-for</c>. Allies are another party, and members in their own name speak for themselves.
/// </remarks>
public static class AccountQueries
{
    /// <summary>One party's version of events.</summary>
    /// <remarks>
    /// What somebody of the party denies having said is reported of him, and no part of his account. Costs the statements of the
    /// party and of those who pass on words of theirs.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="party">The party, or its id: an organization or a person.</param>
    /// <param name="scope">Of what; of everything if it is null.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one statement that is looked at. Each list has as many items as the results allow, and the graph
    /// of the account what is in them. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question early.</param>
    /// <returns>The account; empty, and explained, if the party says nothing.</returns>
    /// <exception cref="UnknownIdException">There is no such agent, or no such node in the scope; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Account AccountOf(
        this EntityGraph graph, EntityId party, AccountScope? scope = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new AccountReader(graph, new ConflictFinder(graph, []), party, scope, new QuestionMeter(budget, cancellationToken)).Read().Account();
    }

    /// <summary>
    /// Where two parties' versions agree, where they are opposed, and what only one of them says. The same either way round,
    /// but for left and right.
    /// </summary>
    /// <remarks>
    /// Two propositions agree if they are about one thing, affirm or negate alike, in the same mode, of times that may coincide,
    /// and overlap in every role that both fill; a predicate that implies the other's agrees on what is implied. Two numbers agree
    /// if both are known, count the same in the same unit, and one with both ends lies inside the other, or both name the same
    /// bounds: "exactly 10" and "at least 9" agree, "at least 2" and "at least 200" do not, and neither are they opposed. Costs the
    /// statements of both parties, and a comparison of what they say about one thing.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="party">One party, or its id: an organization or a person.</param>
    /// <param name="other">The other party, or its id.</param>
    /// <param name="scope">Of what; of everything if it is null.</param>
    /// <param name="budget">
    /// How much it may cost; one comparison is one statement of a party that is looked at, or one pair. Each list has as many items as the results
    /// allow. Null for no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the question early.</param>
    /// <returns>
    /// The difference; its parts are empty where there is nothing of the kind. One that was cut before everything was compared does not tell what
    /// only one of them says.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such agent, or no such node in the scope; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static AccountDifference CompareAccounts(
        this EntityGraph graph,
        EntityId party,
        EntityId other,
        AccountScope? scope = null,
        QuestionBudget? budget = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new AccountComparison(graph, scope, budget, cancellationToken).Between(party, other);
    }
}
