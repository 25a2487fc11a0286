using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Ranking;

/// <summary>Graphs dense enough to have triangles, with loops, parallels and symmetric relationships; and what is walked in them.</summary>
internal static class RankGenerators
{
    public static Gen<EntityGraph> Dense { get; } = DenseOfUpTo(30, 6);

    public static Gen<EntityGraph> Tiny { get; } = DenseOfUpTo(7, 2);

    /// <summary>Sparse ones with documents and what is derived from them, and dense ones.</summary>
    public static Gen<EntityGraph> Graphs { get; } = Gen.OneOf(WalkGenerators.Graphs, Dense);

    /// <summary>Among all kinds of node or only some.</summary>
    public static Gen<WalkOptions> Options { get; } = Gen.Select(
        WalkGenerators.Options,
        Gen.OneOf<ValueList<NodeKind>>([], [], [NodeKind.Organization], [NodeKind.Person, NodeKind.Organization]),
        (options, kinds) => options with { NodeKinds = kinds });

    public static void Sample(Action<EntityGraph, WalkOptions> law, int times = 100) => Gen.Select(Graphs, Options).Sample(law, iter: times);

    /// <summary>The steps of a walk as pairs of places in the ledger: along a relationship of a node with itself one.</summary>
    public static List<(int From, int To)> Steps(EntityGraph graph, WalkOptions options)
    {
        var places = Places(graph);
        var nodes = Nodes(graph, options).Select(node => node.Id).ToHashSet();
        return Oracle.Arcs(graph, options)
            .Where(arc => nodes.Contains(arc.From) && nodes.Contains(arc.To))
            .Where(arc => arc.From != arc.To)
            .Concat(Oracle.Arcs(graph, options).Where(arc => arc.From == arc.To && nodes.Contains(arc.From)).DistinctBy(arc => arc.Place))
            .Select(arc => (places[arc.From], places[arc.To]))
            .ToList();
    }

    /// <summary>The nodes of the kinds that are walked.</summary>
    public static IEnumerable<Node> Nodes(EntityGraph graph, WalkOptions options) =>
        graph.Nodes<Node>().Where(node => options.NodeKinds.Count == 0 || options.NodeKinds.Contains(node.NodeKind));

    public static Dictionary<EntityId, int> Places(EntityGraph graph) =>
        graph.Nodes<Node>().Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);

    /// <summary>A graph of organizations with the alliances between them.</summary>
    public static EntityGraph OfAlliances(int count, IEnumerable<(int From, int To)> pairs)
    {
        var builder = new EntityGraphBuilder();
        for (var node = 0; node < count; node++)
        {
            builder.AddOrganization($"n{node}", $"Node {node}");
        }

        foreach (var (index, (from, to)) in pairs.Index())
        {
            Relate(builder, index, KnownRelationships.AlliedWith, from, to);
        }

        return builder.Build();
    }

    private static Gen<EntityGraph> DenseOfUpTo(int nodes, int degree) =>
        from count in Gen.Int[1, nodes]
        from links in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], Gen.Bool).List[0, degree * count]
        select Build(count, links);

    private static EntityGraph Build(int count, List<(int From, int To, bool IsSymmetric)> links)
    {
        var builder = new EntityGraphBuilder();
        for (var node = 0; node < count; node++)
        {
            builder.AddOrganization($"n{node}", $"Node {node}");
        }

        foreach (var (index, (from, to, isSymmetric)) in links.Index())
        {
            Relate(builder, index, isSymmetric ? KnownRelationships.AlliedWith : KnownRelationships.MemberOf, from, to);
        }

        return builder.Build();
    }

    private static void Relate(EntityGraphBuilder builder, int number, RelationshipType type, int from, int to) => builder.Add(new Relationship
    {
        Id = new EntityId($"r{number}"),
        Type = type,
        From = new EntityId($"n{from}"),
        To = new EntityId($"n{to}"),
    });
}
