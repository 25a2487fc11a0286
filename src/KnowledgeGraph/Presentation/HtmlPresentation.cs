using KnowledgeGraph.Presentation;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph;

/// <summary>Says answers as HTML: as a fragment for a notebook or a page, or as a document of its own.</summary>
public static class HtmlPresentation
{
    /// <summary>Says what was asked, what was found with who says so, and the statements that it rests on.</summary>
    /// <remarks>
    /// The fragment is one element that needs nothing but itself: no script, no style sheet, no link, and words without a colour of their
    /// own, so that they can be read on light and dark pages. All text from the graph is encoded. A graph or a part of one, a timeline, a
    /// stance matrix and an answer about places have their picture before the words, as an image that stands in the fragment. Notebooks that
    /// follow the conventions of .NET Interactive show answers this way by themselves.
    /// </remarks>
    /// <param name="shown">The answer, one thing of it, or a graph; if nothing was found, the fragment says what was looked at.</param>
    public static string ToHtml(this IPresentable shown) => ToHtml(shown, CancellationToken.None);

    /// <summary>The same, as long as nobody cancels it.</summary>
    /// <inheritdoc cref="ToHtml(IPresentable)"/>
    /// <param name="shown">The answer, one thing of it, or a graph; if nothing was found, the fragment says what was looked at.</param>
    /// <param name="cancellationToken">Ends it; it is looked at for each thing that is put into words, and before a picture is drawn.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToHtml(this IPresentable shown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return PageHtml.Of(PageOf.Any(shown, cancellationToken), PictureFirst.Of(shown));
    }

    /// <summary>The same as a whole document with a picture, tables, and a row for each statement with its document, span and status.</summary>
    /// <remarks>
    /// It is one file that needs nothing else: its Content-Security-Policy lets a browser load nothing, and run nothing but the little script
    /// that stands in it, which filters rows and lights up what belongs together. Without script everything is there to be read. Light or
    /// dark as the reader likes; it can be printed, and reached by keyboard.
    /// </remarks>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    public static string ToHtmlDocument(this IPresentable shown) => ToHtmlDocument(shown, CancellationToken.None);

    /// <summary>The same, as long as nobody cancels it.</summary>
    /// <inheritdoc cref="ToHtmlDocument(IPresentable)"/>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    /// <param name="cancellationToken">Ends it; it is looked at for each thing that is put into words, and before a picture is drawn.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToHtmlDocument(this IPresentable shown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return DocumentHtml.Of(PageOf.Any(shown, cancellationToken));
    }

    /// <summary>Writes <see cref="ToHtmlDocument(IPresentable)"/> to a file in UTF-8; what was there is replaced whole, or not at all.</summary>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    /// <param name="path">The file; its folder must be there.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there is as it was. A folder that is not there is a <see cref="DirectoryNotFoundException"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void SaveHtml(this IPresentable shown, string path) => SaveHtml(shown, path, CancellationToken.None);

    /// <summary>The same, as long as nobody cancels it.</summary>
    /// <inheritdoc cref="SaveHtml(IPresentable, string)"/>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="cancellationToken">Ends it before the file is written.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; what was there is as it was.</exception>
    public static void SaveHtml(this IPresentable shown, string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.WriteText(path, shown.ToHtmlDocument(cancellationToken));
    }
}
