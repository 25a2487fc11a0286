namespace KnowledgeGraph.Traversal;

/// <summary>Finds a shortest cycle of each strongly connected component, by a breadth-first walk from each node that may be on one.</summary>
internal static class ShortestCycleWalk
{
    public static FoundCycles Of(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var found = new List<Cycle>();
        foreach (var knot in Knot.Of(CycleSteps.Of(graph, options, cancellationToken), meter))
        {
            var shortest = LoopIn(knot, graph) ?? ShortestIn(knot, graph, meter);
            if (shortest is not null)
            {
                found.Add(shortest);
            }

            if (meter.CutReason is not null)
            {
                break;
            }
        }

        return new FoundCycles([.. found], meter.CutReason);
    }

    private static Cycle? LoopIn(Knot knot, EntityGraph graph)
    {
        for (var node = 0; node < knot.Members.Length; node++)
        {
            if (knot.Rows.NodesAt(node).IndexOf(node) is var place and >= 0)
            {
                return new Cycle(graph, [knot.Members[node]], [knot.Rows.RelationshipsAt(node)[place]]);
            }
        }

        return null;
    }

    // A node whose cycles are known is taken away, and with it all that was tied by it alone.
    private static Cycle? ShortestIn(Knot whole, EntityGraph graph, WalkMeter meter)
    {
        Cycle? shortest = null;
        var parts = new PriorityQueue<Knot, int>();
        parts.Enqueue(whole, whole.Members[0]);
        while (parts.TryDequeue(out var part, out _))
        {
            shortest = ThroughFirst(part, shortest?.Length ?? int.MaxValue, graph, meter) ?? shortest;

            // Because there is no shorter one without a relationship from a node to itself.
            if (shortest?.Length == 2 || meter.CutReason is not null)
            {
                break;
            }

            foreach (var rest in part.WithoutFirst(meter))
            {
                parts.Enqueue(rest, rest.Members[0]);
            }
        }

        return shortest;
    }

    private static Cycle? ThroughFirst(Knot knot, int tooLong, EntityGraph graph, WalkMeter meter)
    {
        var rows = knot.Rows;
        var distances = new int[rows.NodeCount];
        var previous = new int[rows.NodeCount];
        var vias = new int[rows.NodeCount];
        var reached = new int[rows.NodeCount];
        var count = 1;
        for (var position = 0; position < count; position++)
        {
            var node = reached[position];
            if (distances[node] + 1 >= tooLong)
            {
                return null;
            }

            for (var step = rows.Starts[node]; step < rows.Starts[node + 1]; step++)
            {
                if (!meter.MayLook())
                {
                    return null;
                }

                var other = rows.Nodes[step];
                if (other == 0)
                {
                    return Closed(knot, node, rows.Relationships[step], distances[node] + 1, previous, vias, graph);
                }

                if (distances[other] == 0)
                {
                    distances[other] = distances[node] + 1;
                    previous[other] = node;
                    vias[other] = rows.Relationships[step];
                    reached[count++] = other;
                }
            }
        }

        return null;
    }

    private static Cycle Closed(Knot knot, int last, int closing, int length, int[] previous, int[] vias, EntityGraph graph)
    {
        var nodes = new int[length];
        var relationships = new int[length];
        var (node, relationship) = (last, closing);
        for (var place = length - 1; place >= 0; place--)
        {
            nodes[place] = knot.Members[node];
            relationships[place] = relationship;
            (node, relationship) = (previous[node], vias[node]);
        }

        return new Cycle(graph, nodes, relationships);
    }
}
