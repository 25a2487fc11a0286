using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks who said what, about whom, where, and in which way.</summary>
/// <remarks>
/// Answers are in ledger order. Redacted statements are passed over; statements that were taken back are there and say so
/// (<see cref="AttributedHop.Standing"/>), unless the filter wants only those that stand.
/// </remarks>
public static class StatementQueries
{
    /// <summary>The statements that a filter lets through.</summary>
    /// <remarks>
    /// Where the filter names a speaker, parties, an addressee, a subject, a document or an occasion, it costs the number of
    /// statements of that one of them that has the fewest, and what lies inside or belongs to them. Otherwise it costs the number
    /// of all statements. Where it names an act, no more than the act is read of those of other acts.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="filter">What to look for; each property narrows.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order; if there is none, what was looked at.</returns>
    /// <exception cref="UnknownIdException">The filter names something that is not there; the exception hands over the nearest ids.</exception>
    /// <exception cref="ArgumentException">The filter names an act, a predicate or a part of a document that nobody knows.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedStatement> FindStatements(
        this EntityGraph graph, StatementFilter filter, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        var meter = new QuestionMeter(budget, cancellationToken);
        var (found, explanation) = new StatementSearch(graph, filter).Find(meter);
        var resolver = new AttributionResolver(graph);
        return new Answer<AttributedStatement>(graph, meter.Keep(found).Select(resolver.Resolve).ToValueList(), explanation, meter.Cut);
    }

    /// <summary>What somebody says: as the one who speaks, or as the one on whose behalf it is said.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="speaker">The person or organization.</param>
    /// <param name="includingSpokesmen">Whether what its party says counts; see <see cref="StatementFilter.IncludingSpokesmen"/>.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order; what others pass on of it is there, what it passes on of others is not.</returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedStatement> StatementsBy(
        this EntityGraph graph, EntityId speaker, bool includingSpokesmen = false, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.FindStatements(new StatementFilter { Speaker = speaker, IncludingSpokesmen = includingSpokesmen }, budget, cancellationToken);

    /// <summary>What stands in a document, in all of its parts.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="document">The document.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order; those of its other versions are not among them.</returns>
    /// <exception cref="UnknownIdException">There is no such document; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedStatement> StatementsIn(
        this EntityGraph graph, EntityId document, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.FindStatements(new StatementFilter { Document = document }, budget, cancellationToken);

    /// <summary>What is said by a source that nobody names. Costs the number of all statements.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order; the publisher's own voice is not among them, because it has a name.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedStatement> StatementsWithoutNamedSource(
        this EntityGraph graph, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.FindStatements(new StatementFilter { Naming = SourceNaming.Unnamed }, budget, cancellationToken);

    /// <summary>What is said by persons who are described and not named. Costs the number of all statements.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedStatement> StatementsByAnonymousSpeakers(
        this EntityGraph graph, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.FindStatements(new StatementFilter { Naming = SourceNaming.Anonymous }, budget, cancellationToken);

    /// <summary>What documents say in their own voice, citing nobody. Costs the number of all statements.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedStatement> StatementsInPublishersOwnVoice(
        this EntityGraph graph, QuestionBudget? budget = null, CancellationToken cancellationToken = default) =>
        graph.FindStatements(new StatementFilter { Naming = SourceNaming.PublishersOwnVoice }, budget, cancellationToken);

    /// <summary>What is asserted by parties alone; the short form of the overload with a budget, without a limit.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parties">See the overload with a budget.</param>
    /// <returns>The statements in ledger order.</returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids.</exception>
    /// <exception cref="ArgumentException">No party is named.</exception>
    public static Answer<AttributedStatement> StatementsOnlyFrom(this EntityGraph graph, params ReadOnlySpan<EntityId> parties) =>
        graph.StatementsOnlyFrom((IEnumerable<EntityId>)[.. parties]);

    /// <summary>
    /// What is asserted by parties alone: every original speaker belongs to one of them. Costs the statements in which somebody who
    /// belongs to one of them speaks.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parties">The parties, at least one. Their members who speak in their own name are not among them; the filter can ask for them.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The statements in ledger order. That one of them is borne out by an outsider's statement is not looked at here.</returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids.</exception>
    /// <exception cref="ArgumentException">No party is named.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AttributedStatement> StatementsOnlyFrom(
        this EntityGraph graph, IEnumerable<EntityId> parties, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var asked = parties.ToValueList();
        return asked.Count == 0
            ? throw new ArgumentException("Name at least one party.", nameof(parties))
            : graph.FindStatements(new StatementFilter { OnlyFromParties = asked }, budget, cancellationToken);
    }

    /// <summary>
    /// The persons who speak and whom nobody names. One who never speaks is not among them, nor is one who is judged to be the same as
    /// somebody with a name. Costs the number of all statements.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="budget">How much it may cost; one comparison is one statement that is looked at, one result one statement of theirs. Null for no limit.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The persons in ledger order of what they say first, each with what he says.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<AnonymousSpeaker> AnonymousSpeakers(
        this EntityGraph graph, QuestionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        var statements = graph.StatementsByAnonymousSpeakers(budget, cancellationToken);
        var naming = new NamingCondition(graph);
        var said = new Dictionary<EntityId, List<AttributedStatement>>();
        foreach (var statement in statements)
        {
            foreach (var group in statement.Statement.Origin.Speakers.Where(naming.IsAnonymous).Select(speaker => graph.SameAs(speaker)[0]).Distinct())
            {
                if (!said.TryGetValue(group, out var all))
                {
                    said.Add(group, all = []);
                }

                all.Add(statement);
            }
        }

        return new Answer<AnonymousSpeaker>(graph, said.Select(one => Anonymous(graph, one.Key, one.Value)).ToValueList(), "anonymous speakers of " + statements.Explanation, statements.Cut);
    }

    private static AnonymousSpeaker Anonymous(EntityGraph graph, EntityId one, List<AttributedStatement> said)
    {
        var persons = graph.SameAs(one).Select(graph.Get<Person>).ToList();
        var first = persons.MinBy(person => graph.OrdinalOrThrow(person.Id))!;
        return new AnonymousSpeaker
        {
            Person = first,
            SamePersons = persons.Where(person => person != first).ToValueList(),
            Statements = said.ToValueList(),
        };
    }
}
