using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Questions about one thing, asked of a graph and of one ten times as large, of which the answers have the same size. The
/// baseline is the smaller graph: a ratio of 1 says that the graph's size costs nothing.
/// </summary>
/// <remarks>No collection is forced between iterations, because one of a million statements takes longer than what is measured.</remarks>
[GcForce(false)]
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class QuestionBenchmark
{
    private const string WhoClaimed = "who claimed X";
    private const string ByAbout = "statements by Y about Z";
    private const string Verification = "verification of S";
    private const int Questions = 100;

    private static readonly QuestionSet Small = new(NewsGraphs.Small, Questions);
    private static readonly QuestionSet Large = new(NewsGraphs.Large, Questions);

    [BenchmarkCategory(WhoClaimed)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int WhoClaimedInSmall() => Small.WhoClaimed();

    [BenchmarkCategory(WhoClaimed)]
    [Benchmark(OperationsPerInvoke = Questions)]
    public int WhoClaimedInLarge() => Large.WhoClaimed();

    [BenchmarkCategory(ByAbout)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int ByAboutInSmall() => Small.StatementsByAbout();

    [BenchmarkCategory(ByAbout)]
    [Benchmark(OperationsPerInvoke = Questions)]
    public int ByAboutInLarge() => Large.StatementsByAbout();

    [BenchmarkCategory(Verification)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int VerificationInSmall() => Small.Verifications();

    [BenchmarkCategory(Verification)]
    [Benchmark(OperationsPerInvoke = Questions)]
    public int VerificationInLarge() => Large.Verifications();
}
