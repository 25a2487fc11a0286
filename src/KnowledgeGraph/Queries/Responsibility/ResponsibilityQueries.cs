using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>
/// Asks who claimed, denied and admitted responsibility for an event and who is blamed for it. The four are kept apart, and
/// none of them says who did it.
/// </summary>
/// <remarks>
/// Statements about events judged to be the same count as well. Each question costs the number of statements about the event,
/// and what was said about those that answer it.
/// </remarks>
public static class ResponsibilityQueries
{
    /// <summary>Who claimed responsibility for an event: jointly, or in competition, or in the name of others.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    public static ResponsibilityClaims WhoClaimedResponsibilityFor(this EntityGraph graph, EntityId happening)
    {
        var search = new ResponsibilitySearch(graph, happening);
        return new ResponsibilityClaims
        {
            Event = search.Event,
            SameEvents = search.SameEvents,
            Considered = search.Considered,
            Documents = search.Documents,
            Claims = search.Find(
                (statement, proposition) => graph.Vocabulary.IsAct(statement.Act, KnownActs.ClaimResponsibility) && proposition.Polarity == Polarity.Affirmative,
                finding => new ResponsibilityClaim(finding)),
        };
    }

    /// <summary>Who denied responsibility for an event, their own or another's. Who denies that it happened is not among them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    public static ResponsibilityDenials WhoDeniedResponsibilityFor(this EntityGraph graph, EntityId happening)
    {
        var search = new ResponsibilitySearch(graph, happening);
        return new ResponsibilityDenials
        {
            Event = search.Event,
            SameEvents = search.SameEvents,
            Considered = search.Considered,
            Documents = search.Documents,
            Denials = search.Find(
                (statement, proposition) => Denies(graph, search, statement, proposition),
                finding => new ResponsibilityDenial(finding)),
        };
    }

    /// <summary>Who admitted guilt of an event, in court or to investigators. Who claimed responsibility is not among them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    public static GuiltAdmissions WhoAdmittedGuiltOf(this EntityGraph graph, EntityId happening)
    {
        var search = new ResponsibilitySearch(graph, happening);
        return new GuiltAdmissions
        {
            Event = search.Event,
            SameEvents = search.SameEvents,
            Considered = search.Considered,
            Documents = search.Documents,
            Admissions = search.Find(
                (statement, proposition) => graph.Vocabulary.IsAct(statement.Act, KnownActs.AdmitGuilt) && proposition.Polarity == Polarity.Affirmative,
                finding => new GuiltAdmission(finding)),
        };
    }

    /// <summary>Who is blamed for an event, and by whom. An accusation that names nobody is not among them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <returns>The answer; if it is nobody, what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    public static Accusations WhoIsBlamedFor(this EntityGraph graph, EntityId happening)
    {
        var search = new ResponsibilitySearch(graph, happening);
        return new Accusations
        {
            Event = search.Event,
            SameEvents = search.SameEvents,
            Considered = search.Considered,
            Documents = search.Documents,
            All = search.Find(
                (statement, proposition) => graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Accusation && proposition is { Polarity: Polarity.Affirmative } && proposition[KnownRoles.Agent] is not null,
                finding => new Accusation(finding)),
        };
    }

    private static bool Denies(EntityGraph graph, ResponsibilitySearch search, Statement statement, Proposition proposition)
    {
        if (graph.Vocabulary.IsAct(statement.Act, KnownActs.DenyResponsibility))
        {
            return true;
        }

        // Because "we did not do it" denies responsibility whether it is put as a denial or as an assertion of the opposite.
        var denied = graph.Vocabulary.CommitmentOf(statement.Act) switch
        {
            Commitment.Opposite => Polarity.Affirmative,
            Commitment.Proposition => Polarity.Negative,
            _ => (Polarity?)null,
        };
        return denied == proposition.Polarity && search.SaysWhoIsResponsible(proposition.Predicate);
    }
}
