namespace KnowledgeGraph.Presentation;

/// <summary>Chooses the marks of an axis of time: as many as have room for their labels.</summary>
internal static class TimeTicks
{
    // Because more marks than this are read no faster, and to lay out thousands to see that they do not fit is waste.
    private const int Most = 14;
    private const double Apart = 12;

    /// <summary>The marks, none of whose labels overlap.</summary>
    public static IReadOnlyList<TimeTick> Of(TimeScale scale, double size)
    {
        foreach (var step in TimeStep.All)
        {
            if ((scale.To - scale.From) / step.Seconds > Most)
            {
                continue;
            }

            var ticks = step.Ticks(scale).ToList();
            if (HaveRoom(ticks, size))
            {
                return ticks;
            }
        }

        return [];
    }

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
