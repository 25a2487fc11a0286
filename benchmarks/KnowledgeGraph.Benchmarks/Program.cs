using System.Globalization;
using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Storage;
using KnowledgeGraph.Benchmarks.Suites;

if (args is ["--storage", var count])
{
    return StorageReport.Write(int.Parse(count, CultureInfo.InvariantCulture));
}

if (args is ["--suite", .. var rest])
{
    var lines = new List<TableLine>();
    if (rest is not [var name, .. var wanted]
        || !Enum.TryParse<Suite>(name, ignoreCase: true, out var suite) || suite is not (Suite.Short or Suite.Full or Suite.Dry)
        || !Array.TrueForAll(wanted, AddLine))
    {
        Console.Error.WriteLine($"--suite is followed by short, full or dry, and by the lines of the table to run, if not by all: {string.Join(", ", Enum.GetNames<TableLine>())}.");
        return 2;
    }

    return SuiteRun.Run(suite, lines);

    bool AddLine(string text)
    {
        var isLine = Enum.TryParse<TableLine>(text, ignoreCase: true, out var line);
        lines.Add(line);
        return isLine;
    }
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();

// Because the runner itself ends well when a benchmark has failed or none was found, and a dry run is there to notice.
return summaries.Count == 0 || summaries.Exists(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
