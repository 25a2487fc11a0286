using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>Levels and parents of every vertex, from four sources, beside QuikGraph's search on each of its three structures.</summary>
/// <typeparam name="TInput">The graph to search.</typeparam>
[GenericTypeArguments(typeof(NamedInput.Kronecker18))]
public class SearchBenchmark<TInput>
    where TInput : NamedInput, new()
{
    private const int Sources = 4;

    private static bool s_isChecked;

    private EdgeInput _input = null!;
    private QuikGraphs _theirs = null!;

    /// <summary>How many edges a search goes along, on average.</summary>
    internal static double EdgesReached { get; private set; }

    [GlobalSetup(Targets = [nameof(Search), nameof(SearchUnread), nameof(SearchUnreadOnTwoThreads)])]
    public void BuildOurs()
    {
        _input = new TInput().Input;
        EdgesReached = _input.EdgesReached;
    }

    [GlobalSetup(Targets = [nameof(QuikGraphAdjacency), nameof(QuikGraphArrays), nameof(QuikGraphSparseRows)])]
    public void BuildTheirs()
    {
        _input = new TInput().Input;
        _theirs = QuikGraphs.Of(_input);
        if (s_isChecked)
        {
            return;
        }

        foreach (var source in _input.Sources)
        {
            Check(source);
        }

        s_isChecked = true;
    }

    [Benchmark(OperationsPerInvoke = Sources)]
    public long Search() => _input.SourceIds.Sum(source => Read(_input.Graph.BreadthFirst(source, EdgeGraph.Edges)));

    [Benchmark(OperationsPerInvoke = Sources)]
    public int SearchUnread() => _input.SourceIds.Sum(source => _input.Graph.BreadthFirst(source, EdgeGraph.Edges).ReachedCount);

    [Benchmark(OperationsPerInvoke = Sources)]
    public int SearchUnreadOnTwoThreads() => _input.SourceIds.Sum(source => _input.Graph.BreadthFirst(source, EdgeGraph.EdgesOnTwoThreads).ReachedCount);

    [Benchmark(Baseline = true, OperationsPerInvoke = Sources)]
    public long QuikGraphAdjacency() => QuikGraphSearch(_theirs.Adjacency);

    [Benchmark(OperationsPerInvoke = Sources)]
    public long QuikGraphArrays() => QuikGraphSearch(_theirs.Arrays);

    [Benchmark(OperationsPerInvoke = Sources)]
    public long QuikGraphSparseRows() => QuikGraphSearch(_theirs.SparseRows);

    private long QuikGraphSearch<TEdge>(IVertexListGraph<int, TEdge> graph)
        where TEdge : IEdge<int>
    {
        return _input.Sources.Sum(source => Read(QuikGraphs.Search(graph, source)));
    }

    private static long Read((int[] Levels, int[] Parents) found)
    {
        var sum = 0L;
        for (var vertex = 0; vertex < found.Levels.Length; vertex++)
        {
            sum += found.Levels[vertex] + found.Parents[vertex];
        }

        return sum;
    }

    private long Read(BreadthFirstTree tree)
    {
        var sum = 0L;
        for (var vertex = 0; vertex < _input.List.VertexCount; vertex++)
        {
            sum += tree.LevelAt(vertex) + tree.ParentAt(vertex);
        }

        return sum;
    }

    /// <summary>Because a fast wrong answer is worth nothing: every level is compared, and every parent is one level nearer.</summary>
    private void Check(int source)
    {
        var (levels, _) = QuikGraphs.Search(_theirs.SparseRows, source);
        foreach (var options in new[] { EdgeGraph.Edges, EdgeGraph.EdgesOnTwoThreads })
        {
            var tree = _input.Graph.BreadthFirst(EdgeGraph.IdOf(source), options);
            for (var vertex = 0; vertex < levels.Length; vertex++)
            {
                if (tree.LevelAt(vertex) != levels[vertex] || (levels[vertex] > 0 && levels[tree.ParentAt(vertex)] != levels[vertex] - 1))
                {
                    throw new InvalidOperationException($"The search from vertex {source} of {_input.Name} differs from QuikGraph's at vertex {vertex}.");
                }
            }
        }
    }
}
