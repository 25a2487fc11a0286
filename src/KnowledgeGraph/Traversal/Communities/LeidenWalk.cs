using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Finds communities by moving nodes, refining, gathering, and moving what was gathered, as long as there is something to gather.</summary>
internal static class LeidenWalk
{
    public static CommunityPartition Over(EntityGraph graph, CommunityOptions search, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var around = projection.Steps(WalkDirection.Both, cancellationToken);
        // Only the nodes that the graph has: those recorded later have no steps, but the order of the others would depend on how many they are.
        var bottom = LeidenLevel.Of(around, graph.NodeCount);
        var random = new SplitMix(search.Seed);
        var labels = Enumerable.Range(0, graph.NodeCount).ToArray();
        for (var iteration = 0; iteration < search.Iterations && bottom.Total > 0 && meter.CutReason is null; iteration++)
        {
            var before = labels;
            labels = Connected(around, Improved(bottom, labels, search.Resolution, random, meter));
            if (labels.AsSpan().SequenceEqual(before))
            {
                break;
            }
        }

        return new CommunityPartition(projection, labels, search.Resolution, meter.CutReason);
    }

    private static int[] Improved(LeidenLevel bottom, int[] labels, double resolution, SplitMix random, WalkMeter meter)
    {
        // Where each node of the graph is on the level at hand, and which community each node of that level is in.
        var places = Enumerable.Range(0, bottom.NodeCount).ToArray();
        var communities = (int[])labels.Clone();
        var level = bottom;
        while (LeidenMove.Run(level, communities, resolution, random, meter) && Number(communities) < level.NodeCount
            && LeidenRefinement.Run(level, communities, resolution, random, meter) is { } parts)
        {
            var count = Number(parts);
            if (count == level.NodeCount)
            {
                break;
            }

            // What is gathered begins in the community that it was gathered in.
            var gathered = new int[count];
            for (var node = 0; node < level.NodeCount; node++)
            {
                gathered[parts[node]] = communities[node];
            }

            for (var node = 0; node < places.Length; node++)
            {
                places[node] = parts[places[node]];
            }

            level = level.Gathered(parts, count);
            communities = gathered;
        }

        return Array.ConvertAll(places, place => communities[place]);
    }

    // Gives sets numbers from 0 in the order of their first node, and says how many there are.
    private static int Number(int[] sets)
    {
        var numbers = new int[sets.Length];
        var count = 0;
        for (var node = 0; node < sets.Length; node++)
        {
            ref var number = ref numbers[sets[node]];
            if (number == 0)
            {
                number = ++count;
            }

            sets[node] = number - 1;
        }

        return count;
    }

    // Splits what is in one community without being connected, which never makes the modularity lower, and calls each by its first node.
    private static int[] Connected(Rows around, int[] communities)
    {
        var labels = new int[communities.Length];
        Array.Fill(labels, -1);
        var reached = new int[communities.Length];
        for (var node = 0; node < communities.Length; node++)
        {
            if (labels[node] >= 0)
            {
                continue;
            }

            labels[node] = node;
            reached[0] = node;
            for (var (next, count) = (0, 1); next < count; next++)
            {
                foreach (var other in around.NodesAt(reached[next]))
                {
                    if (labels[other] < 0 && communities[other] == communities[node])
                    {
                        labels[other] = node;
                        reached[count++] = other;
                    }
                }
            }
        }

        return labels;
    }
}
