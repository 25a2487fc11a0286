using KnowledgeGraph.Presentation;

namespace KnowledgeGraph;

/// <summary>Says answers in plain English text, for a console or a log.</summary>
/// <remarks>
/// The text is the same in every culture: dates in words, lines of at most 100 columns (a longer word has a line of its own),
/// LF between the lines and none at the end. A column is what a console takes for it: two for a wide sign of Chinese, Japanese or Korean and
/// for an emoji, none for an accent upon a letter. Control characters in names come out as spaces, so that a console does not obey
/// them. Every item says who says it, never that it is so.
/// </remarks>
public static class TextPresentation
{
    /// <summary>Says what was asked, what was found with who says so, and the statements that it rests on.</summary>
    /// <param name="shown">The answer, one thing of it, or a graph; if nothing was found, the text says what was looked at.</param>
    public static string ToText(this IPresentable shown) => ToText(shown, CancellationToken.None);

    /// <summary>The same, as long as nobody cancels it.</summary>
    /// <inheritdoc cref="ToText(IPresentable)"/>
    /// <param name="shown">The answer, one thing of it, or a graph; if nothing was found, the text says what was looked at.</param>
    /// <param name="cancellationToken">Ends it; it is looked at for each thing that is put into words.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToText(this IPresentable shown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return PageText.Of(PageOf.WithoutPicture(shown, cancellationToken));
    }

    /// <summary>Puts what was found into a table, a row each, whose columns are aligned; a cell that does not fit goes on in the next line.</summary>
    /// <remarks>The numbers in brackets are those of the statements that <see cref="ToText(IPresentable)"/> lists.</remarks>
    /// <param name="shown">The answer, one thing of it, or a graph; if nothing was found, the text says what was looked at.</param>
    public static string ToTable(this IPresentable shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return PageText.Tables(PageOf.WithoutPicture(shown));
    }
}
