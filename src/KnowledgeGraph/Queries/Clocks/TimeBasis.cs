namespace KnowledgeGraph.Queries;

/// <summary>
/// One thing that a time rests on: a time that somebody states, or a distance from another time, each with who says so.
/// </summary>
public sealed record TimeBasis
{
    internal TimeBasis()
    {
    }

    /// <summary>The event, statement or document whose time it gives.</summary>
    public required Node Of { get; init; }

    /// <summary>Which of its clocks: <see cref="AnchorClock.Holds"/> is when an event took place.</summary>
    public required AnchorClock Clock { get; init; }

    /// <summary>The time as it is stated; unknown where it is a distance.</summary>
    public required UncertainTime Stated { get; init; }

    /// <summary>What it is counted from; null where the time is stated.</summary>
    public required Node? From { get; init; }

    /// <summary>How far it is from <see cref="From"/>, a positive offset being later; null where the time is stated.</summary>
    public required TimeOffset? Offset { get; init; }

    /// <summary>
    /// The statement that says so, or whose own time it is; null where a relationship says so, and for the time of a document, which
    /// is the recorder's.
    /// </summary>
    public required AttributedStatement? Statement { get; init; }

    /// <summary>The proposition that says so; null where it is not one.</summary>
    public required Proposition? Proposition { get; init; }

    /// <summary>The relationship that says so; null where it is not one.</summary>
    public required Relationship? Relationship { get; init; }

    /// <summary>The statements that the relationship rests on, as far as the graph has them; empty for the graph author's own.</summary>
    public required ValueList<AttributedStatement> Evidence { get; init; }

    /// <summary>What it says and according to whom, such as <c>F50: P9D before F43, according to F49: The Paper</c>.</summary>
    public override string ToString() => $"{Of.Id}: {What}, according to {Who}";

    private string What
    {
        get
        {
            if (From is null || Offset is not { } offset)
            {
                return Stated.ToString();
            }

            return offset switch
            {
                _ when offset == TimeOffset.After => $"after {From.Id}",
                _ when offset == TimeOffset.Before => $"before {From.Id}",
                { Maximum: { IsNegative: true } or { Months: 0, Seconds: 0 } } => $"{offset.Negate()} before {From.Id}",
                _ => $"{offset} after {From.Id}",
            };
        }
    }

    private string Who
    {
        get
        {
            if (Statement is not null)
            {
                return Statement.ToString();
            }

            return Evidence.Count > 0 ? string.Join(" and ", Evidence) : "the record";
        }
    }
}
