using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Goes through everything that can be reached from a node, level by level: from the nodes of a level to their neighbors while the level
/// is small, and from the nodes not reached yet back to the level while it is large.
/// </summary>
/// <remarks>
/// After S. Beamer, K. Asanović, D. Patterson, Direction-Optimizing Breadth-First Search (SC 2012), with the two thresholds of the GAP
/// Benchmark Suite. The parent of a node is the other end of the first relationship, in ledger order, that leads to it from the level
/// before. Backwards that is the first that is found, because rows are in that order; forwards the earlier relationship wins a claim.
/// </remarks>
internal static class BreadthFirstSearch
{
    /// <summary>How many steps have to lead from a level, or how many nodes there have to be, before it is worth to share it.</summary>
    public const int WorthSharing = 1 << 14;

    private const int Alpha = 15;
    private const int Beta = 18;

    // Because a level that does not grow may be the first of a long chain, and each look back is at everything that is left. The suite goes
    // on where a level is as large as the one before.
    private const int GrowthToStay = 4;

    /// <summary>Goes as far as the steps lead, or the budget lasts.</summary>
    /// <param name="steps">The steps to take.</param>
    /// <param name="against">The same steps from their ends; asked for only when a level is large.</param>
    /// <param name="source">Where to begin.</param>
    /// <param name="options">On how many threads, and at what cost.</param>
    /// <param name="meter">Begun when the walk did.</param>
    /// <param name="worthSharing">From how much work on to share it.</param>
    /// <returns>The level and the parent of each node; how many nodes are in each level; what cut the search.</returns>
    public static (OrdinalPages<long> Arrivals, int[] LevelCounts, CutReason? CutReason) Run(
        Rows steps, Func<Rows> against, int source, WalkOptions options, WalkMeter meter, int worthSharing = WorthSharing)
    {
        // A search that may look at every step is not limited. One that may not goes from the nodes of a level only, and alone, so that
        // the same limit always cuts it at the same place.
        var isLimited = options.Budget.MaxExpansions is { } limit && limit < steps.StepCount;
        if (!isLimited)
        {
            meter.LiftExpansions();
        }

        if (steps.DegreeOf(source) > 0)
        {
            // Because the time may have passed while the steps were laid out, and a look back from the nodes that are left asks late.
            meter.Read();
        }

        var sharing = isLimited || options.Threads == 1 ? null : new WorkSharing(meter, options.Threads, meter.CancellationToken);
        using var level = new SearchLevel(steps, source);
        var forward = new ForwardSearch(steps, level, meter, sharing, worthSharing);
        var levelCounts = new List<int> { 1 };
        var stepsLeft = isLimited ? long.MaxValue : steps.StepCount;
        var ahead = (long)steps.DegreeOf(source);
        while (level.Count > 0 && meter.CutReason is null)
        {
            if (ahead > stepsLeft / Alpha)
            {
                GoBackwards(new BackwardSearch(against(), level, meter, sharing, worthSharing), level, levelCounts, meter);
                ahead = forward.CountSteps();
            }

            stepsLeft -= ahead;
            ahead = forward.Go(levelCounts.Count, ahead);
            Add(level.Count, levelCounts);
        }

        return (level.Arrivals, [.. levelCounts], meter.CutReason);
    }

    private static void GoBackwards(BackwardSearch backward, SearchLevel level, List<int> levelCounts, WalkMeter meter)
    {
        int before;
        do
        {
            before = level.Count;
            backward.Go(levelCounts.Count);
            Add(level.Count, levelCounts);
        }
        while (meter.CutReason is null
            && (level.Count > before + (before / GrowthToStay) || level.Count > level.Arrivals.Count / Beta));
    }

    private static void Add(int count, List<int> levelCounts)
    {
        if (count > 0)
        {
            levelCounts.Add(count);
        }
    }
}
