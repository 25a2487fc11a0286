using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Finds what it costs to get to every node, and from that the ways.</summary>
internal static class CheapestTreeWalk
{
    public static CheapestTree From(
        int source, Func<Relationship, double> cost, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var costs = new RelationshipCosts(graph.Index, cost);
        var projection = Projection.Of(graph, options);
        var steps = projection.Steps(options.Direction, cancellationToken);
        var distances = new DeltaStepping(steps, costs, meter, options.Threads).Run(source);
        var (parents, relationships) = Ways(source, distances, steps, costs);
        var wasRestricted = WalkFilter.Restricts(options) || costs.HasUnwalkable;
        return new CheapestTree(projection, source, distances, parents, relationships, meter.CutReason, wasRestricted);
    }

    // Breadth-first along the steps that lie on cheapest ways, which finds of those the ways with the fewest steps, and of these the first
    // in ledger order. Because it goes by what the nodes cost at the end, it does not matter in what order that was found.
    private static (int[] Parents, int[] Relationships) Ways(int source, double[] distances, Rows steps, RelationshipCosts costs)
    {
        var parents = new int[steps.NodeCount];
        var vias = new int[steps.NodeCount];
        Array.Fill(parents, -1);
        Array.Fill(vias, -1);
        var reached = new List<int> { source };
        for (var next = 0; next < reached.Count; next++)
        {
            var node = reached[next];
            var nodes = steps.NodesAt(node);
            var relationships = steps.RelationshipsAt(node);
            for (var step = 0; step < nodes.Length; step++)
            {
                var other = nodes[step];
                if (parents[other] >= 0 || other == source)
                {
                    continue;
                }

                if (double.IsPositiveInfinity(distances[other]))
                {
                    // The walk came by here, so that there is a way, but it costs more than a number can hold, or it was cut.
                    costs.LeaveOut();
                    continue;
                }

                if (distances[node] + costs.Of(relationships[step]) == distances[other])
                {
                    parents[other] = node;
                    vias[other] = relationships[step];
                    reached.Add(other);
                }
            }
        }

        return (parents, vias);
    }
}
