namespace KnowledgeGraph.Traversal;

/// <summary>Turns the way of a walk to its target into steps with their evidence.</summary>
internal static class ConnectionWalk
{
    public static Connection Between(int from, int to, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var walk = new BreadthFirstWalk(graph.Index, WalkFilter.Of(graph, options), meter, from);
        var exists = from == to || walk.Run(int.MaxValue, to);
        return new Connection
        {
            From = graph.Index.NodeAt(from),
            To = graph.Index.NodeAt(to),
            Exists = exists,
            Steps = exists ? StepsToLast(walk, graph) : [],
            ReachedCount = walk.Count,
            CutReason = meter.CutReason,
            WasRestricted = WalkFilter.Restricts(options),
        };
    }

    private static ValueList<Step> StepsToLast(BreadthFirstWalk walk, EntityGraph graph)
    {
        var steps = new List<Step>();
        for (var position = walk.Count - 1; position > 0;)
        {
            var (relationship, previous) = walk.ArrivalAt(position);
            steps.Add(Step.Along(relationship, walk.NodeAt(previous), graph));
            position = previous;
        }

        steps.Reverse();
        return steps.ToValueList();
    }
}
