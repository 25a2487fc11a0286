using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Suites;
using KnowledgeGraph.Benchmarks.Walks;
using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>The shortest connection of two events or speakers along relationships of every type, either way, beside QuikGraph's search that stops at the end.</summary>
public class ConnectionBenchmark : ITableRows
{
    private const int Questions = 4;

    private News _news = null!;
    private (EntityId From, EntityId To)[] _asked = null!;
    private CompressedSparseRowGraph<int> _sparseRows = null!;

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        new()
        {
            Line = TableLine.ShortestConnection,
            Measured = "shortest connection of two nodes, every step read; news of 1,000,000 statements",
            Baseline = "QuikGraph, breadth-first in its CompressedSparseRowGraph until the end is met",
            Ours = Figure.TimeOf<ConnectionBenchmark>(nameof(Connected)),
            Theirs = Figure.TimeOf<ConnectionBenchmark>(nameof(InQuikGraph)),
            Required = Goal.Faster(100),
            Stretch = Goal.Faster(1_000),
        },
    ];

    static IEnumerable<string> ITableRows.Versions => [QuikGraphs.Version];

    [GlobalSetup]
    public void Build()
    {
        _news = News.Large;
        var rows = _news.Rows;
        _asked = [.. Enumerable.Range(0, Questions).Select(number => number % 2 == 0
            ? (FullNewsGraph.EventId(number * rows.EventCount / Questions), FullNewsGraph.EventId(rows.EventCount - 1 - (number * rows.EventCount / Questions)))
            : (FullNewsGraph.SpeakerId(rows.SpeakerCount - 1 - (number * 31 % rows.SpeakerCount)), FullNewsGraph.EventId((number * 7_919) % rows.EventCount)))];
        _sparseRows = InputShelf.Get("QuikGraph news", () => CompressedSparseRowGraph<int>.FromGraph(BothWays(_news.Graph)));
        foreach (var (from, to) in _asked)
        {
            var connection = _news.Graph.ShortestConnection(from, to);
            if (connection.Length != Search(from, to))
            {
                throw new InvalidOperationException($"The connection of {from} and {to} has {connection.Length} steps, and QuikGraph's {Search(from, to)}.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Connected()
    {
        var read = 0;
        foreach (var (from, to) in _asked)
        {
            foreach (var step in _news.Graph.ShortestConnection(from, to).Steps)
            {
                read += step.From.Id.Value.Length + step.To.Id.Value.Length;
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int InQuikGraph()
    {
        var read = 0;
        foreach (var (from, to) in _asked)
        {
            read += Search(from, to);
        }

        return read;
    }

    /// <summary>The nodes by their ordinals, with an edge each way for each relationship.</summary>
    private static AdjacencyGraph<int, SEdge<int>> BothWays(EntityGraph graph)
    {
        var view = graph.AsDirectedGraph();
        var both = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true, graph.NodeCount);
        both.AddVertexRange(Enumerable.Range(0, graph.NodeCount));
        foreach (var edge in view.Edges)
        {
            both.AddEdge(new SEdge<int>(edge.Source, edge.Target));
            both.AddEdge(new SEdge<int>(edge.Target, edge.Source));
        }

        return both;
    }

    // How many steps there are, read back from the end.
    private int Search(EntityId from, EntityId to)
    {
        var (start, end) = (_news.Graph.OrdinalOf(from), _news.Graph.OrdinalOf(to));
        var parents = new Dictionary<int, int>();
        var search = new BreadthFirstSearchAlgorithm<int, SEquatableEdge<int>>(_sparseRows);
        search.TreeEdge += edge =>
        {
            parents.Add(edge.Target, edge.Source);
            if (edge.Target == end)
            {
                search.Abort();
            }
        };
        search.Compute(start);
        var steps = 0;
        for (var vertex = end; vertex != start; vertex = parents[vertex])
        {
            steps++;
        }

        return steps;
    }
}
