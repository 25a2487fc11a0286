using KnowledgeGraph.Presentation;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Says answers as fragments of HTML, for a notebook or a page.</summary>
/// <remarks>
/// A fragment is one element that needs nothing but itself: no script, no style sheet, no link, and no colour of its own, so
/// that it can be read on light and dark pages. All text from the graph is encoded. Notebooks that follow the conventions of
/// .NET Interactive show answers this way by themselves.
/// </remarks>
public static class HtmlPresentation
{
    /// <summary>Says who claimed, denied or admitted responsibility for an event, or who is blamed for it, with all the evidence.</summary>
    /// <param name="answer">The answer; if it is nobody, the fragment says in how many statements and documents nobody was found.</param>
    public static string ToHtml(this EventAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return PageHtml.Of(EventAnswerPage.Of(answer));
    }

    /// <summary>Says how two nodes are connected, step by step, with what each step rests on.</summary>
    /// <param name="connection">The connection; if there is none, the fragment says why.</param>
    public static string ToHtml(this Connection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return PageHtml.Of(ConnectionPage.Of(connection));
    }
}
