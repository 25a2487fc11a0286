using BenchmarkDotNet.Attributes;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>How far a vertex of a graph is from another, beside a search of QuikGraph's that ends when it is found.</summary>
/// <typeparam name="TInput">The graph.</typeparam>
[GenericTypeArguments(typeof(NamedInput.Grid))]
public class ConnectionBenchmark<TInput>
    where TInput : NamedInput, new()
{
    private const int Pairs = 3;

    private EdgeInput _input = null!;
    private QuikGraphs _theirs = null!;

    [GlobalSetup]
    public void Build()
    {
        _input = new TInput().Input;
        _theirs = QuikGraphs.Of(_input);
        for (var place = 0; place < Pairs; place++)
        {
            if (Distance(place) != TheirDistance(place))
            {
                throw new InvalidOperationException($"The connection between the sources {place} and {place + 1} of {_input.Name} differs from QuikGraph's.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int Connect() => Enumerable.Range(0, Pairs).Sum(Distance);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public int QuikGraphSearch() => Enumerable.Range(0, Pairs).Sum(TheirDistance);

    private int Distance(int place)
    {
        var connection = _input.Graph.ShortestConnection(_input.SourceIds[place], _input.SourceIds[place + 1], EdgeGraph.Edges);
        return connection.Exists ? connection.Steps.Count : -1;
    }

    private int TheirDistance(int place) => QuikGraphs.Distance(_theirs.SparseRows, _input.Sources[place], _input.Sources[place + 1]);
}
