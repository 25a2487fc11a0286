namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>One row of the table: what was measured, beside what, and what it has to reach.</summary>
internal sealed record TableRow
{
    /// <summary>Where in the table it stands.</summary>
    public required TableLine Line { get; init; }

    /// <summary>What was measured, such as <c>breadth-first search, Kronecker 18</c>.</summary>
    public required string Measured { get; init; }

    /// <summary>What it is compared with, such as <c>QuikGraph, AdjacencyGraph</c>.</summary>
    public required string Baseline { get; init; }

    /// <summary>Which suites have it; both, unless it is said.</summary>
    public Suite Suites { get; init; } = Suite.Both;

    public required Figure Ours { get; init; }

    public required Figure Theirs { get; init; }

    /// <summary>What is required; null where the row is there for information.</summary>
    public Goal? Required { get; init; }

    /// <summary>What would be better still.</summary>
    public Goal? Stretch { get; init; }

    /// <summary>What has to be known to read the row; null for nothing. No full stop is needed.</summary>
    public string? Note { get; init; }

    /// <summary>The benchmarks that have to run for it.</summary>
    public IEnumerable<MeasuredTime> Benchmarks => Ours.Benchmarks.Concat(Theirs.Benchmarks);

    /// <summary>Whether a suite has it.</summary>
    public bool IsIn(Suite suite) => suite == Suite.Dry || (Suites & suite) != Suite.None;
}
