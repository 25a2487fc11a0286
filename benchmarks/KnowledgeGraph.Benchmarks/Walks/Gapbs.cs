using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>
/// Times of the programs of the GAP Benchmark Suite on the same edges, where the environment names the folder in which somebody has built
/// them; they are no part of this repository.
/// </summary>
internal static class Gapbs
{
    private const string Folder = "KNOWLEDGEGRAPH_GAPBS";
    private const string TrialTime = "Trial Time:";
    private const double NanosecondsInSecond = 1e9;

    // Because the first ones find memory that was never touched, and ours are not measured then either.
    private const int Untimed = 3;

    private static readonly string? s_folder = Environment.GetEnvironmentVariable(Folder) is { Length: > 0 } folder ? folder : null;

    /// <summary>What is to be known of the rows that are compared with it.</summary>
    public static string Note =>
        $"GAPBS is C++ with OpenMP and no part of the repository: its column is filled where {Folder} names the folder of its programs. It reads the same edges, begins at the same sources, and times the algorithm alone: not the building of its graph, nor in ours the laying out of steps, nor the reading of the answer. It was run after ours";

    /// <summary>The median time of a search on so many threads, over the sources of the input.</summary>
    public static Figure Search(NamedInput input, int threads) =>
        Found(() => input.Input.Sources.Select(source => Median("bfs", input, threads, trials: 20, $"-r {source}")).Average());

    /// <summary>The median time of another program.</summary>
    public static Figure TimeOf(string program, NamedInput input, int threads, int trials, string arguments = "") =>
        Found(() => Median(program, input, threads, trials, arguments));

    private static Figure Found(Func<double?> find) => Figure.Of(Unit.Time, () => s_folder is null ? null : find());

    private static double? Median(string program, NamedInput input, int threads, int trials, string arguments)
    {
        var lines = Run(program, threads, $"-f {GraphOf(input)} -n {trials + Untimed} {arguments}");
        var times = lines.Where(line => line.StartsWith(TrialTime, StringComparison.Ordinal))
            .Select(line => double.Parse(line[TrialTime.Length..], CultureInfo.InvariantCulture) * NanosecondsInSecond)
            .Skip(Untimed).Order().ToList();
        return times[times.Count / 2];
    }

    private static string GraphOf(NamedInput named)
    {
        var input = named.Input;
        var graph = Path.Combine(Path.GetTempPath(), $"knowledgegraph-{input.Name}.sg");
        if (!File.Exists(graph))
        {
            var edges = Path.ChangeExtension(graph, ".el");
            input.List.WriteTo(edges);
            Run("converter", threads: 1, $"-f {edges} -s -b {graph}");
            File.Delete(edges);
        }

        return graph;
    }

    private static string[] Run(string program, int threads, string arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(s_folder!, program), arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["OMP_NUM_THREADS"] = threads.ToString(CultureInfo.InvariantCulture);
        using var running = Process.Start(start)!;
        var output = running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        return running.ExitCode == 0 ? output.Split('\n') : throw new InvalidOperationException($"{program} {arguments} ended with {running.ExitCode}.");
    }
}
