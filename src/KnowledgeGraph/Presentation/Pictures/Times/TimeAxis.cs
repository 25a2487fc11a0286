namespace KnowledgeGraph.Presentation;

/// <summary>Draws the axis of a timeline, and says where it is broken.</summary>
internal static class TimeAxis
{
    /// <summary>How high it is, above the rows.</summary>
    public const double Height = 44;

    private const double Size = 12;

    // What there is of the picture to the right of the axis.
    private const double RoomBeside = 32;

    /// <summary>A sentence for each break.</summary>
    public static IEnumerable<string> Words(TimeScale? scale) => Breaks(scale).Select(one =>
        $"The axis is broken where it shows //: it leaves out the time from {TimeStep.DayOf(one.Before.To)} to {TimeStep.DayOf(one.After.From)}, in which nothing shown begins or ends.");

    /// <summary>Draws it, its lines down to the end of the rows.</summary>
    public static void Draw(SvgWriter svg, TimeScale scale, double top, double bottom)
    {
        foreach (var tick in TimeTicks.Of(scale, Size))
        {
            svg.Line(tick.Place, top + 36, tick.Place, bottom, "kg-grid");
            if (tick.Place + (tick.Width(Size) / 2) > scale.Parts[^1].Right + RoomBeside)
            {
                // Because the label of a mark at the very end would leave the picture; the mark before it has one.
                continue;
            }

            svg.MiddleLabel(tick.Place, top + 14, tick.Label, "kg-text", Size);
            if (tick.Around.Length > 0)
            {
                svg.MiddleLabel(tick.Place, top + 29, tick.Around, "kg-muted", Size);
            }
        }

        foreach (var part in scale.Parts)
        {
            svg.Line(part.Left, top + 36, part.Right, top + 36, "kg-line");
        }

        foreach (var (before, after) in Breaks(scale))
        {
            DrawBreak(svg, before.Right, after.Left, top + 36, bottom);
        }
    }

    private static IEnumerable<(TimePart Before, TimePart After)> Breaks(TimeScale? scale) =>
        scale is null ? [] : scale.Parts.Zip(scale.Parts.Skip(1));

    // Two slanted strokes on the axis, and a line down either side, so that no row is taken for unbroken.
    private static void DrawBreak(SvgWriter svg, double left, double right, double y, double bottom)
    {
        var middle = (left + right) / 2;
        foreach (var x in new[] { middle - 4, middle + 4 })
        {
            svg.Open("path").Class("kg-line").With("stroke-width", 1.8).With("d", $"M{SvgWriter.Number(x - 4)} {SvgWriter.Number(y + 8)}L{SvgWriter.Number(x + 4)} {SvgWriter.Number(y - 8)}").Close();
        }

        svg.Line(middle - 4, y + 10, middle - 4, bottom, "kg-line kg-dot");
        svg.Line(middle + 4, y + 10, middle + 4, bottom, "kg-line kg-dot");
    }
}
