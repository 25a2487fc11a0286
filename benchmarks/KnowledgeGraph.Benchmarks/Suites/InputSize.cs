using System.Globalization;
using System.Numerics;

namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>By how much inputs are made smaller, so that a dry run need not wait for millions of nodes.</summary>
internal static class InputSize
{
    /// <summary>What sizes are divided by: 1, unless the environment says otherwise or a suite does.</summary>
    public static int Divisor { get; set; } =
        Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_NEWS_DIVISOR") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1;

    /// <summary>The scale of a graph of 2^scale vertices that has been made smaller by as much.</summary>
    public static int Scale(int scale) => scale - BitOperations.Log2((uint)Divisor);

    /// <summary>A number of nodes that has been made smaller by as much.</summary>
    public static int Count(int count) => count / Divisor;
}
