namespace KnowledgeGraph.Presentation;

/// <summary>Chooses the marks of an axis of time: as many as have room for their labels.</summary>
internal static class TimeTicks
{
    // Because more marks than this are read no faster, and to lay out thousands to see that they do not fit is waste.
    private const int Most = 14;
    private const double Apart = 12;

    /// <summary>The marks, none of whose labels overlap; no finer than days where no time is.</summary>
    public static IReadOnlyList<TimeTick> Of(TimeScale scale, double size) => scale.Parts.Count == 1
        ? Of(scale.Parts[0], scale.HasClockTimes, ticks => HaveRoom(ticks, size))
        : [.. scale.Parts.SelectMany(part => OfPart(part, scale.HasClockTimes, size))];

    private static List<TimeTick> Of(TimePart part, bool hasClockTimes, Func<List<TimeTick>, bool> isGood)
    {
        foreach (var step in TimeStep.All.SkipWhile(step => step.IsWithinDay && !hasClockTimes))
        {
            if ((part.To - part.From) / step.Seconds > Most)
            {
                continue;
            }

            var ticks = step.Ticks(part).ToList();
            if (isGood(ticks))
            {
                return ticks;
            }
        }

        return [];
    }

    // Beside a break, a label has to stay with its part; and a part says in any case when it is.
    private static List<TimeTick> OfPart(TimePart part, bool hasClockTimes, double size)
    {
        var ticks = Of(part, hasClockTimes, ticks => ticks.Count > 0 && HaveRoom(ticks, size) && ticks.TrueForAll(tick => IsWithin(tick, part, size)));
        return ticks.Count > 0 ? ticks : [TimeStep.Single((part.From + part.To) / 2, (part.Left + part.Right) / 2)];
    }

    private static bool IsWithin(TimeTick tick, TimePart part, double size) =>
        tick.Place - (tick.Width(size) / 2) >= part.Left - (TimeScale.BreakWidth / 2) + 2 && tick.Place + (tick.Width(size) / 2) <= part.Right + (TimeScale.BreakWidth / 2) - 2;

    private static bool HaveRoom(List<TimeTick> ticks, double size)
    {
        for (var index = 1; index < ticks.Count; index++)
        {
            var (before, after) = (ticks[index - 1], ticks[index]);
            if (after.Place - before.Place < ((before.Width(size) + after.Width(size)) / 2) + Apart)
            {
                return false;
            }
        }

        return true;
    }
}
