using KnowledgeGraph.Presentation;

namespace KnowledgeGraph;

/// <summary>Draws answers and graphs as SVG.</summary>
/// <remarks>
/// A picture needs nothing but itself: no script, no font, no link. It is readable in light and dark, can be printed, has a title and a
/// description for screen readers, and tells apart by shape, line and pattern what it tells apart by colour. The same thing gives the same
/// bytes. Text from the graph is encoded. Each mark and line has who says so as its title, which browsers show on hovering.
/// </remarks>
public static class PicturePresentation
{
    /// <summary>
    /// Draws what suits best: a timeline as ranges, what happened where as places within places or a map, a stance matrix as a table, a connection
    /// from left to right, and everything else as the network of those who say something and what they say it about.
    /// </summary>
    /// <param name="shown">The answer, one thing of it, or a graph; of more than 300 nodes and 900 lines the most relevant are drawn, and the picture says so.</param>
    public static string ToSvg(this IPresentable shown) => ToSvg(shown, CancellationToken.None);

    /// <summary>Draws what suits best, as long as nobody cancels it.</summary>
    /// <inheritdoc cref="ToSvg(IPresentable)"/>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    /// <param name="cancellationToken">Ends the drawing of a network, which is the only one that can take long, at any step of it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToSvg(this IPresentable shown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shown);
        cancellationToken.ThrowIfCancellationRequested();
        return PictureOf.Any(shown, () => PageOf.WithoutPicture(shown), cancellationToken)();
    }

    /// <summary>Draws a network: who stands in what relation to whom, and who says what about what.</summary>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    /// <param name="options">What is shown, and how it is laid out.</param>
    public static string ToSvg(this IPresentable shown, NetworkPictureOptions options) => ToSvg(shown, options, CancellationToken.None);

    /// <summary>Draws a network, as long as nobody cancels it.</summary>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    /// <param name="options">What is shown, and how it is laid out.</param>
    /// <param name="cancellationToken">Ends the drawing at any step of it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToSvg(this IPresentable shown, NetworkPictureOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        return NetworkSvg.Of(PictureOf.Network(shown, () => PageOf.WithoutPicture(shown), options, cancellationToken), cancellationToken);
    }
}
