namespace KnowledgeGraph.Traversal;

/// <summary>Turns what a walk between two nodes found into a connection with its evidence.</summary>
internal static class ConnectionWalk
{
    public static Connection Between(int from, int to, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var walk = new BidirectionalWalk(graph.Index, WalkFilter.Of(graph, options), meter, from, to);
        return Of(from, to, graph, options, walk, from == to || walk.Run(), meter);
    }

    /// <summary>All the connections that are as short as the shortest.</summary>
    public static ShortestConnections AllBetween(int from, int to, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var walk = new BidirectionalWalk(graph.Index, WalkFilter.Of(graph, options), meter, from, to);
        var exists = from == to || walk.Run();
        var ways = exists && from != to ? ShortestWays.Of(graph, from, walk, meter) : null;
        return new ShortestConnections(Of(from, to, graph, options, walk, exists, meter), ways);
    }

    /// <summary>Whether there is a connection; null if the budget ended the walk before that was known.</summary>
    public static bool? Exists(int from, int to, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var walk = new BidirectionalWalk(graph.Index, WalkFilter.Of(graph, options), meter, from, to);
        if (from == to || walk.Run())
        {
            return true;
        }

        return meter.CutReason is null ? false : null;
    }

    private static Connection Of(int from, int to, EntityGraph graph, WalkOptions options, BidirectionalWalk walk, bool exists, WalkMeter meter) => new(graph)
    {
        From = graph.Index.NodeAt(from),
        To = graph.Index.NodeAt(to),
        Exists = exists,
        Steps = exists && from != to ? StepsAlong(walk.Relationships(), from, graph) : [],
        ReachedCount = exists ? walk.ReachedCount : walk.ReachedCount - 1,
        Component = exists || meter.CutReason is not null ? null : Component(from, graph, options, walk),
        CutReason = meter.CutReason,
        WasRestricted = WalkFilter.Restricts(options),
    };

    private static ValueList<Step> StepsAlong(List<int> relationships, int from, EntityGraph graph)
    {
        var steps = new Step[relationships.Count];
        var node = from;
        for (var place = 0; place < steps.Length; place++)
        {
            var relationship = relationships[place];
            steps[place] = Step.Along(relationship, node, graph);
            node = steps[place].IsForward ? graph.Index.TargetOf(relationship) : graph.Index.SourceOf(relationship);
        }

        return new ValueList<Step>(steps);
    }

    /// <summary>How many nodes can be reached from the beginning.</summary>
    /// <remarks>
    /// If nothing leads to the end, the walk is through at once, and nobody may want to know; so the rest is walked only when somebody does,
    /// within the same limits again. It hears no token: who asks for a number or a text later is not to be told that a walk was cancelled.
    /// </remarks>
    private static Lazy<ReachedCount> Component(int from, EntityGraph graph, WalkOptions options, BidirectionalWalk walk)
    {
        if (walk.IsForwardExhausted)
        {
            return new Lazy<ReachedCount>(new ReachedCount(walk.ForwardCount, WasCut: false));
        }

        var filter = WalkFilter.Of(graph, options);
        return new Lazy<ReachedCount>(
            () =>
            {
                var meter = new WalkMeter(options.Budget, CancellationToken.None);
                var rest = new BreadthFirstWalk(graph.Index, filter, meter, from);
                rest.Run(int.MaxValue);
                return new ReachedCount(rest.Count, meter.CutReason is not null);
            },
            LazyThreadSafetyMode.PublicationOnly);
    }
}
