namespace KnowledgeGraph.Queries;

/// <summary>Something that rests on what was asked about, and why.</summary>
public sealed record Falling
{
    internal Falling()
    {
    }

    /// <summary>What it is.</summary>
    public required FallingKind Kind { get; init; }

    /// <summary>The statement, or the statement, event or document of which a time is meant; null for a relationship.</summary>
    public required Node? Node { get; init; }

    /// <summary>The relationship; null for anything else.</summary>
    public required Relationship? Relationship { get; init; }

    /// <summary>Which time of the node it is; null for anything but a time.</summary>
    public required AnchorClock? Clock { get; init; }

    /// <summary>The statement itself, the evidence of the relationship that falls, or the statements that state the time.</summary>
    public required ValueList<AttributedStatement> Statements { get; init; }

    /// <summary>
    /// Why: what it rests on, what that rests on, and so on up to what was asked about. Of several ways the one found first.
    /// </summary>
    public required ValueList<FallStep> Because { get; init; }

    /// <summary>What else carries it, so that it does not fall; empty for what falls.</summary>
    public required ValueList<AttributedStatement> StandsBy { get; init; }

    /// <summary>What falls and the chain of reasons.</summary>
    public override string ToString() =>
        $"{Words}: {string.Join(", ", Because)}{(StandsBy.Count == 0 ? "" : $"; stands by {string.Join(", ", StandsBy.Select(other => other.Statement.Id))}")}";

    private string Words => Kind switch
    {
        FallingKind.Relationship => Relationship!.ToString(),
        FallingKind.Time => $"time of {Node!.Id}",
        _ => $"{Kind.ToString().ToLowerInvariant()} {Node!.Id}",
    };
}
