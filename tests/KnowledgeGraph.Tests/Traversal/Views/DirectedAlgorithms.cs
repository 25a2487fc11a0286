using System.Globalization;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.RandomWalks;
using QuikGraph.Algorithms.RankedShortestPath;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.ShortestPath;
using QuikGraph.Algorithms.TopologicalSort;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>QuikGraph's algorithms that read a directed graph, each with everything it answers as text.</summary>
internal static class DirectedAlgorithms
{
    public static Dictionary<string, Func<IBidirectionalGraph<int, OrdinalEdge>, string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["breadth-first search"] = graph =>
        {
            var log = new List<string>();
            var search = new BreadthFirstSearchAlgorithm<int, OrdinalEdge>(graph);
            search.TreeEdge += edge => log.Add($"tree {edge}");
            search.NonTreeEdge += edge => log.Add($"other {edge}");
            search.Compute(First(graph));
            return Text(log);
        },
        ["depth-first search"] = graph =>
        {
            var log = new List<string>();
            var search = new DepthFirstSearchAlgorithm<int, OrdinalEdge>(graph);
            search.TreeEdge += edge => log.Add($"tree {edge}");
            search.BackEdge += edge => log.Add($"back {edge}");
            search.FinishVertex += vertex => log.Add($"finish {vertex}");
            search.Compute();
            return Text(log);
        },
        ["depth-first search both ways"] = graph =>
        {
            var log = new List<string>();
            var search = new BidirectionalDepthFirstSearchAlgorithm<int, OrdinalEdge>(graph);
            search.TreeEdge += edge => log.Add($"tree {edge}");
            search.FinishVertex += vertex => log.Add($"finish {vertex}");
            search.Compute(First(graph));
            return Text(log);
        },
        ["depth-first search over edges"] = graph =>
        {
            var log = new List<string>();
            var search = new EdgeDepthFirstSearchAlgorithm<int, OrdinalEdge>((IEdgeListAndIncidenceGraph<int, OrdinalEdge>)graph) { ProcessAllComponents = true };
            search.DiscoverTreeEdge += (from, edge) => log.Add($"{from}, {edge}");
            search.FinishEdge += edge => log.Add($"finish {edge}");
            search.Compute(First(graph));
            return Text(log);
        },
        ["implicit depth-first search"] = graph =>
        {
            var log = new List<string>();
            var search = new ImplicitDepthFirstSearchAlgorithm<int, OrdinalEdge>(graph);
            search.TreeEdge += edge => log.Add($"tree {edge}");
            search.FinishVertex += vertex => log.Add($"finish {vertex}");
            search.Compute(First(graph));
            return Text(log);
        },
        ["implicit depth-first search over edges"] = graph =>
        {
            var log = new List<string>();
            var search = new ImplicitEdgeDepthFirstSearchAlgorithm<int, OrdinalEdge>(graph);
            search.TreeEdge += edge => log.Add($"tree {edge}");
            search.FinishEdge += edge => log.Add($"finish {edge}");
            search.Compute(First(graph));
            return Text(log);
        },
        ["best-first frontier search"] = graph =>
        {
            // Because it goes in circles forever where its target cannot be reached.
            if (!graph.IsDirectedAcyclicGraph())
            {
                return "cycles";
            }

            var log = new List<string>();
            var search = new BestFirstFrontierSearchAlgorithm<int, OrdinalEdge>(graph, Weight, DistanceRelaxers.ShortestDistance);
            search.TreeEdge += edge => log.Add($"tree {edge}");
            search.Compute(First(graph), graph.Vertices.Last());
            return Text(log);
        },
        ["breadth-first tree"] = graph => Paths(graph, graph.TreeBreadthFirstSearch(First(graph))),
        ["depth-first tree"] = graph => Paths(graph, graph.TreeDepthFirstSearch(First(graph))),
        ["random tree by popping cycles"] = graph =>
        {
            // Because nothing promises that it ends among cycles.
            if (!graph.IsDirectedAcyclicGraph())
            {
                return "cycles";
            }

            var algorithm = new CyclePoppingRandomTreeAlgorithm<int, OrdinalEdge>(graph, new NormalizedMarkovEdgeChain<int, OrdinalEdge> { Rand = new Random(5) }) { Rand = new Random(7) };
            algorithm.RandomTree();
            return Text(algorithm.Successors.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"));
        },
        ["random walk"] = graph =>
        {
            var log = new List<string>();
            var walk = new RandomWalkAlgorithm<int, OrdinalEdge>(graph, new NormalizedMarkovEdgeChain<int, OrdinalEdge> { Rand = new Random(5) });
            walk.TreeEdge += edge => log.Add($"{edge}");
            walk.Generate(First(graph), 30);
            return Text(log);
        },
        ["strongly connected components"] = graph =>
        {
            var components = new Dictionary<int, int>();
            return graph.StronglyConnectedComponents(components) + Text(components);
        },
        ["weakly connected components"] = graph =>
        {
            var components = new Dictionary<int, int>();
            return graph.WeaklyConnectedComponents(components) + Text(components);
        },
        ["condensation of strong components"] = graph => Condensed(graph.CondensateStronglyConnected<int, OrdinalEdge, AdjacencyGraph<int, OrdinalEdge>>()),
        ["condensation of weak components"] = graph => Condensed(graph.CondensateWeaklyConnected<int, OrdinalEdge, AdjacencyGraph<int, OrdinalEdge>>()),
        ["shortest paths by Dijkstra"] = graph => Paths(graph, graph.ShortestPathsDijkstra(Weight, First(graph))),
        ["shortest paths by A*"] = graph => Paths(graph, graph.ShortestPathsAStar(Weight, _ => 0, First(graph))),
        ["shortest paths by Bellman and Ford"] = graph => Paths(graph, graph.ShortestPathsBellmanFord(Weight, First(graph), out var hasNegativeCycle)) + hasNegativeCycle,
        ["shortest paths without cycles"] = graph => Paths(graph, graph.ShortestPathsDag(Weight, First(graph))),
        ["all shortest paths by Floyd and Warshall"] = graph =>
        {
            var algorithm = new FloydWarshallAllShortestPathAlgorithm<int, OrdinalEdge>(graph, Weight);
            algorithm.Compute();
            return Text(
                from source in graph.Vertices
                from target in graph.Vertices
                select algorithm.TryGetDistance(source, target, out var distance) ? Number(distance) : "none");
        },
        ["ranked shortest paths by Hoffman and Pavley"] = graph =>
        {
            // Because it needs a way to its target, and nothing promises that it ends among cycles.
            if (!graph.IsDirectedAcyclicGraph())
            {
                return "cycles";
            }

            var target = graph.OutEdges(First(graph)).Select(edge => edge.Target).FirstOrDefault(vertex => vertex != First(graph), -1);
            var algorithm = new HoffmanPavleyRankedShortestPathAlgorithm<int, OrdinalEdge>(graph, Weight) { ShortestPathCount = 3 };
            if (target >= 0)
            {
                algorithm.Compute(First(graph), target);
            }

            return Text((algorithm.ComputedShortestPaths ?? []).Select(path => Text(path)));
        },
        ["topological sort"] = graph => Text(graph.TopologicalSort()),
        ["topological sort, sources first"] = graph => Text(graph.SourceFirstTopologicalSort()),
        ["topological sort both ways, sources first"] = graph => Text(graph.SourceFirstBidirectionalTopologicalSort()),
        ["topological sort both ways, sinks first"] = graph => Text(graph.SourceFirstBidirectionalTopologicalSort(TopologicalSortDirection.Backward)),
        ["whether there is no cycle"] = graph => Text([graph.IsDirectedAcyclicGraph()]),
        ["roots"] = graph => Text(((IVertexListGraph<int, OrdinalEdge>)graph).Roots()),
        ["roots by incoming edges"] = graph => Text(graph.Roots()),
        ["sinks"] = graph => Text(graph.Sinks()),
        ["isolated vertices"] = graph => Text(graph.IsolatedVertices()),
        ["odd vertices"] = graph => Text(graph.OddVertices()),
        ["PageRank"] = graph =>
        {
            var algorithm = new PageRankAlgorithm<int, OrdinalEdge>(graph);
            algorithm.Compute();
            return Text(algorithm.Ranks.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {Number(pair.Value)}"));
        },
        ["least common ancestors"] = graph =>
        {
            var pairs = (from source in graph.Vertices from target in graph.Vertices select new SEquatableEdge<int>(source, target)).ToArray();
            var ancestors = graph.OfflineLeastCommonAncestor(First(graph), pairs);
            return Text(pairs.Select(pair => ancestors(pair, out var ancestor) ? $"{ancestor}" : "none"));
        },
        ["transitive closure"] = graph => Listed(graph.ComputeTransitiveClosure((source, target) => new OrdinalEdge(source, target))),
        ["transitive reduction"] = graph => Listed(graph.ComputeTransitiveReduction()),
        ["copy into a mutable graph"] = graph =>
        {
            var copy = new AdjacencyGraph<int, OrdinalEdge>();
            graph.Clone(vertex => vertex, (edge, source, target) => new OrdinalEdge(source, target, edge.RelationshipOrdinal), copy);
            return Listed(copy);
        },
    };

    /// <summary>A cost that differs for every relationship, so that no two shortest paths are equally short.</summary>
    public static double Weight(OrdinalEdge edge) => 1 + (edge.RelationshipOrdinal * 37 % 101) + (edge.RelationshipOrdinal / 1024.0);

    public static string Text<T>(IEnumerable<T> items) => string.Join("; ", items);

    public static string Text(Dictionary<int, int> values) => Text(values.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"));

    public static string Listed(IEdgeListGraph<int, OrdinalEdge> graph) =>
        Text(graph.Vertices.Order()) + " and " + Text(graph.Edges.Select(edge => $"{edge} {edge.RelationshipOrdinal}").Order(StringComparer.Ordinal));

    public static string Paths(IVertexSet<int> graph, TryFunc<int, IEnumerable<OrdinalEdge>> paths) =>
        Text(graph.Vertices.Select(vertex => $"{vertex}: {(paths(vertex, out var path) ? string.Join(", ", path.Select(edge => edge.RelationshipOrdinal)) : "none")}"));

    public static string Number(double value) => value.ToString("F9", CultureInfo.InvariantCulture);

    private static int First(IVertexSet<int> graph) => graph.Vertices.First();

    private static string Condensed<TEdge>(IEdgeListGraph<AdjacencyGraph<int, OrdinalEdge>, TEdge> graph)
        where TEdge : IEdge<AdjacencyGraph<int, OrdinalEdge>> =>
        Text(graph.Vertices.Select(Listed).Order(StringComparer.Ordinal)) + " with "
        + Text(graph.Edges.Select(edge => $"{Listed(edge.Source)} to {Listed(edge.Target)}").Order(StringComparer.Ordinal));
}
