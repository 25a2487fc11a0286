namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>A part of an answer, and where the next one begins; null if there is none.</summary>
internal sealed record PageOf<T>
{
    public required int Total { get; init; }

    public required int Limit { get; init; }

    public required int Offset { get; init; }

    public required int? Next { get; init; }

    /// <summary>What was asked and what was looked at, so that an empty answer is an explained one.</summary>
    public string? Explanation { get; init; }

    public required IReadOnlyList<T> Items { get; init; }
}
