using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Draws edges, and their labels above all of them.</summary>
internal static class LinkDrawing
{
    /// <summary>The line and its arrow.</summary>
    public static void Draw(SvgWriter svg, NetworkLink link, NetworkPicture picture, EdgeCurve line)
    {
        var from = picture.Nodes[link.From];
        svg.Open("g").Class("kg-edge");
        if (link.Ids.Count > 0)
        {
            svg.With("data-id", string.Join(' ', link.Ids));
        }

        svg.Title($"{Ends(link, picture)}: {string.Join("; ", link.Label)} ({link.Details})");

        // Because who says something should be seen by the colour of the line, and a relationship is nobody's.
        var side = IsSaid(link) ? from.Side : null;
        Line(svg, link.Style, side, PathOf(line));
        if (!link.IsSymmetric)
        {
            var curve = link.PointsBack ? line.Reversed() : line;
            ArrowHeads.Draw(svg, link.Style, curve.End, curve.Approach, side);
        }

        svg.Close();
    }

    /// <summary>From whom to what it leads, in words, because an arrow between two names that run from right to left would point the wrong way.</summary>
    public static string Ends(NetworkLink link, NetworkPicture picture) => $"from {picture.Nodes[link.From].Name} to {picture.Nodes[link.To].Name}";

    /// <summary>A line in a style.</summary>
    public static void Line(SvgWriter svg, NetworkLineStyle style, int? side, string path)
    {
        var look = LineLook.Of(style);
        svg.Open("path").Class(side is { } place ? SvgHatches.Class("stroke", place) : "kg-line").With("fill", "none").With("stroke-width", look.Width);
        if (look.Dashes is { } dashes)
        {
            svg.With("stroke-dasharray", dashes).With("stroke-linecap", "round");
        }

        svg.With("d", path).Close();
    }

    /// <summary>Its label, or the number that stands for it.</summary>
    public static void DrawLabel(SvgWriter svg, NetworkLink link, NetworkPicture picture, LaidOutEdge edge, int? number)
    {
        if (edge.Label is { } box)
        {
            // In the colour of its line, because lines are close to each other where there are many.
            var side = IsSaid(link) ? picture.Nodes[link.From].Side : null;
            var classes = $"{(side is { } place ? SvgHatches.Class("text", place) : "kg-muted")} kg-halo";
            foreach (var (index, line) in LinkLabels.LinesOf(link).Index())
            {
                svg.MiddleLabel(box.Center.X, box.Top + 1 + (index * LinkLabels.LineHeight) + 9.5, line, classes, LinkLabels.FontSize);
            }
        }
        else if (edge.Marker is { } marker && number is { } told)
        {
            svg.Rectangle(new Box(marker.Left, marker.Top, marker.Width, marker.Height), "kg-box", marker.Height / 2);
            svg.MiddleLabel(marker.Center.X, marker.Top + 11.5, told.ToString(CultureInfo.InvariantCulture), "kg-text", LinkLabels.FontSize);
        }
    }

    /// <summary>Whether somebody says it.</summary>
    public static bool IsSaid(NetworkLink link) => link.Style is NetworkLineStyle.Claims or NetworkLineStyle.Denies or NetworkLineStyle.Blames or NetworkLineStyle.Says;

    /// <summary>A point in a path.</summary>
    public static string At(LayoutPoint point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";

    private static string PathOf(EdgeCurve curve)
    {
        var path = new StringBuilder("M").Append(At(curve.Start));
        foreach (var piece in curve.Pieces)
        {
            path.Append('C').Append(At(piece.First)).Append(' ').Append(At(piece.Second)).Append(' ').Append(At(piece.End));
        }

        return path.ToString();
    }
}
