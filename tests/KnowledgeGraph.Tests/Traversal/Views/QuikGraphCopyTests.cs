using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.MaximumFlow;

namespace KnowledgeGraph.Tests.Traversal;

public class QuikGraphCopyTests
{
    [Fact]
    public void A_copy_has_the_vertices_and_edges_of_the_view() => ViewCases.Sample((graph, options) =>
    {
        var directed = graph.ToQuikGraph(options);
        var undirected = graph.ToUndirectedQuikGraph(options);

        Assert.Equal(ViewCases.Directed(graph, options).Vertices, directed.Vertices);
        Assert.Equal(ViewCases.Directed(graph, options).Edges, directed.Edges);
        Assert.Equal(ViewCases.Undirected(graph, options).Vertices, undirected.Vertices);
        Assert.Equal(ViewCases.Undirected(graph, options).Edges.ToHashSet(), undirected.Edges.ToHashSet());
        Assert.All(undirected.Edges, edge => Assert.Equal(graph.IdAt(edge.Source), graph.RelationshipOf(edge).From));
    });

    [Fact]
    public void Whoever_changes_a_copy_changes_nothing_else()
    {
        var copy = Harbour.Graph.ToQuikGraph();
        var edges = copy.EdgeCount;

        copy.RemoveVertex(Harbour.Graph.OrdinalOf(Harbour.Press));

        Assert.True(copy.EdgeCount < edges);
        Assert.Equal(edges, Harbour.Graph.AsDirectedGraph().EdgeCount);
    }

    [Fact]
    public void A_maximum_flow_is_found_in_a_copy_which_gets_edges_for_the_way_back()
    {
        // Two ways from the first to the last, and one across: what flows is two relationships at once.
        var graph = Memberships((0, 1), (0, 2), (1, 2), (1, 3), (2, 3));
        var copy = graph.ToQuikGraph();
        EdgeFactory<int, OrdinalEdge> factory = (source, target) => new OrdinalEdge(source, target);
        var backward = new ReversedEdgeAugmentorAlgorithm<int, OrdinalEdge>(copy, factory);
        backward.AddReversedEdges();

        var flow = copy.MaximumFlow(edge => edge.RelationshipOrdinal < 0 ? 0 : 1, 0, 3, out _, factory, backward);

        Assert.Equal(2, flow);
    }

    [Fact]
    public void A_way_along_every_edge_is_found_in_a_copy()
    {
        var graph = Memberships((0, 1), (1, 2), (2, 0), (2, 3), (3, 2));
        var algorithm = new EulerianTrailAlgorithm<int, OrdinalEdge>(graph.ToQuikGraph());
        algorithm.Compute();

        Assert.Equal(graph.Relationships.ToHashSet(), algorithm.Circuit.Select(graph.RelationshipOf).ToHashSet());
    }

    [Fact]
    public void The_largest_matching_is_found_in_a_copy()
    {
        var graph = Memberships((0, 3), (1, 3), (1, 4), (2, 4));
        var copy = graph.ToQuikGraph();
        var algorithm = new MaximumBipartiteMatchingAlgorithm<int, OrdinalEdge>(
            copy, [0, 1, 2], [3, 4], () => 1000 + copy.VertexCount, (source, target) => new OrdinalEdge(source, target));
        algorithm.Compute();

        Assert.Equal(2, algorithm.MatchedEdges.Length);
    }

    private static EntityGraph Memberships(params (int From, int To)[] links)
    {
        var builder = new EntityGraphBuilder();
        var last = links.Max(link => Math.Max(link.From, link.To));
        var organizations = Enumerable.Range(0, last + 1).Select(node => builder.AddOrganization($"o{node}", $"Organization {node}")).ToList();
        foreach (var (from, to) in links)
        {
            builder.Relate(organizations[from], KnownRelationships.MemberOf, organizations[to]);
        }

        return builder.Build();
    }
}
