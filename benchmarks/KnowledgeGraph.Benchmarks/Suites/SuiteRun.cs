using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>Runs the benchmarks of a suite and writes its table.</summary>
/// <remarks>
/// Everything is measured in one process, because building a graph of a million statements for each benchmark anew would take longer than
/// all measuring; and so nothing is collected by force between two iterations, because that takes longer than most of what is measured.
/// </remarks>
internal static class SuiteRun
{
    private const int DryDivisor = 256;

    private static readonly TimeSpan s_longestBenchmark = TimeSpan.FromHours(1);

    /// <summary>The exit code: 0 if every benchmark ran and agreed with its baseline, whether or not what is required was met.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="lines">The lines of the table to run; none for all.</param>
    public static int Run(Suite suite, IReadOnlyList<TableLine> lines)
    {
        if (suite == Suite.Dry)
        {
            InputSize.Divisor = DryDivisor;
        }

        var started = DateTimeOffset.UtcNow;
        var (rows, versions) = TableRows.Of(suite, lines);
        var wanted = rows.SelectMany(row => row.Benchmarks).Select(time => (time.Benchmark, time.Method)).ToHashSet();
        var config = ManualConfig.CreateEmpty()
            .AddJob(JobOf(suite))
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddFilter(new SimpleFilter(benchmark => wanted.Contains((benchmark.Descriptor.Type, benchmark.Descriptor.WorkloadMethod.Name))))
            .WithArtifactsPath(Path.Combine(ResultsFolder.Artifacts, suite.ToString()));

        // Class by class, so that what is built for a class is not built twice; and those of one input one after the other.
        var summaries = BenchmarkRunner.Run([.. rows.SelectMany(row => row.Benchmarks).Select(time => time.Benchmark).Distinct().GroupBy(InputOf).SelectMany(group => group)], config);
        var measurements = new Measurements(summaries);
        var table = new ResultTable(suite, [.. rows.Select(row => ResultRow.Of(row, measurements))]);
        var path = ResultsFolder.PathOf(suite, isWhole: lines.Count == 0);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, table.ToMarkdown(Machine.Describe(summaries[0].HostEnvironmentInfo, versions), DateTimeOffset.UtcNow - started));
        Console.WriteLine($"{path} was written.");
        return Array.Exists(summaries, HasFailed) || wanted.Any(benchmark => measurements.MedianOf(benchmark.Benchmark, benchmark.Method) is null) ? 1 : 0;
    }

    private static Type InputOf(Type benchmark) => benchmark.IsGenericType ? benchmark.GetGenericArguments()[0] : benchmark;

    private static bool HasFailed(Summary summary) => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success);

    private static Job JobOf(Suite suite)
    {
        var job = suite switch
        {
            Suite.Short => Job.Default.WithWarmupCount(2).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(150)),
            Suite.Full => Job.Default.WithWarmupCount(3).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(400)),
            _ => Job.Dry,
        };
        return job.WithToolchain(new InProcessEmitToolchain(s_longestBenchmark, logOutput: true)).WithGcForce(false).WithUnrollFactor(1).WithMinInvokeCount(1).WithEvaluateOverhead(false).WithId(suite.ToString());
    }
}
