using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The two news graphs that questions are asked of, made once for a process.</summary>
internal static class NewsGraphs
{
    private const int Seed = 2023;
    private const int SmallStatements = 100_000;

    private static readonly Lazy<EntityGraph> LazySmall = new(() => NewsGraph.Of(SmallStatements / Divisor, Seed));
    private static readonly Lazy<EntityGraph> LazyLarge = new(() => NewsGraph.Of(10 * SmallStatements / Divisor, Seed));

    /// <summary>100,000 statements.</summary>
    public static EntityGraph Small => LazySmall.Value;

    /// <summary>1,000,000 statements.</summary>
    public static EntityGraph Large => LazyLarge.Value;

    /// <summary>By how much both are made smaller, so that a dry run need not wait for a million statements.</summary>
    private static int Divisor =>
        Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_NEWS_DIVISOR") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1;
}
