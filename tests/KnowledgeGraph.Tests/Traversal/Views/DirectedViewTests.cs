using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.Tests.Traversal;

public class DirectedViewTests
{
    private static readonly int s_alice = Harbour.Graph.OrdinalOf(Harbour.Alice);
    private static readonly int s_bruno = Harbour.Graph.OrdinalOf(Harbour.Bruno);
    private static readonly int s_press = Harbour.Graph.OrdinalOf(Harbour.Press);

    [Fact]
    public void QuikGraph_searches_the_view_as_far_as_a_walk_forward_goes() => ViewCases.Sample((graph, options) =>
    {
        options = options with { NodeKinds = [] };
        var view = graph.AsDirectedGraph(options);
        foreach (var center in graph.Nodes<Node>())
        {
            var expected = graph.Neighborhood(center, int.MaxValue, options with { Direction = WalkDirection.Forward })
                .ToDictionary(neighbor => graph.OrdinalOf(neighbor.Node), neighbor => neighbor.Distance);
            expected.Add(graph.OrdinalOf(center), 0);

            Assert.Equal(expected, Oracle.BreadthFirst(view, graph.OrdinalOf(center)));
        }
    });

    [Fact]
    public void The_view_has_the_edges_that_QuikGraphs_own_graph_has_in_the_same_order() => ViewCases.Sample((graph, options) =>
    {
        var view = graph.AsDirectedGraph(options);
        var copy = ViewCases.Directed(graph, options);

        Assert.Equal(copy.Vertices, view.Vertices);
        Assert.Equal(copy.Edges, view.Edges);
        Assert.Equal((copy.VertexCount, copy.EdgeCount), (view.VertexCount, view.EdgeCount));
        Assert.Equal((copy.IsVerticesEmpty, copy.IsEdgesEmpty), (view.IsVerticesEmpty, view.IsEdgesEmpty));
        foreach (var vertex in view.Vertices)
        {
            Assert.True(view.ContainsVertex(vertex));
            Assert.Equal(copy.OutEdges(vertex), view.OutEdges(vertex));
            Assert.Equal(copy.InEdges(vertex), view.InEdges(vertex));
            Assert.Equal(copy.OutEdges(vertex), Enumerable.Range(0, view.OutDegree(vertex)).Select(place => view.OutEdge(vertex, place)));
            Assert.Equal(copy.InEdges(vertex), Enumerable.Range(0, view.InDegree(vertex)).Select(place => view.InEdge(vertex, place)));
            Assert.Equal(copy.Degree(vertex), view.Degree(vertex));
            Assert.Equal((copy.IsOutEdgesEmpty(vertex), copy.IsInEdgesEmpty(vertex)), (view.IsOutEdgesEmpty(vertex), view.IsInEdgesEmpty(vertex)));
        }
    });

    [Fact]
    public void Edges_between_two_vertices_are_those_of_QuikGraphs_own_graph() => ViewCases.SampleSmall((graph, options) =>
    {
        var view = graph.AsDirectedGraph(options);
        var copy = ViewCases.Directed(graph, options);
        foreach (var source in copy.Vertices)
        {
            foreach (var target in copy.Vertices)
            {
                Assert.Equal(copy.TryGetEdge(source, target, out var expected), view.TryGetEdge(source, target, out var edge));
                Assert.Equal(expected, edge);
                Assert.Equal(copy.ContainsEdge(source, target), view.ContainsEdge(source, target));
                Assert.True(view.TryGetEdges(source, target, out var edges));
                Assert.Equal(copy.OutEdges(source).Where(found => found.Target == target), edges);
                Assert.All(edges, found => Assert.True(view.ContainsEdge(found)));
            }
        }
    });

    [Fact]
    public void An_edge_hands_over_its_relationship_with_the_evidence()
    {
        var view = Harbour.Graph.AsDirectedGraph();

        Assert.True(view.TryGetEdge(s_bruno, s_press, out var edge));
        Assert.Equal(KnownRelationships.MemberOf.Code, view.RelationshipOf(edge).Type);
        Assert.Equal([Harbour.Report], view.RelationshipOf(edge).Evidence);
        Assert.Equal((Harbour.Bruno, Harbour.Press), (view.Graph.IdAt(edge.Source), view.Graph.IdAt(edge.Target)));
    }

