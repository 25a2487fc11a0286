using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>Twenty iterations of PageRank over edges that lead both ways.</summary>
/// <typeparam name="TInput">The graph.</typeparam>
[GenericTypeArguments(typeof(NamedInput.Kronecker18))]
public class RankBenchmark<TInput>
    where TInput : NamedInput, new()
{
    internal const int Iterations = 20;

    private static readonly PageRankOptions s_ranking = new() { Iterations = Iterations, Tolerance = 0 };

    private EdgeInput _input = null!;

    [GlobalSetup]
    public void Build()
    {
        _input = new TInput().Input;
        var sum = _input.Graph.PageRank(s_ranking, EdgeGraph.Edges).Sum(measure => measure.Value);
        if (Math.Abs(sum - 1) > 1e-9)
        {
            throw new InvalidOperationException($"The ranks of {_input.Name} sum up to {sum}.");
        }
    }

    [Benchmark]
    public double Ranks() => Read(_input.Graph.PageRank(s_ranking, EdgeGraph.Edges));

    [Benchmark]
    public double RanksOnTwoThreads() => Read(_input.Graph.PageRank(s_ranking, EdgeGraph.EdgesOnTwoThreads));

    private double Read(NodeMeasures<double> ranks)
    {
        var sum = 0.0;
        for (var vertex = 0; vertex < _input.List.VertexCount; vertex++)
        {
            sum += ranks.At(vertex);
        }

        return sum;
    }
}
