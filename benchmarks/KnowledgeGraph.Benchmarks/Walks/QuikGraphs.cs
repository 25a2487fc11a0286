using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>The graphs of QuikGraph that hold the edges of an input, and the searches on them.</summary>
internal static class QuikGraphs
{
    /// <summary>What a table is told about the library that it is compared with.</summary>
    public static string Version => $"QuikGraph {typeof(AdjacencyGraph<,>).Assembly.GetName().Version!.ToString(fieldCount: 3)}";

    /// <summary>Each edge both ways, in lists of edges.</summary>
    public static AdjacencyGraph<int, SEdge<int>> Adjacency(EdgeList list)
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: false, list.VertexCount);
        graph.AddVertexRange(Enumerable.Range(0, list.VertexCount));
        foreach (var (low, high) in list.Edges)
        {
            graph.AddEdge(new SEdge<int>(low, high));
            graph.AddEdge(new SEdge<int>(high, low));
        }

        return graph;
    }

    /// <summary>How far each vertex is from a source, and from which it was reached; -1 for what was not reached, and for the parent of the source.</summary>
    public static (int[] Levels, int[] Parents) Search<TEdge>(IVertexListGraph<int, TEdge> graph, int source)
        where TEdge : IEdge<int>
    {
        var levels = new int[graph.VertexCount];
        var parents = new int[graph.VertexCount];
        levels.AsSpan().Fill(-1);
        parents.AsSpan().Fill(-1);
        levels[source] = 0;
        var search = new BreadthFirstSearchAlgorithm<int, TEdge>(graph);
        search.TreeEdge += edge =>
        {
            levels[edge.Target] = levels[edge.Source] + 1;
            parents[edge.Target] = edge.Source;
        };
        search.Compute(source);
        return (levels, parents);
    }
}
