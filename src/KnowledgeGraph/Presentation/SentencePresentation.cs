using KnowledgeGraph.Presentation;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Says statements, relationships, conflicts and connections as English sentences, with the statements that they rest on as numbered evidence.</summary>
/// <remarks>
/// <para>
/// The sentences are English, and only English: labels, names and texts of a ledger in another language stay as they are inside them.
/// Number and article are read from the form of English names, and the verb of a declared predicate or type from its label.
/// </para>
/// <para>
/// No sentence says that anything is so. It says who said it, with what hedge, and according to whom, and what it says stands after
/// <c>that</c>; a relationship without a statement is the graph author's own assertion and reads so.
/// </para>
/// <para>
/// A connection goes from node to node: <c>Denis Kapustin is founder of Russian Volunteer Corps (according to The Moscow Times [1]), which claimed
/// responsibility for "attack on the Belgorod region, May 2023", according to The Moscow Times [2].</c> What rests on a statement is read as what its speakers say; what
/// rests on none, as the graph author's own assertion. Where the way goes through a statement, the sentence says what its speaker did by saying it,
/// and according to whom.
/// </para>
/// <para>
/// Below, after an empty line, each statement has a line with its number, id, act, chain of speakers and source, in the order in which
/// the numbers come; one that was withdrawn or redacted says so. The text is the same every time and in every culture, with LF between the lines and
/// none at the end, and lines are not broken. Control characters in names come out as spaces.
/// </para>
/// </remarks>
public static class SentencePresentation
{
    /// <summary>Reads a connection out.</summary>
    /// <param name="connection">The connection; if there is none, the sentence says why.</param>
    /// <param name="graph">The graph that it was found in, which knows what speakers and documents are called.</param>
    /// <exception cref="UnknownIdException">The connection was found in another graph: this one lacks a statement of it, or a speaker.</exception>
    public static string ToSentence(this Connection connection, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Of(graph, reader => [reader.Read(connection)]);
    }

    /// <summary>Reads a connection out with what it costs.</summary>
    /// <param name="connection">The connection; if there is none, the sentence says why.</param>
    /// <param name="graph">The graph that it was found in, which knows what speakers and documents are called.</param>
    /// <exception cref="UnknownIdException">The connection was found in another graph: this one lacks a statement of it, or a speaker.</exception>
    public static string ToSentence(this WeightedConnection connection, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Of(graph, reader => [reader.Read(connection)]);
    }

    /// <summary>Reads the shortest connections out, a numbered sentence for each, best first; a statement keeps its number from one to the next.</summary>
    /// <param name="connections">The connections; if there is none, a sentence says why, and if a budget cut the search, one says so.</param>
    /// <param name="graph">The graph that they were found in, which knows what speakers and documents are called.</param>
    /// <exception cref="UnknownIdException">The connections were found in another graph: this one lacks a statement of them, or a speaker.</exception>
    public static string ToSentences(this ConnectionRanking<Connection> connections, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(connections);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Of(graph, reader => SentenceText.Ranked(connections, reader.Read));
    }

    /// <summary>Reads the cheapest connections out with what they cost, a numbered sentence for each, best first; a statement keeps its number from one to the next.</summary>
    /// <param name="connections">The connections; if there is none, a sentence says why, and if a budget cut the search, one says so.</param>
    /// <param name="graph">The graph that they were found in, which knows what speakers and documents are called.</param>
    /// <exception cref="UnknownIdException">The connections were found in another graph: this one lacks a statement of them, or a speaker.</exception>
    public static string ToSentences(this ConnectionRanking<WeightedConnection> connections, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(connections);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Of(graph, reader => SentenceText.Ranked(connections, reader.Read));
    }

    /// <summary>Reads the first of all shortest connections out, a numbered sentence for each in ledger order; a statement keeps its number from one to the next.</summary>
    /// <param name="connections">The connections; if there is none, a sentence says why, and if a budget cut the search, one says so.</param>
    /// <param name="graph">The graph that they were found in, which knows what speakers and documents are called.</param>
    /// <param name="most">How many to read out at most, because there may be millions; a last sentence says how many there are if there are more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="UnknownIdException">The connections were found in another graph: this one lacks a statement of them, or a speaker.</exception>
    public static string ToSentences(this ShortestConnections connections, EntityGraph graph, int most)
    {
        ArgumentNullException.ThrowIfNull(connections);
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return SentenceText.Of(graph, reader => SentenceText.First(connections, most, reader.Read));
    }

    /// <summary>Says a statement: who said it through whom, when, with what hedge, and what; then which terms were used, and who has since gone back on it.</summary>
    /// <param name="statement">The statement; one that was redacted or withdrawn says so.</param>
    /// <param name="graph">The graph that it is in, which knows what everybody is called.</param>
    /// <exception cref="UnknownIdException">The graph lacks somebody whom the statement names.</exception>
    public static string ToSentence(this Statement statement, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Cited(graph, citations => new StatementSentence(citations).Of(statement));
    }

    /// <summary>Says a statement that was looked up, and then how it was checked: a sentence for each assessment and dispute.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="graph">The graph that it was found in, which knows what everybody is called.</param>
    /// <exception cref="UnknownIdException">The statement was found in another graph: this one lacks somebody whom it names.</exception>
    public static string ToSentence(this AttributedStatement statement, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Cited(graph, citations => new StatementSentence(citations).Of(statement, withChecks: true));
    }

    /// <summary>Says a relationship, and according to whom it holds; without evidence, that it is the graph author's own assertion.</summary>
    /// <param name="relationship">The relationship; one that was redacted says so.</param>
    /// <param name="graph">The graph that it is in, which knows what its ends are called.</param>
    /// <exception cref="UnknownIdException">The graph lacks an end of the relationship.</exception>
    public static string ToSentence(this Relationship relationship, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Cited(graph, citations => [new RelationshipSentence(citations).Of(relationship)]);
    }

    /// <summary>Says a relationship that was looked up, and, where it is so, that all who said so took it back.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="graph">The graph that it was found in, which knows what its ends are called.</param>
    /// <exception cref="UnknownIdException">The relationship was found in another graph: this one lacks an end of it.</exception>
    public static string ToSentence(this AttributedRelationship relationship, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Cited(graph, citations => new RelationshipSentence(citations).Of(relationship));
    }

    /// <summary>Says a conflict: what each side says, how far and why they clash, what that hangs on, and who judged it; never which side is right.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="graph">The graph that it was found in, which knows what everybody is called.</param>
    /// <exception cref="UnknownIdException">The conflict was found in another graph: this one lacks somebody whom a side names.</exception>
    public static string ToSentence(this Conflict conflict, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Cited(graph, citations => new ConflictSentence(citations).Of(conflict));
    }
}
