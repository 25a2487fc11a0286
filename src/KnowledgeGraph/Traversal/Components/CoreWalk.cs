using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Core numbers after Batagelj and Zaversnik, "An O(m) Algorithm for Cores Decomposition of Networks" (2003): the node with the
/// fewest neighbors left is taken away, again and again.
/// </summary>
internal static class CoreWalk
{
    public static NodeMeasures<int> Of(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        return new NodeMeasures<int>(projection, Numbers(projection.Simple(cancellationToken), meter), meter.CutReason);
    }

    private static int[] Numbers(Rows rows, WalkMeter meter)
    {
        // Nodes sorted by how many neighbors they have left, and where those with so many begin.
        var left = new int[rows.NodeCount];
        var sorted = new int[rows.NodeCount];
        var places = new int[rows.NodeCount];
        var begins = Sort(rows, left, sorted, places);
        for (var place = 0; place < sorted.Length; place++)
        {
            var node = sorted[place];
            if (!meter.MayLook(rows.DegreeOf(node)))
            {
                // Because all that are left have this many neighbors among those that this level began with.
                LowerAll(sorted.AsSpan(place), left, left[node]);
                break;
            }

            foreach (var other in rows.NodesAt(node))
            {
                if (left[other] <= left[node])
                {
                    continue;
                }

                // The first of those with as many changes places with it, and the border moves past it.
                var border = begins[left[other]]++;
                var first = sorted[border];
                (sorted[border], sorted[places[other]]) = (other, first);
                (places[first], places[other]) = (places[other], border);
                left[other]--;
            }
        }

        return left;
    }

    private static int[] Sort(Rows rows, int[] left, int[] sorted, int[] places)
    {
        var most = 0;
        for (var node = 0; node < left.Length; node++)
        {
            left[node] = rows.DegreeOf(node);
            most = Math.Max(most, left[node]);
        }

        var begins = new int[most + 2];
        foreach (var degree in left)
        {
            begins[degree + 1]++;
        }

        for (var degree = 0; degree <= most; degree++)
        {
            begins[degree + 1] += begins[degree];
        }

        var next = begins.AsSpan(0, most + 1).ToArray();
        for (var node = 0; node < left.Length; node++)
        {
            places[node] = next[left[node]]++;
            sorted[places[node]] = node;
        }

        return begins;
    }

    private static void LowerAll(ReadOnlySpan<int> nodes, int[] numbers, int number)
    {
        foreach (var node in nodes)
        {
            numbers[node] = number;
        }
    }
}
