using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Shows a graph to the algorithms of QuikGraph as if it were one of its own.</summary>
public static class GraphViews
{
    /// <summary>The graph as a directed one: nodes are vertices, by id; relationships are edges.</summary>
    /// <remarks>Nothing is copied. Costs a look at each relationship, to count the edges.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">
    /// Which relationships are edges, and nodes of which kinds are vertices; null for all. Direction and budget have no say here, because a view is not a walk: an
    /// edge leads the way its relationship does, and how far an algorithm goes is its own affair.
    /// </param>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    public static DirectedView AsDirectedGraph(this EntityGraph graph, WalkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new DirectedView(graph.Index, WalkFilter.Of(graph, options ?? WalkOptions.Default));
    }
}
