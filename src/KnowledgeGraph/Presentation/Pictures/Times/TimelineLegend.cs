namespace KnowledgeGraph.Presentation;

/// <summary>What the marks of a timeline mean.</summary>
internal sealed class TimelineLegend
{
    private const double Size = 12;
    private const double LineHeight = 22;
    private const double Sample = 30;

    private static readonly (TimeMarkKind Kind, string Time, string Words)[] s_entries =
    [
        (TimeMarkKind.Day, "2000-01-01", "said to have happened that day"),
        (TimeMarkKind.Span, "1999-12-31/2000-01-02", "some time in this span, or all of it"),
        (TimeMarkKind.Span, "../2000-01-02", "nobody bounds this end"),
        (TimeMarkKind.Rough, "2000-01~", "roughly, or doubtful"),
        (TimeMarkKind.Holds, "2000-01", "no time stated: what is said of it holds then"),
        (TimeMarkKind.Contested, "2000-01", "times that cannot all be so"),
        (TimeMarkKind.Said, "", "something was said about it"),
        (TimeMarkKind.Published, "", "that was published"),
    ];

    private readonly List<(double X, int Line, int Entry)> _places = [];

    /// <summary>Arranges it in lines of a width.</summary>
    public TimelineLegend(double width)
    {
        var (x, line) = (0.0, 0);
        for (var entry = 0; entry < s_entries.Length; entry++)
        {
            var wide = Sample + 8 + TextWidths.Of(s_entries[entry].Words, Size) + 18;
            if (x > 0 && x + wide > width - 32)
            {
                (x, line) = (0, line + 1);
            }

            _places.Add((x, line, entry));
            x += wide;
        }

        Height = (line + 1) * LineHeight;
    }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>Draws it.</summary>
    public void Draw(SvgWriter svg, double left, double top)
    {
        foreach (var (x, line, entry) in _places)
        {
            var (kind, time, words) = s_entries[entry];
            var y = top + (line * LineHeight);
            DrawSample(svg, kind, time, left + x, y);
            svg.Label(left + x + Sample + 8, y + 12, words, "kg-text", Size);
        }
    }

    private static void DrawSample(SvgWriter svg, TimeMarkKind kind, string time, double x, double y)
    {
        if (kind == TimeMarkKind.Said)
        {
            TimelineRowSvg.DrawSaid(svg, x + (Sample / 2), y + 8);
        }
        else if (kind == TimeMarkKind.Published)
        {
            TimelineRowSvg.DrawPublished(svg, x + (Sample / 2), y + 8);
        }
        else
        {
            var sample = UncertainTime.FromEdtf(time);
            TimelineRowSvg.DrawBar(svg, new TimeMark(kind, sample, "a sample"), TimeScale.Of([UncertainTime.FromEdtf(time)], x, x + Sample)!, y + 1);
        }
    }
}
