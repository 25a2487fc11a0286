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

    /// <summary>The picture; rows come in the order of the timeline, those without a place after them.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="id">The id of the picture; null for one of its content.</param>
    public static string Of(Timeline timeline, string? id = null)
    {
        var reader = new TimelineRowReader(timeline.Graph);
        var placed = timeline.Take(MostRows).Select(reader.Of).ToList();
        var undated = timeline.Undated.Take(MostRows - placed.Count).Select(reader.Of).ToList();
        var scale = TimeScale.Of(placed.Concat(undated).SelectMany(row => row.Marks).Select(mark => mark.Time), PlotLeft, PlotRight);
        var notes = new TimelineNotes(timeline, placed.Count + undated.Count, TimeAxis.Words(scale), Width - 32);
        var heading = new Paragraphs([notes.Title], Width - 32, 18, 22, bold: true);

        var legend = new TimelineLegend(Width);
        var axisTop = 52 + heading.More + legend.Height;
        var rowsTop = axisTop + (scale is null ? 0 : TimeAxis.Height);
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
            Note = CutWords.Of(timeline.Graph),
        };
        return SvgPicture.Of(frame, Draw, id);

        void Draw(SvgWriter svg)
        {
            SvgHatches.Define(svg, [(1, 0), (2, 1)]);
            heading.Draw(svg, 16, 32, "kg-text kg-bold");
            legend.Draw(svg, 16, 46 + heading.More);
            if (scale is not null)
            {
                TimeAxis.Draw(svg, scale, axisTop, rowsBottom);
            }

            DrawRows(svg, placedRows, rowsTop);
            if (undated.Count > 0)
            {
                svg.Line(16, undatedTop + 8, Width - 16, undatedTop + 8, "kg-line");
                svg.Label(16, undatedTop + 26, "Not on the axis: no time is known, or those given are disputed, and no word ties them to an event that has one", "kg-text kg-bold", 14);
                DrawRows(svg, undatedRows, undatedTop + 34);
            }

            notes.Draw(svg, 16, rowsBottom);
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
}
