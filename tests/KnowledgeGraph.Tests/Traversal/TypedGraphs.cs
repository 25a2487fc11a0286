using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Random typed graphs with ways to walk among kinds of node, and the steps of such walks read off the list of relationships.</summary>
internal static class TypedGraphs
{
    public static Gen<WalkOptions> Options { get; } = Gen.Select(
        WalkGenerators.Options,
        Gen.OneOf<ValueList<NodeKind>>([], [], [NodeKind.Organization], [NodeKind.Organization, NodeKind.Document]),
        (options, kinds) => options with { NodeKinds = kinds });

    public static Gen<WalkOptions> DirectedOptions { get; } =
        Options.Select(options => options.Direction == WalkDirection.Both ? options with { Direction = WalkDirection.Forward } : options);

    public static void Sample(Gen<EntityGraph> graphs, Gen<WalkOptions> options, Action<EntityGraph, WalkOptions> law, int iterations = 100) =>
        Gen.Select(graphs, options).Sample(law, iter: iterations);

    /// <summary>The nodes among which the walk is, in ledger order.</summary>
    public static List<EntityId> Nodes(EntityGraph graph, WalkOptions options) =>
        [.. graph.Nodes<Node>().Where(node => Includes(node, options)).Select(node => node.Id)];

    /// <summary>Each single step that the walk may take, in ledger order, with the place of its relationship.</summary>
    public static List<(EntityId From, EntityId To, int Place)> Steps(EntityGraph graph, WalkOptions options) =>
    [
        .. Oracle.Arcs(graph, options).Where(arc => Includes(graph.Get<Node>(arc.From), options) && Includes(graph.Get<Node>(arc.To), options)),
    ];

    /// <summary>The number of the component of each node: the component of its first node in ledger order, if components are numbered by these.</summary>
    public static int[] Renumbered(IEnumerable<int> components)
    {
        var numbers = new Dictionary<int, int>();
        return [.. components.Select(component => numbers.TryGetValue(component, out var number) ? number : numbers[component] = numbers.Count)];
    }

    /// <summary>Organizations and the memberships between them.</summary>
    public static EntityGraph Of(int count, IEnumerable<(int From, int To)> memberships)
    {
        var builder = new EntityGraphBuilder();
        var nodes = Enumerable.Range(0, count).Select(node => builder.AddOrganization($"n{node}", $"Node {node}")).ToList();

        foreach (var (from, to) in memberships)
        {
            builder.Add(new Relationship
            {
                Id = new EntityId($"r{builder.EntryCount}"),
                Type = KnownRelationships.MemberOf,
                From = nodes[from],
                To = nodes[to],
            });
        }

        return builder.Build();
    }

    private static bool Includes(Node node, WalkOptions options) =>
        options.NodeKinds.Count == 0 || options.NodeKinds.Contains(node.NodeKind);
}
