using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>
/// Asks who claimed, denied and admitted responsibility for an event and who is blamed for it. The four are kept apart, and
/// none of them says who did it.
/// </summary>
/// <remarks>
/// Statements about events judged to be the same count as well. Each question costs the number of statements about the event
/// whose acts can answer it, what was said about those that do, and what else their speakers said about the event: who certainly later
/// said something else instead does not stand by it.
/// </remarks>
public static class ResponsibilityQueries
{
    /// <summary>Who claimed responsibility for an event: jointly, or in competition, or in the name of others.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static ResponsibilityClaims WhoClaimedResponsibilityFor(this EntityGraph graph, EntityId happening, CancellationToken cancellationToken = default)
    {
        return Claims(new ResponsibilitySearch(graph, happening, cancellationToken));
    }

    /// <summary>Who denied responsibility for an event, their own or another's. Who denies that it happened is not among them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static ResponsibilityDenials WhoDeniedResponsibilityFor(this EntityGraph graph, EntityId happening, CancellationToken cancellationToken = default)
    {
        var search = new ResponsibilitySearch(graph, happening, cancellationToken);
        return new ResponsibilityDenials(search, search.Find(
            search.Acts(act => CommitmentReader.CommitmentOf(graph, act) is Commitment.Opposite or Commitment.Proposition || graph.Vocabulary.IsAct(act, KnownActs.DenyResponsibility)),
            (statement, proposition) => Denies(graph, statement, proposition),
            finding => new ResponsibilityDenial(finding)));
    }

    /// <summary>Who admitted guilt of an event, in court or to investigators. Who claimed responsibility is not among them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static GuiltAdmissions WhoAdmittedGuiltOf(this EntityGraph graph, EntityId happening, CancellationToken cancellationToken = default)
    {
        var search = new ResponsibilitySearch(graph, happening, cancellationToken);
        return new GuiltAdmissions(search, search.Find(
            [.. graph.Vocabulary.ActsWithin(KnownActs.AdmitGuilt)],
            (_, proposition) => Affirms(search, proposition),
            finding => new GuiltAdmission(finding)));
    }

    /// <summary>
    /// Who is blamed for an event, and by whom: acts that accuse, such as <c>accuse</c> and <c>condemn</c>. A plain assertion or
    /// report that somebody did it is not among them, nor is an accusation that names nobody.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Accusations WhoIsBlamedFor(this EntityGraph graph, EntityId happening, CancellationToken cancellationToken = default)
    {
        return Accusations(new ResponsibilitySearch(graph, happening, cancellationToken));
    }

    internal static ResponsibilityClaims Claims(ResponsibilitySearch search) => new(search, search.Find(
        [.. search.Graph.Vocabulary.ActsWithin(KnownActs.ClaimResponsibility)],
        (_, proposition) => Affirms(search, proposition),
        finding => new ResponsibilityClaim(finding)));

    internal static Accusations Accusations(ResponsibilitySearch search) => new(search, search.Find(
        search.Acts(act => CommitmentReader.CommitmentOf(search.Graph, act) == Commitment.Accusation),
        (_, proposition) => Affirms(search, proposition) && proposition[KnownRoles.Agent] is not null,
        finding => new Accusation(finding)));

    private static bool Affirms(ResponsibilitySearch search, Proposition proposition) =>
        proposition.Polarity == Polarity.Affirmative && search.SaysWhoIsResponsible(proposition.Predicate);

    private static bool Denies(EntityGraph graph, Statement statement, Proposition proposition)
    {
        // Because "we did not do it" denies responsibility whether it is put as a denial or as an assertion of the opposite.
        var content = CommitmentReader.ContentOf(graph, statement.Act, proposition, CommitmentReader.CommitmentOf(graph, statement.Act));

        // Because denying more (an attack with tanks) does not deny less (any part in it), only these two are denied as such by every denial.
        return content.Polarity == Polarity.Negative
            && (proposition.Predicate == KnownPredicates.ResponsibleFor.Code || proposition.Predicate == KnownPredicates.CarriedOut.Code
                || CommitmentReader.DeniesResponsibility(graph, statement.Act, proposition));
    }
}
