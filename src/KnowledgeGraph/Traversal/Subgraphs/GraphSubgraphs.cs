using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Cuts parts out of a graph, to be looked at, drawn or handed to another program.</summary>
public static class GraphSubgraphs
{
    /// <summary>Some nodes, and every relationship, entered or derived, that has both ends among them.</summary>
    /// <remarks>
    /// Costs a look at each relationship that leads from one of the nodes, and a bit for each node and relationship of the graph.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The nodes, in any order; one that is named twice counts once. Without any, the part is empty.</param>
    /// <exception cref="UnknownIdException">One of them is not in the graph; the exception hands over the nearest ids.</exception>
    public static Subgraph Subgraph(this EntityGraph graph, params ReadOnlySpan<EntityId> nodes)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return SubgraphCut.Induced(graph, nodes);
    }

    /// <summary>Some nodes, and every relationship, entered or derived, that has both ends among them; see the other overload.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The nodes, in any order; one that is named twice counts once. Without any, the part is empty.</param>
    /// <exception cref="UnknownIdException">One of them is not in the graph; the exception hands over the nearest ids.</exception>
    public static Subgraph Subgraph(this EntityGraph graph, IEnumerable<EntityId> nodes)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(nodes);
        return SubgraphCut.Induced(graph, nodes.ToArray());
    }

    /// <summary>All nodes and relationships of a graph, those of its moment if it is cut. Costs four bytes for each.</summary>
    /// <param name="graph">The graph.</param>
    public static Subgraph ToSubgraph(this EntityGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return SubgraphCut.Whole(graph);
    }

    /// <summary>The center, the neighbors, and the relationships of a neighborhood: those that it was asked for, and no others among its nodes.</summary>
    /// <param name="neighborhood">The neighborhood.</param>
    public static Subgraph ToSubgraph(this Neighborhood neighborhood)
    {
        ArgumentNullException.ThrowIfNull(neighborhood);
        return SubgraphCut.Of(
            neighborhood.Graph, [neighborhood.Center.Id, .. neighborhood.Select(neighbor => neighbor.Node.Id)], neighborhood.Relationships);
    }

    /// <summary>The nodes along a connection and the relationships of its steps; where there is no connection, its two ends.</summary>
    /// <param name="connection">The connection.</param>
    public static Subgraph ToSubgraph(this Connection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return SubgraphCut.Of(
            connection.Graph,
            [connection.From.Id, connection.To.Id, .. connection.Steps.Select(step => step.To.Id)],
            connection.Steps.Select(step => step.Relationship));
    }

    /// <summary>The nodes along a connection and the relationships of its steps; where there is no connection, its two ends. What it costs is lost.</summary>
    /// <param name="connection">The connection.</param>
    public static Subgraph ToSubgraph(this WeightedConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.Connection.ToSubgraph();
    }
}
