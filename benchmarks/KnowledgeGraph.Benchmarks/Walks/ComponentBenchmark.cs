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
    private Lazy<ArrayAdjacencyGraph<int, SEdge<int>>> _directed = null!;
    private Lazy<ArrayUndirectedGraph<int, SEdge<int>>> _undirected = null!;

    [GlobalSetup]
    public void Build()
    {
        _input = new TInput().Input;
        _directed = new(() => InputShelf.Get($"QuikGraph directed {_input.Name}", () => new ArrayAdjacencyGraph<int, SEdge<int>>(OneWay())));
        _undirected = new(() => InputShelf.Get($"QuikGraph undirected {_input.Name}", () =>
        {
            var graph = new UndirectedGraph<int, SEdge<int>>(allowParallelEdges: true);
            graph.AddVertexRange(Enumerable.Range(0, _input.List.VertexCount));
            graph.AddEdgeRange(_input.List.Edges.Select(edge => new SEdge<int>(edge.Low, edge.High)));
            return new ArrayUndirectedGraph<int, SEdge<int>>(graph);
        }));
        _ = Components();
    }

    [GlobalSetup(Targets = [nameof(QuikGraphWeak), nameof(QuikGraphUndirected)])]
    public void BuildTheirs()
    {
        Build();
        Check(QuikGraphUndirected());
    }

    [Benchmark]
    public long Components() => Read(_input.Graph.WeaklyConnectedComponents(EdgeGraph.Edges));

    [Benchmark]
    public long ComponentsOnTwoThreads() => Read(_input.Graph.WeaklyConnectedComponents(EdgeGraph.EdgesOnTwoThreads));

    [Benchmark(Baseline = true)]
    public int QuikGraphUndirected()
    {
        var search = new ConnectedComponentsAlgorithm<int, SEdge<int>>(_undirected.Value);
        search.Compute();
        return search.ComponentCount;
    }

    [Benchmark]
    public int QuikGraphWeak()
    {
        var search = new WeaklyConnectedComponentsAlgorithm<int, SEdge<int>>(_directed.Value);
        search.Compute();
        return search.ComponentCount;
    }

    private AdjacencyGraph<int, SEdge<int>> OneWay()
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true, _input.List.VertexCount);
        graph.AddVertexRange(Enumerable.Range(0, _input.List.VertexCount));
        graph.AddEdgeRange(_input.List.Edges.Select(edge => new SEdge<int>(edge.Low, edge.High)));
        return graph;
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
