using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Hands labels on along steps, all at once.</summary>
internal static class LabelPropagationWalk
{
    public static CommunityPartition Over(EntityGraph graph, int iterations, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var arriving = projection.StepsAgainst(options.Direction, cancellationToken);
        var ranges = new RowRanges(arriving, options, cancellationToken);
        var (labels, next) = (Enumerable.Range(0, projection.NodeCount).ToArray(), new int[projection.NodeCount]);
        var changed = new bool[ranges.Count];
        for (var iteration = 0; iteration < iterations && meter.MayLook(arriving.StepCount); iteration++)
        {
            ranges.Run(
                () => new int[labels.Length],
                (counts, range, first, end) => changed[range] = HandOn(arriving, first, end, labels, next, counts),
                _ => { });
            (labels, next) = (next, labels);

            // From labels that stay as they are, all later iterations make the same ones.
            if (!changed.Contains(true))
            {
                break;
            }
        }

        return new CommunityPartition(projection, labels, resolution: 1, meter.CutReason);
    }

    private static bool HandOn(Rows arriving, int first, int end, int[] labels, int[] next, int[] counts)
    {
        var changed = false;
        for (var node = first; node < end; node++)
        {
            next[node] = MostFrequent(arriving.NodesAt(node), labels, counts) ?? labels[node];
            changed |= next[node] != labels[node];
        }

        return changed;
    }

    // The counts are all zero before and after.
    private static int? MostFrequent(ReadOnlySpan<int> nodes, int[] labels, int[] counts)
    {
        var (best, highest) = (default(int?), 0);
        foreach (var node in nodes)
        {
            var label = labels[node];
            var count = ++counts[label];
            if (count > highest || (count == highest && label < best))
            {
                (best, highest) = (label, count);
            }
        }

        foreach (var node in nodes)
        {
            counts[labels[node]] = 0;
        }

        return best;
    }
}
