namespace KnowledgeGraph.Traversal;

/// <summary>
/// A topological order after Kahn, "Topological Sorting of Large Networks" (1962): of the nodes before which nothing is left to come,
/// always the first in ledger order is next.
/// </summary>
internal static class KahnWalk
{
    public static TopologicalOrder Of(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var steps = projection.Steps(options.Direction, cancellationToken);
        var against = projection.StepsAgainst(options.Direction, cancellationToken);
        var left = new int[projection.NodeCount];
        var ready = new PriorityQueue<int, int>();
        for (var node = 0; node < left.Length; node++)
        {
            left[node] = against.DegreeOf(node);
            if (left[node] == 0 && projection.Includes(node))
            {
                ready.Enqueue(node, node);
            }
        }

        var order = new int[projection.IncludedCount];
        var count = 0;
        while (ready.TryDequeue(out var node, out _))
        {
            order[count++] = node;
            if (!meter.MayLook(steps.DegreeOf(node)))
            {
                break;
            }

            foreach (var other in steps.NodesAt(node))
            {
                if (--left[other] == 0)
                {
                    ready.Enqueue(other, other);
                }
            }
        }

        var isStuck = meter.CutReason is null && count < order.Length;
        return new TopologicalOrder(graph, order.AsMemory(0, count))
        {
            Cycle = isStuck ? CycleAmong(left, projection, options.Direction) : null,
            CutReason = meter.CutReason,
        };
    }

    // Something that is left comes before each node that is left: whoever goes on backward comes to where he was.
    private static Cycle CycleAmong(int[] left, Projection projection, WalkDirection direction)
    {
        var against = projection.StepsAgainst(direction);
        var nodes = new List<int>();
        var relationships = new List<int>();
        var places = new Dictionary<int, int>();
        var node = Array.FindIndex(left, count => count > 0);
        while (places.TryAdd(node, nodes.Count))
        {
            nodes.Add(node);
            var step = against.Starts[node];
            while (left[against.Nodes[step]] == 0)
            {
                step++;
            }

            relationships.Add(against.Relationships[step]);
            node = against.Nodes[step];
        }

        return Forward(nodes.Skip(places[node]).ToArray(), relationships.Skip(places[node]).ToArray(), projection.Graph);
    }

    /// <summary>Turns a cycle that was walked backward round, and to where it begins.</summary>
    private static Cycle Forward(int[] nodes, int[] relationships, EntityGraph graph)
    {
        // The relationship at each node led to the one after it; turned round, it leads on to the one before.
        Array.Reverse(nodes);
        Array.Reverse(relationships);
        var first = Array.IndexOf(nodes, nodes.Min());
        int[] onward = [.. relationships[1..], relationships[0]];
        return new Cycle(graph, [.. nodes[first..], .. nodes[..first]], [.. onward[first..], .. onward[..first]]);
    }
}
