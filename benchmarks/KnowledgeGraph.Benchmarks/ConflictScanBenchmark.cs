using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace KnowledgeGraph.Benchmarks;

/// <summary>All conflicts of a graph, and of one with ten times as many statements and as many conflicts: a ratio of 10 is linear.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
[GcForce(false)]
[MemoryDiagnoser]
public class ConflictScanBenchmark
{
    private static readonly EntityGraph Small = NewsGraphs.Small;
    private static readonly EntityGraph Large = NewsGraphs.Large;

    [Benchmark(Baseline = true)]
    public int ConflictsInSmall() => Small.Conflicts().Count;

    [Benchmark]
    public int ConflictsInLarge() => Large.Conflicts().Count;
}
