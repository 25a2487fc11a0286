using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.TopologicalSort;
using QuikGraph.Algorithms.VertexColoring;
using QuikGraph.Algorithms.VertexCover;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>QuikGraph's algorithms that read an undirected graph, each with everything it answers as text.</summary>
internal static class UndirectedAlgorithms
{
    public static Dictionary<string, Func<IUndirectedGraph<int, OrdinalEdge>, string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["connected components"] = graph =>
        {
            var components = new Dictionary<int, int>();
            return graph.ConnectedComponents(components) + DirectedAlgorithms.Text(components);
        },
        ["disjoint sets"] = graph =>
        {
            var sets = graph.ComputeDisjointSet();
            return sets.SetCount + DirectedAlgorithms.Text(
                from vertex in graph.Vertices from other in graph.Vertices select sets.AreInSameSet(vertex, other));
        },
        ["breadth-first search"] = graph =>
        {
            var log = new List<string>();
            var search = new UndirectedBreadthFirstSearchAlgorithm<int, OrdinalEdge>(graph);
            search.TreeEdge += (_, edge) => log.Add($"{edge.Source} to {edge.Target} by {edge.Edge.RelationshipOrdinal}");
            search.Compute(graph.Vertices.First());
            return DirectedAlgorithms.Text(log);
        },
        ["depth-first search"] = graph =>
        {
            var log = new List<string>();
            var search = new UndirectedDepthFirstSearchAlgorithm<int, OrdinalEdge>(graph);
            search.TreeEdge += (_, edge) => log.Add($"{edge.Source} to {edge.Target} by {edge.Edge.RelationshipOrdinal}");
            search.FinishVertex += vertex => log.Add($"finish {vertex}");
            search.Compute();
            return DirectedAlgorithms.Text(log);
        },
        ["shortest paths by Dijkstra"] = graph =>
            DirectedAlgorithms.Paths(graph, graph.ShortestPathsDijkstra(DirectedAlgorithms.Weight, graph.Vertices.First())),
        ["spanning tree by Kruskal"] = graph => DirectedAlgorithms.Text(graph.MinimumSpanningTreeKruskal(DirectedAlgorithms.Weight).Select(edge => edge.RelationshipOrdinal).Order()),
        ["spanning tree by Prim"] = graph => DirectedAlgorithms.Text(graph.MinimumSpanningTreePrim(DirectedAlgorithms.Weight).Select(edge => edge.RelationshipOrdinal).Order()),
        ["whether there is no cycle"] = graph => DirectedAlgorithms.Text([graph.IsUndirectedAcyclicGraph()]),
        ["vertex coloring"] = graph =>
        {
            var algorithm = new VertexColoringAlgorithm<int, OrdinalEdge>(graph);
            algorithm.Compute();
            return DirectedAlgorithms.Text(algorithm.Colors.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"));
        },
        ["whether a vertex cover covers"] = graph =>
        {
            var algorithm = new MinimumVertexCoverApproximationAlgorithm<int, OrdinalEdge>(graph, new Random(5));
            algorithm.Compute();
            return DirectedAlgorithms.Text([graph.Edges.All(edge => algorithm.CoverSet!.Contains(edge.Source) || algorithm.CoverSet.Contains(edge.Target))]);
        },
        ["topological sort"] = graph =>
        {
            var algorithm = new UndirectedTopologicalSortAlgorithm<int, OrdinalEdge>(graph) { AllowCyclicGraph = true };
            algorithm.Compute();
            return DirectedAlgorithms.Text(algorithm.SortedVertices!);
        },
        ["topological sort by degree"] = graph =>
        {
            var algorithm = new UndirectedFirstTopologicalSortAlgorithm<int, OrdinalEdge>(graph) { AllowCyclicGraph = true };
            algorithm.Compute();
            return DirectedAlgorithms.Text(algorithm.SortedVertices!);
        },
    };
}
