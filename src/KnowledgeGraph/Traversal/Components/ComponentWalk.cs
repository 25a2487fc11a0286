using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Finds the weakly connected components, in the way that suits the budget.</summary>
internal static class ComponentWalk
{
    public static Components Weak(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var rows = projection.Steps(WalkDirection.Both, cancellationToken);

        // Because the same limit is to cut at the same place every time, what it may cut goes through the nodes one by one.
        if (options.Budget.MaxExpansions < rows.StepCount)
        {
            return Components.Of(projection, Joined(rows, meter), meter.CutReason);
        }

        meter.LiftExpansions();
        using var walk = new AfforestWalk(rows, meter, options.Threads, cancellationToken);
        return Components.Of(projection, walk.Run(), meter.CutReason);
    }

    public static Components Strong(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var firsts = TarjanWalk.FirstNodes(projection.Steps(options.Direction, cancellationToken), from: 0, meter);
        return Components.Of(projection, firsts, meter.CutReason);
    }

    private static int[] Joined(Rows rows, WalkMeter meter)
    {
        var sets = new UnionFind(rows.NodeCount);
        for (var node = 0; node < rows.NodeCount; node++)
        {
            foreach (var other in rows.NodesAt(node))
            {
                if (!meter.MayLook())
                {
                    return sets.Parents;
                }

                sets.Join(node, other);
            }
        }

        return sets.Parents;
    }
}
