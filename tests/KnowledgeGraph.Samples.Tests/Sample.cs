using System.Diagnostics;
using System.Reflection;

namespace KnowledgeGraph.Samples.Tests;

/// <summary>Runs a sample as a program of its own, as somebody would who redirects its output.</summary>
internal static class Sample
{
    public static string Sources => Metadata("SampleSources");

    public static async Task<SampleRun> RunAsync(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Metadata("BuiltSamples"), name, Configuration, $"{name}.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };

        // Spectre.Console colours its output where it believes that a build server shows it.
        start.Environment["GITHUB_ACTIONS"] = "true";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new SampleRun(process.ExitCode, await output, await error);
    }

    // The tests are built beside them: artifacts/bin/<project>/<configuration>.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Name;

    private static string Metadata(string key) =>
        typeof(Sample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
