namespace KnowledgeGraph.Presentation;

/// <summary>Where a moment is on an axis, which may be broken where nothing begins or ends for long.</summary>
internal sealed class TimeScale
{
    /// <summary>How wide a break of the axis is drawn.</summary>
    public const double BreakWidth = 26;

    private const double Day = 86_400;
    private const double LeastPart = 74;

    private readonly TimePart[] _parts;

    private TimeScale(TimePart[] parts, bool hasClockTimes) => (_parts, HasClockTimes) = (parts, hasClockTimes);

    /// <summary>The left end of the axis.</summary>
    public double Left => _parts[0].Left;

    /// <summary>The right end of the axis.</summary>
    public double Right => _parts[^1].Right;

    /// <summary>The parts between the breaks, from left to right; one where there is none.</summary>
    public IReadOnlyList<TimePart> Parts => _parts;

    /// <summary>Whether any time begins or ends within a day.</summary>
    public bool HasClockTimes { get; }

    /// <summary>The axis on which every bound of the times has its place, with some room beside; null if no time has a bound.</summary>
    public static TimeScale? Of(IEnumerable<UncertainTime> times, double left, double right)
    {
        var bounds = times.SelectMany(time => new[] { (double?)time.Earliest?.UnixSeconds, time.Latest?.UnixSeconds + 1.0 }).OfType<double>().Order().ToList();
        if (bounds.Count == 0)
        {
            return null;
        }

        var breaks = TimeBreaks.Of(bounds);
        double[] starts = [bounds[0], .. breaks.Select(one => one.To)];
        double[] ends = [.. breaks.Select(one => one.From), bounds[^1]];
        var spans = starts.Zip(ends, Widened).ToArray();
        return new TimeScale(Placed(spans, left, right), bounds.Exists(bound => bound % Day != 0));
    }

    /// <summary>The place of a moment; what lies beyond the axis is at its end.</summary>
    public double At(double seconds)
    {
        var after = Array.FindIndex(_parts, part => seconds <= part.To);
        if (after <= 0)
        {
            return _parts[after < 0 ? ^1 : 0].At(seconds);
        }

        // Because nothing begins or ends in a break, only what is made of other times can lie there: in its middle.
        return seconds < _parts[after].From ? (_parts[after - 1].Right + _parts[after].Left) / 2 : _parts[after].At(seconds);
    }

    /// <summary>The place where a time begins, the left end where nothing bounds it.</summary>
    public double Start(UncertainTime time) => time.Earliest is { } earliest ? At(earliest.UnixSeconds) : Left;

    /// <summary>The place where a time ends, the right end where nothing bounds it.</summary>
    public double End(UncertainTime time) => time.Latest is { } latest ? At(latest.UnixSeconds + 1.0) : Right;

    // Because a span of nothing has no scale.
    private static (double From, double To) Widened(double from, double to)
    {
        var beside = to - from < 60 ? Day / 2 : (to - from) * 0.04;
        return (from - beside, to + beside);
    }

    // Every part gets the least, and what is left goes by how long each is.
    private static TimePart[] Placed((double From, double To)[] spans, double left, double right)
    {
        var least = spans.Length == 1 ? 0 : LeastPart;
        var room = right - left - ((spans.Length - 1) * BreakWidth) - (spans.Length * least);
        var all = spans.Sum(span => span.To - span.From);
        var parts = new TimePart[spans.Length];
        for (var index = 0; index < spans.Length; index++)
        {
            var wide = least + ((spans[index].To - spans[index].From) / all * room);
            parts[index] = new TimePart(spans[index].From, spans[index].To, left, left + wide);
            left += wide + BreakWidth;
        }

        return parts;
    }
}
