using KnowledgeGraph.Presentation;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Says answers in plain English text, for a console or a log.</summary>
/// <remarks>
/// The text is the same in every culture: dates in words, lines of at most 100 columns (a longer word has a line of its own),
/// LF between the lines and none at the end. Control characters in names come out as spaces, so that a console does not obey
/// them. Every item says who says it, never that it is so.
/// </remarks>
public static class TextPresentation
{
    /// <summary>Says who claimed, denied or admitted responsibility for an event, or who is blamed for it, with all the evidence.</summary>
    /// <param name="answer">The answer; if it is nobody, the text says in how many statements and documents nobody was found.</param>
    public static string ToText(this EventAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return PageText.Of(EventAnswerPage.Of(answer));
    }

    /// <summary>Says how two nodes are connected, step by step, with what each step rests on.</summary>
    /// <param name="connection">The connection; if there is none, the text says why.</param>
    public static string ToText(this Connection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return PageText.Of(ConnectionPage.Of(connection));
    }
}
