using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms.ConnectedComponents;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>The number of the weakly connected component of every vertex, beside QuikGraph's.</summary>
/// <typeparam name="TInput">The graph.</typeparam>
[GenericTypeArguments(typeof(NamedInput.Kronecker18))]
public class ComponentBenchmark<TInput>
    where TInput : NamedInput, new()
{
    private EdgeInput _input = null!;
    private ArrayAdjacencyGraph<int, SEdge<int>> _arrays = null!;
    private CompressedSparseRowGraph<int> _sparseRows = null!;

    [GlobalSetup(Targets = [nameof(Components), nameof(ComponentsOnTwoThreads)])]
    public void BuildOurs()
    {
        _input = new TInput().Input;
        _ = Components();
    }

    [GlobalSetup(Targets = [nameof(QuikGraphArrays), nameof(QuikGraphSparseRows)])]
    public void BuildTheirs()
    {
        _input = new TInput().Input;
        (_arrays, _sparseRows) = InputShelf.Get($"QuikGraph one way {_input.Name}", () =>
        {
            var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true, _input.List.VertexCount);
            graph.AddVertexRange(Enumerable.Range(0, _input.List.VertexCount));
            graph.AddEdgeRange(_input.List.Edges.Select(edge => new SEdge<int>(edge.Low, edge.High)));
            return Tuple.Create(new ArrayAdjacencyGraph<int, SEdge<int>>(graph), CompressedSparseRowGraph<int>.FromGraph(graph));
        });
        Check(QuikGraphArrays());
    }

    [Benchmark]
    public long Components() => Read(_input.Graph.WeaklyConnectedComponents(EdgeGraph.Edges));

    [Benchmark]
    public long ComponentsOnTwoThreads() => Read(_input.Graph.WeaklyConnectedComponents(EdgeGraph.EdgesOnTwoThreads));

    [Benchmark(Baseline = true)]
    public int QuikGraphArrays() => CountOf(_arrays);

    [Benchmark]
    public int QuikGraphSparseRows() => CountOf(_sparseRows);

    private static int CountOf<TEdge>(IVertexListGraph<int, TEdge> graph)
        where TEdge : IEdge<int>
    {
        var search = new WeaklyConnectedComponentsAlgorithm<int, TEdge>(graph);
        search.Compute();
        return search.ComponentCount;
    }

    private long Read(Components components)
    {
        var sum = 0L;
        for (var vertex = 0; vertex < _input.List.VertexCount; vertex++)
        {
            sum += components.NumberAt(vertex);
        }

        return sum;
    }

    /// <summary>One more of ours, because the speaker of all vertices is a node without edges.</summary>
    private void Check(int theirs)
    {
        foreach (var options in new[] { EdgeGraph.Edges, EdgeGraph.EdgesOnTwoThreads })
        {
            var ours = _input.Graph.WeaklyConnectedComponents(options).Count - 1;
            if (ours != theirs)
            {
                throw new InvalidOperationException($"{_input.Name} has {ours} components, and {theirs} for QuikGraph.");
            }
        }
    }
}
