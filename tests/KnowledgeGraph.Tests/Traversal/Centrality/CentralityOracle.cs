using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Centralities by their definitions, from every pair of nodes, however long that takes.</summary>
internal sealed class CentralityOracle
{
    private const int Far = 1_000_000;

    private readonly int[] _nodes;
    private readonly WalkDirection _direction;
    private readonly List<(int From, int To)> _arcs;
    private readonly int[,] _distances;

    public CentralityOracle(EntityGraph graph, WalkOptions options)
    {
        _direction = options.Direction;
        _nodes = graph.Nodes<Node>().Where(node => IsIn(node.Id)).Select(node => graph.OrdinalOf(node)).ToArray();
        _arcs = Oracle.Arcs(graph, options).Where(arc => IsIn(arc.From) && IsIn(arc.To))
            .GroupBy(arc => (arc.Place, arc.From, arc.To))
            .Select(same => (graph.OrdinalOf(same.Key.From), graph.OrdinalOf(same.Key.To)))
            .ToList();
        _distances = Distances(graph.NodeCount);

        bool IsIn(EntityId id) => options.NodeKinds.Count == 0 || options.NodeKinds.Contains(graph.Get<Node>(id).NodeKind);
    }

    /// <summary>Random graphs, the parts of them to measure, and how many threads.</summary>
    public static void Sample(Action<EntityGraph, WalkOptions> law, int iterations = 60) =>
        Gen.Select(WalkGenerators.Graphs, ViewCases.Options, Gen.Int[1, 3])
            .Sample((graph, options, threads) => law(graph, options with { MaxDegreeOfParallelism = threads }), iter: iterations);

    public static EntityGraph Organizations(int count, IEnumerable<(int From, int To)> memberships)
    {
        var builder = new EntityGraphBuilder();
        for (var node = 0; node < count; node++)
        {
            builder.AddOrganization($"o{node}", $"Organization {node}");
        }

        foreach (var (place, (from, to)) in memberships.Index())
        {
            builder.Add(new Relationship { Id = new($"r{place}"), Type = KnownRelationships.MemberOf, From = new($"o{from}"), To = new($"o{to}") });
        }

        return builder.Build();
    }

    public Dictionary<int, int> Relationships() => _nodes.ToDictionary(node => node, node => _arcs.Count(arc => arc.From == node));

    public Dictionary<int, int> Neighbors() =>
        _nodes.ToDictionary(node => node, node => _arcs.Where(arc => arc.From == node && arc.To != node).Select(arc => arc.To).Distinct().Count());

    public Dictionary<int, double> Closeness() => _nodes.ToDictionary(node => node, node =>
    {
        var reached = Reached(node);
        return reached.Count == 0 ? 0 : (double)reached.Count / (_nodes.Length - 1) / reached.Average();
    });

    public Dictionary<int, double> Harmonic() => _nodes.ToDictionary(node => node, node =>
        _nodes.Length < 2 ? 0 : Reached(node).Sum(distance => 1.0 / distance) / (_nodes.Length - 1));

    public Dictionary<int, double> Betweenness()
    {
        var ways = Ways();
        return _nodes.ToDictionary(node => node, node => (
            from source in _nodes
            from target in _nodes
            where source != target && source != node && target != node
            where _distances[source, target] < Far && _distances[source, node] + _distances[node, target] == _distances[source, target]
            select ways[source, node] * ways[node, target] / ways[source, target]).Sum() / (_direction == WalkDirection.Both ? 2 : 1));
    }

    public static void Near(Dictionary<int, double> expected, NodeMeasures<double> found)
    {
        Assert.Equal(expected.Count, found.Count);
        Assert.All(expected, pair => Assert.Equal(pair.Value, found.At(pair.Key), 1e-9 * Math.Max(1, pair.Value)));
    }

    private List<int> Reached(int node) => _nodes.Where(other => other != node && _distances[node, other] < Far).Select(other => _distances[node, other]).ToList();

    private int[,] Distances(int count)
    {
        var distances = new int[count, count];
        foreach (var from in _nodes)
        {
            foreach (var to in _nodes)
            {
                distances[from, to] = from == to ? 0 : Far;
            }
        }

        foreach (var (from, to) in _arcs)
        {
            distances[from, to] = Math.Min(distances[from, to], 1);
        }

        foreach (var over in _nodes)
        {
            foreach (var from in _nodes)
            {
                foreach (var to in _nodes)
                {
                    distances[from, to] = Math.Min(distances[from, to], distances[from, over] + distances[over, to]);
                }
            }
        }

        return distances;
    }

    // How many shortest ways there are, the nearest pairs first: those to a node are those to the nodes before it.
    private double[,] Ways()
    {
        var ways = new double[_distances.GetLength(0), _distances.GetLength(0)];
        var arcs = _arcs.Distinct().ToLookup(arc => arc.To, arc => arc.From);
        foreach (var source in _nodes)
        {
            ways[source, source] = 1;
            foreach (var target in _nodes.Where(target => target != source && _distances[source, target] < Far).OrderBy(target => _distances[source, target]))
            {
                ways[source, target] = arcs[target].Where(before => _distances[source, before] + 1 == _distances[source, target]).Sum(before => ways[source, before]);
            }
        }

        return ways;
    }
}
