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
    /// <param name="shown">The answer, one thing of it, or a graph; of more than 300 nodes the most relevant are drawn, and the picture says so.</param>
    public static string ToSvg(this IPresentable shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return PictureOf.Any(shown, () => PageOf.WithoutPicture(shown))();
    }

    /// <summary>Draws a network: who stands in what relation to whom, and who says what about what.</summary>
    /// <param name="shown">The answer, one thing of it, or a graph.</param>
    /// <param name="options">What is shown, and how it is laid out.</param>
    public static string ToSvg(this IPresentable shown, NetworkPictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(options);
        return NetworkSvg.Of(PictureOf.Network(shown, () => PageOf.WithoutPicture(shown), options));
    }
}