    [Fact]
    public void An_edge_that_was_added_hands_over_nothing()
    {
        var view = Harbour.Graph.AsDirectedGraph();

        Assert.Equal(-1, new OrdinalEdge(s_alice, s_press).RelationshipOrdinal);
        Assert.Equal(-1, default(OrdinalEdge).RelationshipOrdinal);
        Assert.Throws<ArgumentException>(() => view.RelationshipOf(new OrdinalEdge(s_alice, s_press)));
        Assert.Throws<ArgumentException>(() => view.RelationshipOf(new OrdinalEdge(s_alice, s_press, int.MaxValue - 1)));
        Assert.Throws<ArgumentException>(() => view.RelationshipOf(new OrdinalEdge(s_alice, s_alice, view.OutEdge(s_alice, 0).RelationshipOrdinal)));
    }

    [Fact]
    public void A_symmetric_relationship_is_an_edge_each_way()
    {
        var builder = new EntityGraphBuilder();
        var league = builder.AddOrganization("league", "League");
        var union = builder.AddOrganization("union", "Union");
        builder.Relate(league, KnownRelationships.AlliedWith, union);
        var view = builder.Build().AsDirectedGraph();

        Assert.Equal(["0 -> 1", "1 -> 0"], view.Edges.Select(edge => edge.ToString()));
    }

    [Fact]
    public void Only_the_relationships_and_kinds_asked_for_are_there()
    {
        var members = Harbour.Graph.AsDirectedGraph(new WalkOptions { Types = [KnownRelationships.MemberOf] });
        var agents = Harbour.Graph.AsDirectedGraph(new WalkOptions { NodeKinds = [NodeKind.Person, NodeKind.Organization] });

        Assert.Equal([(s_bruno, s_press)], members.Edges.Select(edge => (edge.Source, edge.Target)));
        Assert.Equal(["alice", "bruno", "press", "gazette", "hermit"], agents.Vertices.Select(vertex => Harbour.Graph.IdAt(vertex).Value));
        Assert.Equal([s_alice, s_bruno], agents.Edges.Select(edge => edge.Source));
    }

    [Fact]
    public void A_view_stays_what_it_is_when_the_graph_is_edited()
    {
        var view = Harbour.Graph.AsDirectedGraph();
        var edges = view.EdgeCount;
        var edited = Harbour.Graph.Edit(builder => builder.Relate(Harbour.Graph.Get<Person>(Harbour.Hermit), KnownRelationships.MemberOf, Harbour.Graph.Get<Organization>(Harbour.Press)));

        Assert.Equal(edges, view.EdgeCount);
        Assert.Equal(edges + 1, edited.AsDirectedGraph().EdgeCount);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public void An_ordinal_that_is_none_is_no_vertex(int nobody)
    {
        var view = Harbour.Graph.AsDirectedGraph();

        Assert.False(view.ContainsVertex(nobody));
        Assert.False(view.TryGetOutEdges(nobody, out _));
        Assert.False(view.TryGetInEdges(nobody, out _));
        Assert.False(view.TryGetEdges(nobody, s_press, out _));
        Assert.False(view.ContainsEdge(s_press, nobody));
        Assert.Throws<VertexNotFoundException>(() => view.OutEdges(nobody));
        Assert.Throws<VertexNotFoundException>(() => view.InEdges(nobody));
        Assert.Throws<VertexNotFoundException>(() => view.OutDegree(nobody));
    }

    [Fact]
    public void A_node_of_another_kind_is_no_vertex()
    {
        var view = Harbour.Graph.AsDirectedGraph(new WalkOptions { NodeKinds = [NodeKind.Place] });

        Assert.False(view.ContainsVertex(s_press));
        Assert.Throws<VertexNotFoundException>(() => view.InEdges(s_press));
        Assert.Equal(1, view.VertexCount);
    }

    [Fact]
    public void A_place_behind_the_last_edge_is_refused()
    {
        var view = Harbour.Graph.AsDirectedGraph();

        Assert.Throws<ArgumentOutOfRangeException>(() => view.OutEdge(s_alice, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.InEdge(s_alice, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.OutEdge(s_alice, -1));
    }
}
