using System.Globalization;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks over the whole graph who blames whom, what nobody claims, what was announced, and what was denied in answer.</summary>
/// <remarks>
/// Accusations and claims that were taken back, or superseded by what their speakers said later, are there and say so; a denial of which
/// that is so answers nothing. Redacted statements are passed over. Who stands by what costs what the speakers said about the same.
/// </remarks>
public static class BlameQueries
{
    /// <summary>
    /// Who blames whom for what: every act that accuses, such as <c>accuse</c>, <c>condemn</c> and <c>complain</c>, and names an agent,
    /// whether for an event or for anything else. Costs the number of all statements.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>One item for each side that a statement blames, in ledger order of the statements.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<Blame> WhoBlamesWhom(this EntityGraph graph, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var (found, looked) = new BlameSearch(graph, new StandingReader(graph)).Find(meter);
        return new Answer<Blame>(graph, meter.Keep(found), $"who blames whom; {Counting.Of(looked, "statement")} that accuse looked at", meter.Cut);
    }

    /// <summary>
    /// Who announced an event: said that they, or those they speak for, would carry it out or take part in it. What was certainly said
    /// after the event is not among them, nor is a prediction of what others will do, nor a refusal.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id; announcements of events judged to be the same count as well.</param>
    /// <returns>One item per speaker, in ledger order of the statements, each telling whether it certainly came before. Costs the number of statements about the event.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    public static Answer<Announcement> WhoAnnounced(this EntityGraph graph, EntityId happening)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new AnnouncementSearch(graph, happening).Find();
    }

    /// <summary>
    /// The events for which nobody claims responsibility, as far as the graph knows. An event whose every claim was taken back by who made
    /// it, or superseded by what he said later, is among them, unless the later words say again, and accuse nobody by it, that somebody is
    /// responsible for the event; one that is claimed in the name of others is not.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kinds">The kinds of events, such as <see cref="EventKinds.Attack"/>, which includes its special cases; null for all.</param>
    /// <param name="budget">How much it may cost; one comparison is one event. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The events in ledger order, several judged to be one as one, each with what was looked at. Costs the number of events and of the claims and accusations about them.</returns>
    /// <exception cref="ArgumentException">The graph knows no such kind of event; the message has the nearest ones.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<UnclaimedEvent> UnclaimedEvents(
        this EntityGraph graph, ValueList<Code>? kinds = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var unknown = kinds?.FirstOrDefault(kind => !graph.Vocabulary.TryGetKind(NodeKind.Event, kind, out _)) ?? default;
        if (!unknown.IsDefault)
        {
            throw new ArgumentException(UndeclaredCode.Message("kind of event", unknown, graph.Vocabulary.KindsOf(NodeKind.Event)), nameof(kinds));
        }

        var meter = new QuestionMeter(budget, cancellationToken);
        var asked = new HashSet<EntityId>();
        var found = new List<UnclaimedEvent>();
        var standings = new StandingReader(graph);
        foreach (var happening in graph.Nodes<Event>())
        {
            if (happening.IsRedacted || !IsOfKind(graph, happening, kinds) || !asked.Add(graph.SameAs(happening)[0]))
            {
                continue;
            }

            if (!meter.MayCompare())
            {
                break;
            }

            var claims = ResponsibilityQueries.Claims(new ResponsibilitySearch(graph, happening, standings));
            var left = new LeftClaims(graph, standings, happening);
            if (!claims.Claims.Any(left.IsLeft))
            {
                found.Add(new UnclaimedEvent { Claims = claims, Blamed = ResponsibilityQueries.Accusations(new ResponsibilitySearch(graph, happening, standings)) });
            }
        }

        var sort = kinds is null or { Count: 0 } ? "events" : $"events of the kind {string.Join(" or ", kinds)}";
        return new Answer<UnclaimedEvent>(graph, meter.Keep(found), string.Create(CultureInfo.InvariantCulture, $"{sort} that nobody claims; {asked.Count} looked at"), meter.Cut);
    }

    /// <summary>
    /// The accusations that were answered by a denial: by one of the accused, or by somebody of a party to which one of them belongs at
    /// that time, in words that name the accusation or that deny the same thing. To deny that it happened answers no accusation.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="within">How long after the accusation at most; null for any time after it.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement, or one pair. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>
    /// The pairs, in ledger order of the accusations, then of the denials; those that may be meant and are not certain say so. Costs the
    /// number of all statements, and of the pairs that name the same nodes.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is negative.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AnsweredAccusation> AccusationsAnswered(
        this EntityGraph graph, CalendarDuration? within = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var (answers, _, looked) = new AnswerSearch(graph, within, meter).Accusations();
        return new Answer<AnsweredAccusation>(
            graph,
            meter.Keep(answers), $"accusations that were denied{Within(within)}; {Counting.Of(looked, "accusation")} looked at", meter.Cut);
    }

    /// <summary>The accusations to which there is no denial that may be an answer; see <see cref="AccusationsAnswered"/>. That nobody answered admits nothing.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="within">How long after the accusation at most; one that was answered only later is unanswered. Null for any time after it.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement, or one pair. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The accusations in ledger order. A question that was cut leaves out those for which it did not see all denials.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is negative.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<Blame> AccusationsUnanswered(
        this EntityGraph graph, CalendarDuration? within = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var (_, unanswered, looked) = new AnswerSearch(graph, within, meter).Accusations();
        return new Answer<Blame>(
            graph,
            meter.Keep(unanswered), $"accusations that were not denied{Within(within)}; {Counting.Of(looked, "accusation")} looked at", meter.Cut);
    }

    /// <summary>
    /// The claims of responsibility that were answered by a denial of anybody: in words that name the claim, or that deny that those it
    /// names are responsible.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="within">How long after the claim at most; null for any time after it.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement, or one pair. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The pairs, in ledger order of the claims, then of the denials; those that may be meant and are not certain say so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is negative.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AnsweredClaim> ClaimsAnswered(
        this EntityGraph graph, CalendarDuration? within = null, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var meter = new QuestionMeter(budget, cancellationToken);
        var (answers, looked) = new AnswerSearch(graph, within, meter).Claims();
        return new Answer<AnsweredClaim>(
            graph,
            meter.Keep(answers), $"claims that were denied{Within(within)}; {Counting.Of(looked, "claim")} looked at", meter.Cut);
    }

    private static string Within(CalendarDuration? within) => within is { } period ? $" within {period}" : "";

    private static bool IsOfKind(EntityGraph graph, Event happening, ValueList<Code>? kinds)
    {
        if (kinds is null or { Count: 0 })
        {
            return true;
        }

        // Because two declared kinds can be each other's parents.
        var seen = new HashSet<Code>();
        var kind = happening.Type;
        while (!kinds.Contains(kind))
        {
            if (!seen.Add(kind) || !graph.Vocabulary.TryGetKind(NodeKind.Event, kind, out var definition))
            {
                return false;
            }

            kind = definition.Parent;
        }

        return true;
    }
}
