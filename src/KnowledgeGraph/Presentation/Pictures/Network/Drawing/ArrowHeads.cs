namespace KnowledgeGraph.Presentation;

/// <summary>The points of arrows: open for relationships, filled for what is said, hollow for denials, doubled for blame.</summary>
internal static class ArrowHeads
{
    /// <summary>Draws one whose tip is at a point.</summary>
    public static void Draw(SvgWriter svg, NetworkLineStyle style, LayoutPoint tip, LayoutPoint from, int? side)
    {
        var way = tip - from;
        if (way.Length < 1e-6)
        {
            return;
        }

        var along = way * (1 / way.Length);
        var (stroke, fill) = side is { } place ? (SvgHatches.Class("stroke", place), SvgHatches.Class("fill", place)) : ("kg-line", "kg-muted");
        switch (style)
        {
            case NetworkLineStyle.Claims:
                svg.Path(Head(tip, along, 11, 5.5) + "Z", fill);
                break;
            case NetworkLineStyle.Denies:
                Outlined(svg, Head(tip, along, 11, 5.5) + "Z", $"kg-paper {stroke}");
                break;
            case NetworkLineStyle.Blames:
                Outlined(svg, Head(tip, along, 8, 6) + Head(tip - (along * 6), along, 8, 6), stroke);
                break;
            case NetworkLineStyle.Says:
                svg.Path(Head(tip, along, 8, 3.6) + "Z", fill);
                break;
            default:
                Outlined(svg, Head(tip, along, 7, 3.5), stroke);
                break;
        }
    }

    private static void Outlined(SvgWriter svg, string path, string classes)
    {
        svg.Open("path").Class(classes).With("stroke-width", 1.4);
        if (!classes.StartsWith("kg-paper", StringComparison.Ordinal))
        {
            svg.With("fill", "none");
        }

        svg.With("d", path).Close();
    }

    private static string Head(LayoutPoint tip, LayoutPoint along, double length, double half)
    {
        var foot = tip - (along * length);
        var across = new LayoutPoint(-along.Y, along.X) * half;
        return $"M{LinkDrawing.At(foot + across)}L{LinkDrawing.At(tip)}L{LinkDrawing.At(foot - across)}";
    }
}
