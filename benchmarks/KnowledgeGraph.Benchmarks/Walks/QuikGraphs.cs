using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>The graphs of QuikGraph that hold the edges of an input, each of them both ways.</summary>
internal sealed class QuikGraphs
{
    private QuikGraphs(EdgeList list)
    {
        Adjacency = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true, list.VertexCount);
        Adjacency.AddVertexRange(Enumerable.Range(0, list.VertexCount));
        foreach (var (low, high) in list.Edges)
        {
            Adjacency.AddEdge(new SEdge<int>(low, high));
            Adjacency.AddEdge(new SEdge<int>(high, low));
        }

        Arrays = new ArrayAdjacencyGraph<int, SEdge<int>>(Adjacency);
        SparseRows = CompressedSparseRowGraph<int>.FromGraph(Adjacency);
    }

    /// <summary>What a table is told about the library that it is compared with.</summary>
    public static string Version => $"QuikGraph {typeof(AdjacencyGraph<,>).Assembly.GetName().Version!.ToString(fieldCount: 3)}";

    public AdjacencyGraph<int, SEdge<int>> Adjacency { get; }

    public ArrayAdjacencyGraph<int, SEdge<int>> Arrays { get; }

    public CompressedSparseRowGraph<int> SparseRows { get; }

    /// <summary>The graphs of an input; made, if they are not kept from before.</summary>
    public static QuikGraphs Of(EdgeInput input) => InputShelf.Get($"QuikGraph {input.Name}", () => new QuikGraphs(input.List));

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

    /// <summary>How far a vertex is from another; -1 if it cannot be reached. The search ends when it is found.</summary>
    public static int Distance<TEdge>(IVertexListGraph<int, TEdge> graph, int from, int to)
        where TEdge : IEdge<int>
    {
        var levels = new Dictionary<int, int> { [from] = 0 };
        var search = new BreadthFirstSearchAlgorithm<int, TEdge>(graph);
        search.TreeEdge += edge =>
        {
            levels[edge.Target] = levels[edge.Source] + 1;
            if (edge.Target == to)
            {
                search.Abort();
            }
        };
        search.Compute(from);
        return levels.GetValueOrDefault(to, -1);
    }
}
