using CsCheck;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Random graphs with random parts of them to view, and the same parts in QuikGraph's own graphs, made from what a graph lists.</summary>
internal static class ViewCases
{
    public static Gen<WalkOptions> Options { get; } = Gen.Select(
        WalkGenerators.Options,
        Gen.OneOf<ValueList<NodeKind>>([], [], [NodeKind.Person, NodeKind.Organization], [NodeKind.Organization]),
        (options, kinds) => options with { NodeKinds = kinds });

    public static void Sample(Action<EntityGraph, WalkOptions> law) => Gen.Select(WalkGenerators.Graphs, Options).Sample(law, iter: 60);

    public static void SampleSmall(Action<EntityGraph, WalkOptions> law) => Gen.Select(WalkGenerators.SmallGraphs, Options).Sample(law, iter: 40);

    /// <summary>The same cases in every run, because some of QuikGraph's algorithms do not end on every graph.</summary>
    public static IEnumerable<(EntityGraph Graph, WalkOptions Options)> Fixed()
    {
        var random = PCG.Parse("96gZO1-OmUF1");
        for (var count = 0; count < 60; count++)
        {
            yield return (WalkGenerators.SmallGraphs.Generate(random, null, out _), Options.Generate(random, null, out _));
        }
    }

    public static BidirectionalGraph<int, OrdinalEdge> Directed(EntityGraph graph, WalkOptions options)
    {
        var copy = new BidirectionalGraph<int, OrdinalEdge>(allowParallelEdges: true);
        copy.AddVertexRange(Vertices(graph, options));
        foreach (var (edge, isSymmetric) in Edges(graph, options))
        {
            copy.AddEdge(edge);
            if (isSymmetric && edge.Source != edge.Target)
            {
                copy.AddEdge(new OrdinalEdge(edge.Target, edge.Source, edge.RelationshipOrdinal));
            }
        }

        return copy;
    }

    public static UndirectedGraph<int, OrdinalEdge> Undirected(EntityGraph graph, WalkOptions options)
    {
        var copy = new UndirectedGraph<int, OrdinalEdge>(allowParallelEdges: true);
        copy.AddVertexRange(Vertices(graph, options));
        copy.AddEdgeRange(Edges(graph, options).Select(pair => pair.Edge));
        return copy;
    }

    private static IEnumerable<int> Vertices(EntityGraph graph, WalkOptions options) =>
        graph.Nodes<Node>().Where(node => IsIn(node, options)).Select(node => graph.OrdinalOf(node));

    private static IEnumerable<(OrdinalEdge Edge, bool IsSymmetric)> Edges(EntityGraph graph, WalkOptions options) =>
        from place in graph.Relationships.Index()
        let relationship = place.Item
        where options.Types.Count == 0 || options.Types.Contains(relationship.Type)
        where options.IncludeDerived || !relationship.IsDerived
        where IsIn(graph.Get<Node>(relationship.From), options) && IsIn(graph.Get<Node>(relationship.To), options)
        select (
            new OrdinalEdge(graph.OrdinalOf(relationship.From), graph.OrdinalOf(relationship.To), place.Index),
            relationship.Type == KnownRelationships.AlliedWith.Code);

    private static bool IsIn(Node node, WalkOptions options) => options.NodeKinds.Count == 0 || options.NodeKinds.Contains(node.NodeKind);
}
