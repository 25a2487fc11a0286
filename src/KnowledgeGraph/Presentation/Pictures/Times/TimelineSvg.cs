using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Draws a timeline: what happened when, as far as anybody says so, against when it was said and published.</summary>
internal static class TimelineSvg
{
    // Because a picture of more rows is read no more; it says how many it leaves out.
    private const int MostRows = 200;
    private const double Width = 1100;
    private const double PlotLeft = 384;
    private const double PlotRight = 1068;
    private const double AxisHeight = 44;

    /// <summary>The picture; rows come in the order of the timeline, those without a place after them.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="id">The id of the picture; null for one of its content.</param>
    public static string Of(Timeline timeline, string? id = null)
    {
        var reader = new TimelineRowReader(timeline.Graph);
        var placed = timeline.Take(MostRows).Select(reader.Of).ToList();
        var undated = timeline.Undated.Take(MostRows - placed.Count).Select(reader.Of).ToList();
        var scale = TimeScale.Of(placed.Concat(undated).SelectMany(row => row.Marks).Select(mark => mark.Time), PlotLeft, PlotRight);
        var notes = new TimelineNotes(timeline, placed.Count + undated.Count);

        var legend = new TimelineLegend(Width);
        var axisTop = 52 + legend.Height;
        var rowsTop = axisTop + (scale is null ? 0 : AxisHeight);
        var placedRows = placed.ConvertAll(row => new TimelineRowSvg(row, scale));
        var undatedRows = undated.ConvertAll(row => new TimelineRowSvg(row, scale));
        var undatedTop = rowsTop + placedRows.Sum(row => row.Height);
        var rowsBottom = undatedTop + (undated.Count == 0 ? 0 : 34 + undatedRows.Sum(row => row.Height));
        var frame = new SvgFrame
        {
            Kind = "timeline",
            Width = Width,
            Height = rowsBottom + notes.Height + 12,
            Title = notes.Title,
            Description = notes.Description(placed.Concat(undated)),
        };
        return SvgPicture.Of(frame, Draw, id);

        void Draw(SvgWriter svg)
        {
            SvgHatches.Define(svg, [(1, 0), (2, 1)]);
            svg.Label(16, 32, LabelText.Shorten(notes.Title, Width - 32, 18, bold: true), "kg-text kg-bold", 18);
            legend.Draw(svg, 16, 46);
            if (scale is not null)
            {
                DrawAxis(svg, scale, axisTop, rowsBottom);
            }

            DrawRows(svg, placedRows, rowsTop);
            if (undated.Count > 0)
            {
                svg.Line(16, undatedTop + 8, Width - 16, undatedTop + 8, "kg-line");
                svg.Label(16, undatedTop + 26, "Without a place: no time is stated, or none that can be so, and no word ties them to one that has a time", "kg-text kg-bold", 14);
                DrawRows(svg, undatedRows, undatedTop + 34);
            }

            notes.Draw(svg, 16, rowsBottom, Width - 32);
        }
    }

    private static void DrawRows(SvgWriter svg, List<TimelineRowSvg> rows, double top)
    {
        foreach (var row in rows)
        {
            row.Draw(svg, 16, top, Width - 16);
            top += row.Height;
        }
    }

    private static void DrawAxis(SvgWriter svg, TimeScale scale, double top, double bottom)
    {
        const double Size = 12;
        foreach (var tick in TimeTicks.Of(scale, Size))
        {
            svg.Line(tick.Place, top + 36, tick.Place, bottom, "kg-grid");
            if (tick.Place + (tick.Width(Size) / 2) > Width)
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

        svg.Line(scale.Left, top + 36, scale.Right, top + 36, "kg-line");
    }
}
