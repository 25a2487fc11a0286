using System.Globalization;
using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>The rows about ranks, components and triangles.</summary>
internal sealed class MeasureRows : ITableRows
{
    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        new()
        {
            Line = TableLine.RanksAndComponents,
            Measured = "components, Kronecker 18",
            Baseline = "QuikGraph, the faster of its ArrayAdjacencyGraph and CompressedSparseRowGraph",
            Ours = Figure.TimeOf<ComponentBenchmark<NamedInput.Kronecker18>>(nameof(ComponentBenchmark<>.Components)),
            Theirs = Figure.Fastest(
                Figure.TimeOf<ComponentBenchmark<NamedInput.Kronecker18>>(nameof(ComponentBenchmark<>.QuikGraphArrays)),
                Figure.TimeOf<ComponentBenchmark<NamedInput.Kronecker18>>(nameof(ComponentBenchmark<>.QuikGraphSparseRows))),
            Required = Goal.Faster(50),
            Note = "QuikGraph's WeaklyConnectedComponentsAlgorithm, each edge one way; its ConnectedComponentsAlgorithm for undirected graphs takes a hundred times as long in a graph with hubs",
        },
        .. BesideGapbs<NamedInput.Kronecker18>("Kronecker 18", Suite.Short),
        .. BesideGapbs<NamedInput.Kronecker20>("Kronecker 20", Suite.Full),
        .. BesideGapbs<NamedInput.Uniform20>("uniform 20", Suite.Full),
        .. Triangles<NamedInput.Kronecker18>("Kronecker 18", Suite.Both),
        .. Triangles<NamedInput.Uniform18>("uniform 18", Suite.Full),
        .. Triangles<NamedInput.Kronecker20>("Kronecker 20", Suite.Full),
        new()
        {
            Line = TableLine.Triangles,
            Measured = "triangle count, Kronecker 16",
            Baseline = "merging the neighbors of both ends of each edge",
            Suites = Suite.Full,
            Ours = Figure.TimeOf<TriangleBenchmark<NamedInput.Kronecker16>>(nameof(TriangleBenchmark<>.Triangles)),
            Theirs = Figure.TimeOf<TriangleBenchmark<NamedInput.Kronecker16>>(nameof(TriangleBenchmark<>.PlainCount)),
        },
    ];

    static IEnumerable<string> ITableRows.Versions => [QuikGraphs.Version];

    private static IEnumerable<TableRow> BesideGapbs<TInput>(string name, Suite suites)
        where TInput : NamedInput, new()
    {
        var iterations = RankBenchmark<TInput>.Iterations.ToString(CultureInfo.InvariantCulture);
        return new[] { 1, 2 }.SelectMany(threads => new[]
        {
            new TableRow
            {
                Line = TableLine.RanksAndComponents,
                Measured = $"components, {name}, {Named(threads)}",
                Baseline = "GAPBS",
                Suites = suites,
                Ours = Figure.TimeOf<ComponentBenchmark<TInput>>(threads == 1 ? nameof(ComponentBenchmark<>.Components) : nameof(ComponentBenchmark<>.ComponentsOnTwoThreads)),
                Theirs = Gapbs.TimeOf("cc", new TInput(), threads, trials: 12),
                Required = Goal.Faster(0.9),
                Stretch = Goal.Faster(1),
                Note = Gapbs.Note,
            },
            new TableRow
            {
                Line = TableLine.RanksAndComponents,
                Measured = $"PageRank, {name}, {Named(threads)}",
                Baseline = "GAPBS, pr",
                Suites = suites,
                Ours = Figure.TimeOf<RankBenchmark<TInput>>(threads == 1 ? nameof(RankBenchmark<>.Ranks) : nameof(RankBenchmark<>.RanksOnTwoThreads)),
                Theirs = Gapbs.TimeOf("pr", new TInput(), threads, trials: 3, $"-i {iterations} -t 0"),
                Required = Goal.Faster(0.85),
                Stretch = Goal.Faster(1),
                Note = $"{iterations} iterations of either. Ours are of double precision, give the same to the last bit on any number of threads, and keep what ends at nodes without edges; those of GAPBS are of single precision, and lose it",
            },
        });
    }

    private static IEnumerable<TableRow> Triangles<TInput>(string name, Suite suites)
        where TInput : NamedInput, new() =>
        new[] { 1, 2 }.Select(threads => new TableRow
        {
            Line = TableLine.Triangles,
            Measured = $"triangle count, {name}, {Named(threads)}",
            Baseline = "GAPBS",
            Suites = suites,
            Ours = Figure.TimeOf<TriangleBenchmark<TInput>>(threads == 1 ? nameof(TriangleBenchmark<>.Triangles) : nameof(TriangleBenchmark<>.TrianglesOnTwoThreads)),
            Theirs = Gapbs.TimeOf("tc", new TInput(), threads, trials: 3),
            Required = Goal.Faster(1.5),
            Stretch = Goal.Faster(2),
            Note = Gapbs.Note,
        });

    private static string Named(int threads) => threads == 1 ? "1 thread" : "2 threads";
}
