using CsCheck;
using QuikGraph;

namespace KnowledgeGraph.Tests.Traversal;

public class GraphsFromQuikGraphTests
{
    private static readonly RelationshipType<Organization, Organization> s_owes = new() { Code = new Code("demo:owes"), Label = "owes" };

    [Fact]
    public void Every_vertex_is_an_entity_and_every_edge_a_relationship() => Gen.Select(Gen.Int[1, 12], Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).List[0, 30]).Sample(
        (count, pairs) =>
        {
            var source = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true);
            source.AddVertexRange(Enumerable.Range(0, count));
            source.AddEdgeRange(pairs.Where(pair => pair.Item1 < count && pair.Item2 < count).Select(pair => new SEdge<int>(pair.Item1, pair.Item2)));

            var graph = source.ToEntityGraph(Organization, _ => KnownRelationships.MemberOf);

            Assert.Equal(source.Vertices.Select(vertex => $"o{vertex}"), graph.Nodes<Organization>().Select(node => node.Id.Value));
            Assert.Equal(
                source.Edges.Select(edge => ($"o{edge.Source}", $"o{edge.Target}")),
                graph.Relationships.Select(relationship => (relationship.From.Value, relationship.To.Value)));
            Assert.Equal(source.EdgeCount, graph.Relationships.Select(relationship => relationship.Id).Distinct().Count());
        },
        iter: 100);

    [Fact]
    public void A_graph_survives_the_way_to_QuikGraph_and_back() => Gen.Select(WalkGenerators.Graphs, ViewCases.Options).Sample(
        (graph, options) =>
        {
            options = options with { IncludeDerived = false };
            var view = graph.AsUndirectedGraph(options);
            var back = view.ToEntityGraph(
                vertex => graph.Get<Entity>(graph.IdAt(vertex)) is Document document ? document with { Contributors = [] } : graph.Get<Entity>(graph.IdAt(vertex)),
                edge => KnownRelationships.All.Single(type => type.Code == view.RelationshipOf(edge).Type),
                edge => view.RelationshipOf(edge).Id);

            Assert.Equal(view.Vertices.Select(graph.IdAt), back.Nodes<Node>().Select(node => node.Id));
            Assert.Equal(view.Edges.Select(view.RelationshipOf), back.Relationships);
        },
        iter: 60);

    [Fact]
    public void Parallel_edges_get_ids_of_their_own()
    {
        var source = new UndirectedGraph<string, SEdge<string>>(allowParallelEdges: true);
        source.AddVerticesAndEdgeRange([new("a", "b"), new("a", "b"), new("a", "b")]);

        var graph = source.ToEntityGraph(name => new Organization { Id = new EntityId(name), Name = name }, _ => KnownRelationships.AlliedWith);

        Assert.Equal(["a-allied-with-b", "a-allied-with-b-2", "a-allied-with-b-3"], graph.Relationships.Select(relationship => relationship.Id.Value));
    }

    [Fact]
    public void An_id_that_a_vertex_has_is_not_given_to_an_edge()
    {
        var source = new AdjacencyGraph<string, SEdge<string>>();
        source.AddVerticesAndEdgeRange([new("a", "b")]);
        source.AddVertex("a-member-of-b");

        var graph = source.ToEntityGraph(name => new Organization { Id = new EntityId(name), Name = name }, _ => KnownRelationships.MemberOf);

        Assert.Equal(["a-member-of-b-2"], graph.Relationships.Select(relationship => relationship.Id.Value));
    }

    [Fact]
    public void Where_both_ends_make_too_long_an_id_an_edge_has_a_number()
    {
        var source = new AdjacencyGraph<char, SEdge<char>>(allowParallelEdges: true);
        source.AddVerticesAndEdgeRange([new('a', 'b'), new('b', 'a')]);

        var graph = source.ToEntityGraph(letter => new Organization { Id = new EntityId(new string(letter, 200)), Name = "long" }, _ => KnownRelationships.MemberOf);

        Assert.Equal(["edge", "edge-2"], graph.Relationships.Select(relationship => relationship.Id.Value));
    }

    [Fact]
    public void A_type_of_ones_own_is_declared()
    {
        var graph = Pair().ToEntityGraph(Organization, _ => s_owes);

        Assert.True(graph.Vocabulary.TryGetRelationshipType(s_owes, out _));
        Assert.Equal([s_owes.Code], graph.Relationships.Select(relationship => relationship.Type));
    }

    [Fact]
    public void Ids_that_are_taken_twice_are_told_together()
    {
        var twice = Assert.Throws<InvalidLedgerException>(() => Pair().ToEntityGraph(_ => Organization(7), _ => KnownRelationships.MemberOf));
        var taken = Assert.Throws<InvalidLedgerException>(() => Pair().ToEntityGraph(Organization, _ => KnownRelationships.MemberOf, _ => new EntityId("o1")));

        Assert.Contains(twice.Problems, problem => problem.Id == new EntityId("o7"));
        Assert.Contains(taken.Problems, problem => problem.Id == new EntityId("o1"));
    }

    [Fact]
    public void A_type_that_does_not_lead_between_such_entities_is_told() =>
        Assert.Throws<InvalidLedgerException>(() => Pair().ToEntityGraph(Organization, _ => KnownRelationships.FounderOf));

    [Fact]
    public void A_vertex_without_an_entity_and_an_edge_without_a_type_are_told()
    {
        Assert.Equal("entity", Assert.Throws<ArgumentException>(() => Pair().ToEntityGraph(_ => null!, _ => KnownRelationships.MemberOf)).ParamName);
        Assert.Equal("type", Assert.Throws<ArgumentException>(() => Pair().ToEntityGraph(Organization, _ => null!)).ParamName);
    }

    [Fact]
    public void Reading_can_be_cancelled() => Assert.Throws<OperationCanceledException>(
        () => Pair().ToEntityGraph(Organization, _ => KnownRelationships.MemberOf, cancellationToken: new CancellationToken(canceled: true)));

    private static AdjacencyGraph<int, SEdge<int>> Pair()
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>();
        graph.AddVerticesAndEdge(new SEdge<int>(0, 1));
        return graph;
    }

    private static Organization Organization(int vertex) => new() { Id = new EntityId($"o{vertex}"), Name = $"Organization {vertex}" };
}
