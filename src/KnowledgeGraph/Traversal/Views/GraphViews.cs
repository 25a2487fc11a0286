using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph;

/// <summary>Shows a graph to the algorithms of QuikGraph as if it were one of its own, or copies it for those that change it.</summary>
/// <remarks>
/// Vertices are ordinals, which belong to the snapshot: <see cref="EntityGraph.OrdinalOf"/> and <see cref="EntityGraph.IdAt"/> lead there
/// and back. Of the options, types, kinds of node and whether derived relationships count decide what is there. Direction, budget and threads
/// have no say, because a view is not a walk: an edge leads the way its relationship does, and how far an algorithm goes is its own affair.
/// </remarks>
public static class GraphViews
{
    /// <summary>The graph as a directed one, without a copy: nodes are vertices, by ordinal; relationships are edges.</summary>
    /// <remarks>Costs a look at each relationship, once for the same types and kinds in one snapshot.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships are edges, and which nodes vertices; null for all.</param>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    public static DirectedView AsDirectedGraph(this EntityGraph graph, WalkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new DirectedView(Projection.Of(graph, options ?? WalkOptions.Default));
    }

    /// <summary>The graph as an undirected one, without a copy: nodes are vertices, by ordinal; each relationship is one edge.</summary>
    /// <remarks>Costs a look at each relationship, once for the same types and kinds in one snapshot, and another to count the edges.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships are edges, and which nodes vertices; null for all.</param>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    public static UndirectedView AsUndirectedGraph(this EntityGraph graph, WalkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new UndirectedView(Projection.Of(graph, options ?? WalkOptions.Default));
    }

    /// <summary>A graph of QuikGraph's own with the same vertices and edges as the directed view, for algorithms that add and remove.</summary>
    /// <remarks>Whoever changes it changes nothing else. An edge that is added stands for no relationship. Costs time and memory for each edge.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships are edges, and which nodes vertices; null for all.</param>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    public static BidirectionalGraph<int, OrdinalEdge> ToQuikGraph(this EntityGraph graph, WalkOptions? options = null)
    {
        var view = graph.AsDirectedGraph(options);
        var copy = new BidirectionalGraph<int, OrdinalEdge>(allowParallelEdges: true, view.VertexCount);
        copy.AddVertexRange(view.Vertices);
        copy.AddEdgeRange(view.Edges);
        return copy;
    }

    /// <summary>A graph of QuikGraph's own with the same vertices and edges as the undirected view, for algorithms that add and remove.</summary>
    /// <remarks>Whoever changes it changes nothing else. An edge that is added stands for no relationship. Costs time and memory for each edge.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships are edges, and which nodes vertices; null for all.</param>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    public static UndirectedGraph<int, OrdinalEdge> ToUndirectedQuikGraph(this EntityGraph graph, WalkOptions? options = null)
    {
        var view = graph.AsUndirectedGraph(options);
        var copy = new UndirectedGraph<int, OrdinalEdge>(allowParallelEdges: true, view.EdgeEqualityComparer);
        copy.AddVertexRange(view.Vertices);
        copy.AddEdgeRange(view.Edges);
        return copy;
    }

    /// <summary>The relationship that an edge of a view, or of a copy, stands for. Costs nothing worth counting.</summary>
    /// <param name="graph">The snapshot that was viewed or copied.</param>
    /// <param name="edge">The edge.</param>
    /// <exception cref="ArgumentException">The edge stands for no relationship of this snapshot: it was added, or is of another one.</exception>
    public static Relationship RelationshipOf(this EntityGraph graph, OrdinalEdge edge)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var index = graph.Index;
        if (edge.RelationshipOrdinal >= 0 && edge.RelationshipOrdinal < index.RelationshipCount)
        {
            var ends = (index.SourceOf(edge.RelationshipOrdinal), index.TargetOf(edge.RelationshipOrdinal));
            if (ends == (edge.Source, edge.Target) || ends == (edge.Target, edge.Source))
            {
                return index.RelationshipAt(edge.RelationshipOrdinal);
            }
        }

        throw new ArgumentException($"The edge {edge} stands for no relationship of this snapshot.", nameof(edge));
    }
}
