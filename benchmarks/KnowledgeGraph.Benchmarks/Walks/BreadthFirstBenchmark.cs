using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Suites;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>Levels and parents of every vertex of a Kronecker graph, from four sources, beside QuikGraph's three structures.</summary>
public class BreadthFirstBenchmark : ITableRows
{
    private const int Sources = 4;

    private EdgeInput _input = null!;
    private AdjacencyGraph<int, SEdge<int>> _adjacency = null!;
    private ArrayAdjacencyGraph<int, SEdge<int>> _arrays = null!;
    private CompressedSparseRowGraph<int> _sparseRows = null!;

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        new()
        {
            Line = TableLine.BreadthFirst,
            Measured = "breadth-first search, Kronecker 18, levels and parents read for every vertex",
            Baseline = "QuikGraph, the fastest of its AdjacencyGraph, ArrayAdjacencyGraph and CompressedSparseRowGraph",
            Ours = Figure.TimeOf<BreadthFirstBenchmark>(nameof(Search)),
            Theirs = Figure.Fastest(
                Figure.TimeOf<BreadthFirstBenchmark>(nameof(QuikGraphAdjacency)),
                Figure.TimeOf<BreadthFirstBenchmark>(nameof(QuikGraphArrays)),
                Figure.TimeOf<BreadthFirstBenchmark>(nameof(QuikGraphSparseRows))),
            Required = Goal.Faster(100),
            Stretch = Goal.Faster(130),
            Note = "One thread, four sources. The first walk with some types lays out their steps once for a graph; that was done before",
        },
    ];

    static IEnumerable<string> ITableRows.Versions => [QuikGraphs.Version];

    [GlobalSetup]
    public void Build()
    {
        _input = EdgeInput.Kronecker(InputSize.Scale(18));
        (_adjacency, _arrays, _sparseRows) = InputShelf.Get($"QuikGraph {_input.Name}", () =>
        {
            var adjacency = QuikGraphs.Adjacency(_input.List);
            return Tuple.Create(adjacency, new ArrayAdjacencyGraph<int, SEdge<int>>(adjacency), CompressedSparseRowGraph<int>.FromGraph(adjacency));
        });
        foreach (var source in _input.Sources)
        {
            Check(source);
        }
    }

    [Benchmark(OperationsPerInvoke = Sources)]
    public long Search() => _input.SourceIds.Sum(source => Read(_input.Graph.BreadthFirst(source, EdgeGraph.Edges)));

    [Benchmark(Baseline = true, OperationsPerInvoke = Sources)]
    public long QuikGraphAdjacency() => _input.Sources.Sum(source => Read(QuikGraphs.Search(_adjacency, source)));

    [Benchmark(OperationsPerInvoke = Sources)]
    public long QuikGraphArrays() => _input.Sources.Sum(source => Read(QuikGraphs.Search(_arrays, source)));

    [Benchmark(OperationsPerInvoke = Sources)]
    public long QuikGraphSparseRows() => _input.Sources.Sum(source => Read(QuikGraphs.Search(_sparseRows, source)));

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

    private void Check(int source)
    {
        var tree = _input.Graph.BreadthFirst(EdgeGraph.IdOf(source), EdgeGraph.Edges);
        var (levels, _) = QuikGraphs.Search(_sparseRows, source);
        for (var vertex = 0; vertex < levels.Length; vertex++)
        {
            if (tree.LevelAt(vertex) != levels[vertex] || (levels[vertex] > 0 && levels[tree.ParentAt(vertex)] != levels[vertex] - 1))
            {
                throw new InvalidOperationException($"The search from vertex {source} differs from QuikGraph's at vertex {vertex}.");
            }
        }
    }
}
