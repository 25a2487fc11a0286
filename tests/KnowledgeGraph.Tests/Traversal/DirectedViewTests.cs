using CsCheck;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Traversal;

public class DirectedViewTests
{
    [Fact]
    public void QuikGraph_searches_the_view_as_far_as_a_walk_forward_goes() => Sample((graph, options) =>
    {
        var view = graph.AsDirectedGraph(options);
        foreach (var center in graph.Nodes<Node>())
        {
            var expected = graph.Neighborhood(center, int.MaxValue, options with { Direction = WalkDirection.Forward })
                .ToDictionary(neighbor => neighbor.Node.Id, neighbor => neighbor.Distance);
            expected.Add(center, 0);

            Assert.Equal(expected, Oracle.BreadthFirst(view, center));
        }
    });

    [Fact]
    public void Two_nodes_are_weakly_connected_if_a_walk_both_ways_connects_them() => Sample((graph, options) =>
    {
        var components = new Dictionary<EntityId, int>();
        graph.AsDirectedGraph(options).WeaklyConnectedComponents(components);
        var bothWays = options with { Direction = WalkDirection.Both };
        var first = graph.Nodes<Node>().First();
        var reached = graph.Neighborhood(first, int.MaxValue, bothWays).Select(neighbor => neighbor.Node.Id).Append(first.Id).ToHashSet();

        Assert.Equal(reached, components.Where(pair => pair.Value == components[first]).Select(pair => pair.Key).ToHashSet());
    });

    [Fact]
    public void Two_nodes_are_strongly_connected_if_each_reaches_the_other_forward() => Sample((graph, options) =>
    {
        var components = new Dictionary<EntityId, int>();
        graph.AsDirectedGraph(options).StronglyConnectedComponents(components);
        var distances = Oracle.AllDistances(graph, options with { Direction = WalkDirection.Forward });
        foreach (var (from, component) in components)
        {
            foreach (var (to, other) in components)
            {
                Assert.Equal(distances.ContainsKey((from, to)) && distances.ContainsKey((to, from)), component == other);
            }
        }
    });

    [Fact]
    public void The_view_has_the_edges_that_QuikGraphs_own_graph_has() => Sample((graph, options) =>
    {
        var view = graph.AsDirectedGraph(options);
        var copy = new BidirectionalGraph<EntityId, DirectedEdge>(allowParallelEdges: true);
        copy.AddVertexRange(view.Vertices);
        copy.AddEdgeRange(view.Edges);

        Assert.Equal(graph.Nodes<Node>().Select(node => node.Id), view.Vertices);
        Assert.Equal(view.EdgeCount, view.Edges.Count());
        Assert.Equal(view.IsEdgesEmpty, copy.IsEdgesEmpty);
        foreach (var vertex in view.Vertices)
        {
            Assert.Equal(copy.OutEdges(vertex), view.OutEdges(vertex));
            Assert.Equal(copy.InEdges(vertex).ToHashSet(), view.InEdges(vertex).ToHashSet());
            Assert.Equal(
                (copy.OutDegree(vertex), copy.InDegree(vertex), copy.Degree(vertex)),
                (view.OutDegree(vertex), view.InDegree(vertex), view.Degree(vertex)));
            Assert.Equal((copy.IsOutEdgesEmpty(vertex), copy.IsInEdgesEmpty(vertex)), (view.IsOutEdgesEmpty(vertex), view.IsInEdgesEmpty(vertex)));
        }
    });

    [Fact]
    public void A_symmetric_relationship_is_an_edge_each_way()
    {
        var builder = new EntityGraphBuilder();
        var league = builder.AddOrganization("league", "League");
        var union = builder.AddOrganization("union", "Union");
        builder.Relate(league, KnownRelationships.AlliedWith, union);
        var view = builder.Build().AsDirectedGraph();

        Assert.Equal(["league -> union", "union -> league"], view.Edges.Select(edge => edge.ToString()));
    }

    [Fact]
    public void Edges_are_found_by_their_ends()
    {
        var view = Harbour.Graph.AsDirectedGraph();

        Assert.True(view.ContainsEdge(Harbour.Alice, Harbour.Press));
        Assert.False(view.ContainsEdge(Harbour.Press, Harbour.Alice));
        Assert.True(view.TryGetEdge(Harbour.Bruno, Harbour.Press, out var edge));
        Assert.Equal(KnownRelationships.MemberOf.Code, edge.Relationship!.Type);
        Assert.True(view.ContainsEdge(edge));
        Assert.False(view.TryGetEdge(Harbour.Press, Harbour.Bruno, out _));
        Assert.True(view.TryGetEdges(Harbour.Bruno, Harbour.Press, out var edges));
        Assert.Equal([edge], edges);
        Assert.Equal(edge, view.InEdge(Harbour.Press, 1));
        Assert.Equal(edge, view.OutEdge(Harbour.Bruno, 0));
    }

    [Fact]
    public void Only_the_relationships_asked_for_are_edges()
    {
        var view = Harbour.Graph.AsDirectedGraph(new WalkOptions { Types = [KnownRelationships.MemberOf] });

        Assert.Equal(["bruno -> press"], view.Edges.Select(edge => edge.ToString()));
        Assert.Equal(1, view.EdgeCount);
    }

    [Fact]
    public void An_id_that_is_no_node_is_no_vertex()
    {
        var view = Harbour.Graph.AsDirectedGraph();
        var nobody = new EntityId("nobody");

        Assert.False(view.ContainsVertex(nobody));
        Assert.False(view.TryGetOutEdges(nobody, out _));
        Assert.False(view.TryGetInEdges(nobody, out _));
        Assert.False(view.TryGetEdges(nobody, Harbour.Press, out _));
        Assert.Throws<VertexNotFoundException>(() => view.OutEdges(nobody));
        Assert.Throws<VertexNotFoundException>(() => view.InEdges(nobody));
    }

    private static void Sample(Action<EntityGraph, WalkOptions> law) =>
        Gen.Select(WalkGenerators.Graphs, WalkGenerators.Options).Sample(law, iter: 100);
}
