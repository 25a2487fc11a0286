namespace KnowledgeGraph.Presentation;

/// <summary>Where a moment is on an axis.</summary>
internal sealed class TimeScale
{
    private readonly double _from;
    private readonly double _span;

    private TimeScale(double from, double to, double left, double right)
    {
        _from = from;
        _span = to - from;
        Left = left;
        Right = right;
    }

    /// <summary>The left end of the axis.</summary>
    public double Left { get; }

    /// <summary>The right end of the axis.</summary>
    public double Right { get; }

    /// <summary>The seconds since 1970 at the left end.</summary>
    public double From => _from;

    /// <summary>The seconds since 1970 at the right end.</summary>
    public double To => _from + _span;

    /// <summary>The axis on which every bound of the times has its place, with some room beside; null if no time has a bound.</summary>
    public static TimeScale? Of(IEnumerable<UncertainTime> times, double left, double right)
    {
        const double Day = 86_400;
        var (first, last) = (double.MaxValue, double.MinValue);
        foreach (var time in times)
        {
            foreach (var bound in new[] { (double?)time.Earliest?.UnixSeconds, time.Latest?.UnixSeconds + 1.0 })
            {
                first = Math.Min(first, bound ?? first);
                last = Math.Max(last, bound ?? last);
            }
        }

        if (first > last)
        {
            return null;
        }

        // Because a span of nothing has no scale.
        var beside = last - first < 60 ? Day / 2 : (last - first) * 0.04;
        return new TimeScale(first - beside, last + beside, left, right);
    }

    /// <summary>The place of a moment; what lies beyond the axis is at its end.</summary>
    public double At(double seconds) => Left + (Math.Clamp((seconds - _from) / _span, 0, 1) * (Right - Left));

    /// <summary>The place where a time begins, the left end where nothing bounds it.</summary>
    public double Start(UncertainTime time) => time.Earliest is { } earliest ? At(earliest.UnixSeconds) : Left;

    /// <summary>The place where a time ends, the right end where nothing bounds it.</summary>
    public double End(UncertainTime time) => time.Latest is { } latest ? At(latest.UnixSeconds + 1.0) : Right;
}
