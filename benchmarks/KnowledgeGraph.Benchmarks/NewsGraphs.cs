using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The two news graphs that questions are asked of, made once for a process.</summary>
internal static class NewsGraphs
{
    private const int Seed = 2023;
    private const int SmallStatements = 100_000;

    private static readonly Lazy<EntityGraph> LazySmall = new(() => NewsGraph.Of(InputSize.Count(SmallStatements), Seed));
    private static readonly Lazy<EntityGraph> LazyLarge = new(() => NewsGraph.Of(InputSize.Count(10 * SmallStatements), Seed));

    /// <summary>100,000 statements.</summary>
    public static EntityGraph Small => LazySmall.Value;

    /// <summary>1,000,000 statements.</summary>
    public static EntityGraph Large => LazyLarge.Value;
}
