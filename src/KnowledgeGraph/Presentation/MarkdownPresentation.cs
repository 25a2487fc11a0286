using KnowledgeGraph.Presentation;

namespace KnowledgeGraph;

/// <summary>Says answers in Markdown, for a report or a page of documentation.</summary>
/// <remarks>
/// The dialect is that of GitHub: a heading of the second level, sentences, and tables whose columns are aligned by what the characters take
/// in a font of fixed width. What the graph holds is escaped, so that no name makes a heading, a link, a table or HTML. The text is English
/// and the same in every culture, LF between the lines and none at the end.
/// </remarks>
public static class MarkdownPresentation
{
    /// <summary>Says what was asked, what was found with who says so, and the statements that it rests on.</summary>
    /// <param name="shown">The answer, one thing of it, or a graph; if nothing was found, the text says what was looked at.</param>
    public static string ToMarkdown(this IPresentable shown) => ToMarkdown(shown, CancellationToken.None);

    /// <summary>The same, as long as nobody cancels it.</summary>
    /// <inheritdoc cref="ToMarkdown(IPresentable)"/>
    /// <param name="shown">The answer, one thing of it, or a graph; if nothing was found, the text says what was looked at.</param>
    /// <param name="cancellationToken">Ends it; it is looked at for each thing that is put into words.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToMarkdown(this IPresentable shown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return PageMarkdown.Of(PageOf.WithoutPicture(shown, cancellationToken));
    }
}
