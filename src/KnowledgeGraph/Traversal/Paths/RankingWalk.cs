namespace KnowledgeGraph.Traversal;

/// <summary>Ranks ways and hands them out as connections.</summary>
internal static class RankingWalk
{
    public static ConnectionRanking<WeightedConnection> Cheapest(
        int from, int to, int count, Func<Relationship, double> cost, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken) =>
        Between(from, to, count, new RelationshipCosts(graph.Index, cost), graph, options, (along, way) => new WeightedConnection(along, way.Cost), cancellationToken);

    public static ConnectionRanking<Connection> Shortest(
        int from, int to, int count, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken) =>
        Between(from, to, count, costs: null, graph, options, (along, _) => along, cancellationToken);

    private static ConnectionRanking<TConnection> Between<TConnection>(
        int from,
        int to,
        int count,
        RelationshipCosts? costs,
        EntityGraph graph,
        WalkOptions options,
        Func<Connection, Way, TConnection> connect,
        CancellationToken cancellationToken)
        where TConnection : class
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var steps = Projection.Of(graph, options).Steps(options.Direction, cancellationToken);
        var (start, end) = (graph.Index.NodeAt(from), graph.Index.NodeAt(to));
        if (count == 0)
        {
            return new ConnectionRanking<TConnection>(graph, [], none: null, start, end, cutReason: null);
        }

        var ranking = new WayRanking(from, to, steps, costs, meter);
        var connections = new List<TConnection>();
        foreach (var candidate in ranking.Take(count))
        {
            var way = candidate.Whole();
            connections.Add(connect(WayConnections.Along(way, graph, candidate.ReachedCount), way));
        }

        var wasRestricted = WalkFilter.Restricts(options) || costs is { HasUnwalkable: true };
        var none = connections.Count > 0
            ? null
            : WayConnections.None(from, to, graph, ranking.FirstReachedCount, meter.CutReason, wasRestricted);
        return new ConnectionRanking<TConnection>(graph, connections.ToValueList(), none, start, end, meter.CutReason);
    }
}
