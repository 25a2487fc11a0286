using System.Reflection;
using BenchmarkDotNet.Environments;

namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>Says where and with what something was measured.</summary>
internal static class Machine
{
    public static IEnumerable<string> Describe(HostEnvironmentInfo host, IEnumerable<string> versions)
    {
        // The processor and its cores as BenchmarkDotNet writes them, after the line with its own version.
        foreach (var line in host.ToFormattedString().Where(line => !string.IsNullOrWhiteSpace(line)).Take(2))
        {
            yield return line;
        }

        yield return $"{host.RuntimeVersion}, {host.Architecture}, {(host.IsServerGC ? "server" : "workstation")} garbage collection, vectors of {host.HardwareIntrinsicsShort}";
        yield return $"Compared with {string.Join(", ", versions)}";
        yield return $"Commit {Commit}";
    }

    // The build writes it behind the version of the library.
    private static string Commit =>
        typeof(EntityGraph).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion is { } version
        && version.Split('+') is [_, var commit, ..] ? commit[..Math.Min(commit.Length, 10)] : "unknown";
}
