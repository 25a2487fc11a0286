namespace KnowledgeGraph.Presentation;

/// <summary>One row of a timeline, laid out: its words on the left, and its lanes beside them.</summary>
internal sealed class TimelineRowSvg
{
    private const double WordsWidth = 344;
    private const double LineHeight = 17;
    private const double BarStep = 20;
    private const double LaneStep = 16;
    private const double CountSize = 11;
    private const double WhoHeight = 14;
    private const int MostWhoLines = 6;

    private readonly TimelineRow _row;
    private readonly TimeScale? _scale;
    private readonly IReadOnlyList<string> _label;
    private readonly IReadOnlyList<string> _when;
    private readonly IReadOnlyList<string> _who;
    private readonly IReadOnlyList<IReadOnlyList<TimeMarkGroup>> _said;
    private readonly IReadOnlyList<IReadOnlyList<TimeMarkGroup>> _published;

    /// <summary>Lays out a row.</summary>
    public TimelineRowSvg(TimelineRow row, TimeScale? scale)
    {
        _row = row;
        _scale = scale;
        _label = LabelText.Break(row.Label, WordsWidth, 2, 14);
        _when = LabelText.Break(row.When, WordsWidth, 3, 12);
        _who = LabelText.Break(row.Who, WordsWidth, MostWhoLines, 11);
        _said = scale is null ? [] : TimeLanes.Of(row.Said, scale, CountSize);
        _published = scale is null ? [] : TimeLanes.Of(row.Published, scale, CountSize);
        Height = Math.Max(16 + ((_label.Count + _when.Count) * LineHeight) + (_who.Count * WhoHeight), 14 + (Math.Max(1, row.Happened.Count) * BarStep) + ((_said.Count + _published.Count) * LaneStep));
    }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>Draws it from a point on, to a right edge.</summary>
    public void Draw(SvgWriter svg, double left, double top, double right)
    {
        DrawWords(svg, left, top);
        if (_scale is not null)
        {
            var y = top + 8;
            foreach (var mark in _row.Happened)
            {
                DrawBar(svg, mark, _scale, y);
                y += BarStep;
            }

            y = top + 16 + (Math.Max(1, _row.Happened.Count) * BarStep);
            y = DrawLanes(svg, _said, y, DrawSaid);
            DrawLanes(svg, _published, y, DrawPublished);
        }

        svg.Line(left, top + Height, right, top + Height, "kg-grid");
    }

    /// <summary>A bar for when an event took place; an end that nothing bounds is an arrow.</summary>
    public static void DrawBar(SvgWriter svg, TimeMark mark, TimeScale scale, double top)
    {
        const double Thick = 14;
        var (left, right) = (scale.Start(mark.Time), scale.End(mark.Time));
        if (right - left < 5)
        {
            (left, right) = (((left + right) / 2) - 2.5, ((left + right) / 2) + 2.5);
        }

        var (fill, stroke) = mark.Kind switch
        {
            TimeMarkKind.Day => ("kg-fill-0", "kg-stroke-0"),
            TimeMarkKind.Contested => ("", "kg-stroke-1"),
            TimeMarkKind.Rough => ("", "kg-stroke-0 kg-dash"),
            TimeMarkKind.Holds => ("kg-paper", "kg-stroke-0 kg-dot"),
            _ => ("", "kg-stroke-0"),
        };
        svg.Open("path").Class($"{fill} {stroke}".Trim()).With("d", Bar(left, right, top, Thick, mark.Time)).With("stroke-width", 1.5);
        if (fill.Length == 0)
        {
            svg.With("fill", mark.Kind == TimeMarkKind.Contested ? SvgHatches.Fill(svg, 2, 1) : SvgHatches.Fill(svg, 1, 0));
        }

        svg.Title(mark.Words).Close();
    }

    /// <summary>A round mark for something that was said.</summary>
    public static void DrawSaid(SvgWriter svg, double x, double y) =>
        svg.Open("circle").Class("kg-fill-1").With("cx", x).With("cy", y).With("r", 4.5).Close();

    /// <summary>A mark with corners for something that was published.</summary>
    public static void DrawPublished(SvgWriter svg, double x, double y) =>
        svg.Path($"M{SvgWriter.Number(x - 5)} {SvgWriter.Number(y - 4.5)}H{SvgWriter.Number(x + 5)}L{SvgWriter.Number(x)} {SvgWriter.Number(y + 5)}Z", "kg-fill-2");

    private void DrawWords(SvgWriter svg, double left, double top)
    {
        svg.Open("g").Title(_row.Details);
        var y = top + 18;
        foreach (var line in _label)
        {
            svg.Label(left, y, line, "kg-text", 14);
            y += LineHeight;
        }

        foreach (var line in _when)
        {
            svg.Label(left, y, line, "kg-muted", 12);
            y += LineHeight;
        }

        foreach (var line in _who)
        {
            svg.Label(left, y - 2, line, "kg-muted", 11);
            y += WhoHeight;
        }

        svg.Close();
    }

    private static double DrawLanes(SvgWriter svg, IReadOnlyList<IReadOnlyList<TimeMarkGroup>> lanes, double y, Action<SvgWriter, double, double> draw)
    {
        foreach (var lane in lanes)
        {
            foreach (var group in lane)
            {
                DrawGroup(svg, group, y, draw);
            }

            y += LaneStep;
        }

        return y;
    }

    private static void DrawGroup(SvgWriter svg, TimeMarkGroup group, double y, Action<SvgWriter, double, double> draw)
    {
        svg.Open("g").Title(group.Words);
        if (group.End - group.Start > 10)
        {
            svg.Path(Range(group, y), "kg-line");
        }

        draw(svg, group.Middle, y);
        if (group.Count.Length > 0)
        {
            svg.Label(group.CountAt, y + 4, group.Count, "kg-text kg-halo", CountSize);
        }

        svg.Close();
    }

    private static string Range(TimeMarkGroup group, double y)
    {
        var (left, right) = (SvgWriter.Number(group.Start), SvgWriter.Number(group.End));
        var (above, below, middle) = (SvgWriter.Number(y - 4), SvgWriter.Number(y + 4), SvgWriter.Number(y));
        var before = group.IsOpenBefore ? $"M{SvgWriter.Number(group.Start + 5)} {above}L{left} {middle}L{SvgWriter.Number(group.Start + 5)} {below}" : $"M{left} {above}V{below}";
        var after = group.IsOpenAfter ? $"M{SvgWriter.Number(group.End - 5)} {above}L{right} {middle}L{SvgWriter.Number(group.End - 5)} {below}" : $"M{right} {above}V{below}";
        return $"{before}M{left} {middle}H{right}{after}";
    }

    private static string Bar(double left, double right, double top, double thick, UncertainTime time)
    {
        var tip = Math.Min(10, right - left);
        var (above, below, middle) = (SvgWriter.Number(top), SvgWriter.Number(top + thick), SvgWriter.Number(top + (thick / 2)));
        var before = time.Earliest is null
            ? $"M{SvgWriter.Number(left + tip)} {above}L{SvgWriter.Number(left)} {middle}L{SvgWriter.Number(left + tip)} {below}"
            : $"M{SvgWriter.Number(left)} {above}V{below}";
        var after = time.Latest is null
            ? $"H{SvgWriter.Number(right - tip)}L{SvgWriter.Number(right)} {middle}L{SvgWriter.Number(right - tip)} {above}"
            : $"H{SvgWriter.Number(right)}V{above}";
        return $"{before}{after}Z";
    }
}
