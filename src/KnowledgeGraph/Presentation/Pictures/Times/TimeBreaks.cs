namespace KnowledgeGraph.Presentation;

/// <summary>Decides where an axis of time leaves out a stretch in which nothing begins or ends.</summary>
/// <remarks>
/// One event of another century would leave the days of all others no room. Where the middle half of what begins and ends lies in less
/// than a fiftieth of the whole, stretches that are ten times as long as that middle are left out, the longest first.
/// </remarks>
internal static class TimeBreaks
{
    private const double LeastShare = 0.02;
    private const double LeastTimes = 10;
    private const int Most = 4;

    /// <summary>The stretches that are left out, in their order; none where an axis does without.</summary>
    /// <param name="bounds">The moments at which something begins or ends, in their order.</param>
    public static IReadOnlyList<(double From, double To)> Of(List<double> bounds)
    {
        if (bounds.Count < 3)
        {
            return [];
        }

        var middle = Math.Max(60, bounds[bounds.Count * 3 / 4] - bounds[bounds.Count / 4]);
        if (middle >= LeastShare * (bounds[^1] - bounds[0]))
        {
            return [];
        }

        return bounds.Zip(bounds.Skip(1))
            .Where(gap => gap.Second - gap.First > LeastTimes * middle)
            .OrderByDescending(gap => gap.Second - gap.First)
            .Take(Most)
            .OrderBy(gap => gap.First)
            .ToList();
    }
}
