using BenchmarkDotNet.Attributes;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>The number of triangles, beside a plain count: for each edge, what the sorted neighbors of both ends have in common.</summary>
/// <typeparam name="TInput">The graph.</typeparam>
[GenericTypeArguments(typeof(NamedInput.Kronecker16))]
public class TriangleBenchmark<TInput>
    where TInput : NamedInput, new()
{
    private EdgeInput _input = null!;
    private int[][] _higher = null!;

    [GlobalSetup(Targets = [nameof(Triangles), nameof(TrianglesOnTwoThreads)])]
    public void BuildOurs()
    {
        _input = new TInput().Input;
        if (Triangles() != TrianglesOnTwoThreads())
        {
            throw new InvalidOperationException($"{_input.Name} has other numbers of triangles on one thread and on two.");
        }
    }

    [GlobalSetup(Target = nameof(PlainCount))]
    public void BuildPlain()
    {
        _input = new TInput().Input;
        _higher = new int[_input.List.VertexCount][];
        var next = new int[_input.List.VertexCount];
        foreach (var (low, _) in _input.List.Edges)
        {
            next[low]++;
        }

        for (var vertex = 0; vertex < next.Length; vertex++)
        {
            (_higher[vertex], next[vertex]) = (new int[next[vertex]], 0);
        }

        foreach (var (low, high) in _input.List.Edges)
        {
            _higher[low][next[low]++] = high;
        }

        if (PlainCount() is var plain && Triangles() is var ours && ours != plain)
        {
            throw new InvalidOperationException($"{_input.Name} has {plain} triangles, and {ours} were counted.");
        }
    }

    [Benchmark]
    public long Triangles() => _input.Graph.Triangles(EdgeGraph.Edges).Total;

    [Benchmark]
    public long TrianglesOnTwoThreads() => _input.Graph.Triangles(EdgeGraph.EdgesOnTwoThreads).Total;

    [Benchmark(Baseline = true)]
    public long PlainCount()
    {
        var count = 0L;
        foreach (var (low, high) in _input.List.Edges)
        {
            var (one, other) = (_higher[low], _higher[high]);
            for (var (i, j) = (0, 0); i < one.Length && j < other.Length;)
            {
                var (left, right) = (one[i], other[j]);
                count += left == right ? 1 : 0;
                i += left <= right ? 1 : 0;
                j += right <= left ? 1 : 0;
            }
        }

        return count;
    }
}
