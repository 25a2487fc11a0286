namespace KnowledgeGraph.Traversal;

/// <summary>Searches one cheapest way and hands it out as a connection.</summary>
internal static class CheapestWalk
{
    public static WeightedConnection Between(
        int from, int to, Func<Relationship, double> cost, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var costs = new RelationshipCosts(graph.Index, cost);
        var search = new WaySearch(Projection.Of(graph, options).Steps(options.Direction, cancellationToken), costs, meter);
        if (search.Run(from, to))
        {
            var way = search.WayTo(to);
            return new WeightedConnection(WayConnections.Along(way, graph, search.ReachedCount), way.Cost);
        }

        var wasRestricted = WalkFilter.Restricts(options) || costs.HasUnwalkable;
        var none = WayConnections.None(from, to, graph, search.ReachedCount, meter.CutReason, wasRestricted);
        return new WeightedConnection(none, double.PositiveInfinity);
    }
}
