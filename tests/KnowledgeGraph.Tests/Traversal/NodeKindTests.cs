using CsCheck;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.Tests.Traversal;

public class NodeKindTests
{
    private static readonly WalkOptions s_agents = new() { NodeKinds = [NodeKind.Person, NodeKind.Organization] };

    [Fact]
    public void A_neighborhood_stays_among_the_kinds_asked_for()
    {
        var neighborhood = Harbour.Graph.Neighborhood(Harbour.Press, int.MaxValue, s_agents);

        Assert.Equal(["alice", "bruno"], neighborhood.Select(neighbor => neighbor.Node.Id.Value));
        Assert.Equal([KnownRelationships.FounderOf.Code, KnownRelationships.MemberOf.Code], neighborhood.Relationships.Select(relationship => relationship.Type));
    }

    [Fact]
    public void From_a_node_of_another_kind_a_walk_goes_nowhere() =>
        Assert.Empty(Harbour.Graph.Neighborhood(Harbour.Town, 3, s_agents));

    [Fact]
    public void Without_statements_nobody_is_connected_by_what_was_said()
    {
        var connection = Harbour.Graph.ShortestConnection(Harbour.Bruno, new EntityId("gazette"), s_agents);

        Assert.False(connection.Exists);
        Assert.StartsWith("There is no connection from Bruno Keller to Evening Gazette by the relationships that were walked: ", connection.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_has_only_nodes_of_the_kinds_asked_for_as_vertices()
    {
        var view = Harbour.Graph.AsDirectedGraph(s_agents);

        Assert.Equal(["alice", "bruno", "press", "gazette", "hermit"], view.Vertices.Select(vertex => Harbour.Graph.IdAt(vertex).Value));
        Assert.Equal(5, view.VertexCount);
        Assert.Equal(["alice -> press", "bruno -> press"], view.Edges.Select(edge => $"{Harbour.Graph.IdAt(edge.Source)} -> {Harbour.Graph.IdAt(edge.Target)}"));
        var town = Harbour.Graph.OrdinalOf(Harbour.Town);
        Assert.False(view.ContainsVertex(town));
        Assert.False(view.ContainsEdge(Harbour.Graph.OrdinalOf(Harbour.Press), town));
        Assert.False(view.TryGetOutEdges(town, out _));
        Assert.Throws<VertexNotFoundException>(() => view.OutEdges(town));
    }

    [Fact]
    public void Distances_among_a_few_kinds_are_those_of_Floyd_and_Warshall() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            var distances = Oracle.AllDistances(graph, options);
            foreach (var center in graph.Nodes<Node>())
            {
                var expected = distances.Where(pair => pair.Key.From == center.Id && pair.Value > 0).ToDictionary(pair => pair.Key.To, pair => pair.Value);
                var found = graph.Neighborhood(center, int.MaxValue, options).ToDictionary(neighbor => neighbor.Node.Id, neighbor => neighbor.Distance);

                Assert.Equal(expected, found);
            }

            foreach (var to in graph.Nodes<Node>())
            {
                var from = graph.Nodes<Node>().First();
                Assert.Equal(distances.ContainsKey((from.Id, to.Id)), graph.ShortestConnection(from, to, options).Exists);
            }
        },
        iter: 100);

    [Fact]
    public void QuikGraph_searches_a_view_of_a_few_kinds_as_far_as_a_walk_forward_goes() => Gen.Select(WalkGenerators.Graphs, WalkGenerators.OptionsWithKinds).Sample(
        (graph, options) =>
        {
            var view = graph.AsDirectedGraph(options);
            Assert.Equal(view.VertexCount, view.Vertices.Count());
            foreach (var center in view.Vertices)
            {
                var expected = graph.Neighborhood(graph.IdAt(center), int.MaxValue, options with { Direction = WalkDirection.Forward })
                    .ToDictionary(neighbor => graph.OrdinalOf(neighbor.Node), neighbor => neighbor.Distance);
                expected.Add(center, 0);

                Assert.Equal(expected, Oracle.BreadthFirst(view, center));
            }
        },
        iter: 60);
}
