using BenchmarkDotNet.Reports;

namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>What the benchmarks of a suite measured.</summary>
internal sealed class Measurements
{
    private readonly Dictionary<(Type Benchmark, string Method), double> _medians = [];

    public Measurements(IEnumerable<Summary> summaries)
    {
        foreach (var report in summaries.SelectMany(summary => summary.Reports))
        {
            var descriptor = report.BenchmarkCase.Descriptor;
            if (report is { Success: true, ResultStatistics: { } statistics })
            {
                _medians[(descriptor.Type, descriptor.WorkloadMethod.Name)] = statistics.Median;
            }
        }
    }

    /// <summary>The median time of an operation in nanoseconds; null if the benchmark failed.</summary>
    public double? MedianOf(Type benchmark, string method) => _medians.TryGetValue((benchmark, method), out var median) ? median : null;
}
