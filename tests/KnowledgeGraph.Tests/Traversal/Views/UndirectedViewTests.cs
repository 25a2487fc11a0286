using QuikGraph;

namespace KnowledgeGraph.Tests.Traversal;

public class UndirectedViewTests
{
    [Fact]
    public void The_view_has_the_edges_that_QuikGraphs_own_graph_has_in_the_same_order() => ViewCases.Sample((graph, options) =>
    {
        var view = graph.AsUndirectedGraph(options);
        var copy = ViewCases.Undirected(graph, options);

        Assert.Equal(copy.Vertices, view.Vertices);
        Assert.Equal(copy.Edges, view.Edges);
        Assert.Equal((copy.VertexCount, copy.EdgeCount), (view.VertexCount, view.EdgeCount));
        Assert.Equal((copy.IsVerticesEmpty, copy.IsEdgesEmpty), (view.IsVerticesEmpty, view.IsEdgesEmpty));
        foreach (var vertex in view.Vertices)
        {
            Assert.Equal(copy.AdjacentEdges(vertex), view.AdjacentEdges(vertex));
            Assert.Equal(copy.AdjacentEdges(vertex), Enumerable.Range(0, copy.AdjacentEdges(vertex).Count()).Select(place => view.AdjacentEdge(vertex, place)));
            Assert.Equal(copy.AdjacentDegree(vertex), view.AdjacentDegree(vertex));
            Assert.Equal(copy.IsAdjacentEdgesEmpty(vertex), view.IsAdjacentEdgesEmpty(vertex));
        }
    });

    [Fact]
    public void Edges_between_two_vertices_are_those_of_QuikGraphs_own_graph() => ViewCases.SampleSmall((graph, options) =>
    {
        var view = graph.AsUndirectedGraph(options);
        var copy = ViewCases.Undirected(graph, options);
        foreach (var source in copy.Vertices)
        {
            foreach (var target in copy.Vertices)
            {
                Assert.Equal(copy.TryGetEdge(source, target, out var expected), view.TryGetEdge(source, target, out var edge));
                Assert.Equal(expected, edge);
                Assert.Equal(copy.ContainsEdge(source, target), view.ContainsEdge(source, target));
            }
        }

        Assert.All(copy.Edges, edge => Assert.True(view.ContainsEdge(edge)));
        Assert.All(copy.Edges, edge => Assert.Equal(edge.RelationshipOrdinal, graph.Relationships.ToList().IndexOf(view.RelationshipOf(edge))));
    });

    [Fact]
    public void An_ordinal_that_is_none_is_no_vertex()
    {
        var view = Harbour.Graph.AsUndirectedGraph();

        Assert.False(view.ContainsVertex(-1));
        Assert.False(view.ContainsEdge(0, 1000));
        Assert.False(view.TryGetEdge(-1, 0, out _));
        Assert.Throws<VertexNotFoundException>(() => view.AdjacentEdges(1000));
        Assert.Throws<VertexNotFoundException>(() => view.AdjacentDegree(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.AdjacentEdge(0, 1));
    }
}
