using KnowledgeGraph.Presentation;
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
    /// <summary>Says what was found, one thing of it, or everything that is said in a graph.</summary>
    /// <remarks>
    /// Where there are several things, each has a line with its number, in the order of the answer; a statement keeps its number from one to the
    /// next. An answer without any says what was looked at. Of all shortest connections the first twenty are read out.
    /// </remarks>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    public static string ToSentences(this IPresentable shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return SentenceText.Any(shown);
    }

    /// <summary>Reads the first of all shortest connections out, a numbered sentence for each in ledger order; a statement keeps its number from one to the next.</summary>
    /// <param name="connections">The connections; if there is none, a sentence says why, and if a budget cut the search, one says so.</param>
    /// <param name="most">How many to read out at most, because there may be millions; a last sentence says how many there are if there are more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string ToSentences(this ShortestConnections connections, int most)
    {
        ArgumentNullException.ThrowIfNull(connections);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return SentenceText.Of(connections.First.Graph, reader => SentenceText.First(connections, most, reader.Read));
    }

    /// <summary>Says a statement: who said it through whom, when, with what hedge, and what; then which terms were used, and who has since gone back on it.</summary>
    /// <param name="statement">The statement; one that was redacted or withdrawn says so.</param>
    /// <param name="graph">The graph that it is in, which knows what everybody is called.</param>
    /// <exception cref="UnknownIdException">The graph lacks somebody whom the statement names.</exception>
    public static string ToSentences(this Statement statement, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Cited(graph, citations => new StatementSentence(citations).Of(statement));
    }

    /// <summary>Says a relationship, and according to whom it holds; without evidence, that it is the graph author's own assertion.</summary>
    /// <param name="relationship">The relationship; one that was redacted says so.</param>
    /// <param name="graph">The graph that it is in, which knows what its ends are called.</param>
    /// <exception cref="UnknownIdException">The graph lacks an end of the relationship.</exception>
    public static string ToSentences(this Relationship relationship, EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        ArgumentNullException.ThrowIfNull(graph);
        return SentenceText.Cited(graph, citations => [new RelationshipSentence(citations).Of(relationship)]);
    }
}
