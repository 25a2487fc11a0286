namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>A set of rows that are measured together, and how long each is.</summary>
[Flags]
internal enum Suite
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Everything in under ten minutes.</summary>
    Short = 1,

    /// <summary>The large graphs as well, and more iterations.</summary>
    Full = 2,

    /// <summary>In either.</summary>
    Both = Short | Full,

    /// <summary>Every row of either, once, with tiny graphs: to see that all runs and agrees.</summary>
    Dry = 4,
}
