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
    private const int Questions = 100;
    private const int AnswerSize = 2;

    private EntityGraph _small = null!;
    private EntityGraph _large = null!;
    private EntityId[] _smallEvents = null!;
    private EntityId[] _largeEvents = null!;

    [GlobalSetup]
    public void Build()
    {
        _small = NewsGraphs.Small;
        _large = NewsGraphs.Large;
        _smallEvents = EventsWithClaims(_small);
        _largeEvents = EventsWithClaims(_large);
    }

    [BenchmarkCategory(WhoClaimed)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int WhoClaimedInSmall() => Claims(_small, _smallEvents);

    [BenchmarkCategory(WhoClaimed)]
    [Benchmark(OperationsPerInvoke = Questions)]
    public int WhoClaimedInLarge() => Claims(_large, _largeEvents);

    private static int Claims(EntityGraph graph, EntityId[] events)
    {
        var claims = 0;
        foreach (var happening in events)
        {
            claims += graph.WhoClaimedResponsibilityFor(happening).Claims.Count;
        }

        return claims == Questions * AnswerSize ? claims : throw new InvalidOperationException("The answers do not have the size that is compared.");
    }

    /// <summary>Events all over the graph that have answers of the size that is compared.</summary>
    private static EntityId[] EventsWithClaims(EntityGraph graph)
    {
        var fitting = graph.Nodes<Event>().Where(happening => graph.WhoClaimedResponsibilityFor(happening).Claims.Count == AnswerSize).Select(happening => happening.Id).ToArray();
        return Enumerable.Range(0, Questions).Select(number => fitting[(int)((long)number * fitting.Length / Questions)]).ToArray();
    }
}
