namespace KnowledgeGraph.Queries;

/// <summary>What a total leaves out, and why.</summary>
public sealed record QuantityLeftOut
{
    internal QuantityLeftOut()
    {
    }

    /// <summary>The event.</summary>
    public required Event Event { get; init; }

    /// <summary>The report; null where it is the event as a whole.</summary>
    public required QuantityReport? Report { get; init; }

    /// <summary>Why.</summary>
    public required QuantityLeftOutReason Reason { get; init; }

    /// <summary>The reason, and the report with the id of its statement, or the event.</summary>
    public override string ToString() => $"{Reason}: {(Report is { } report ? $"{report} ({report.Statement.Statement.Id})" : Event.Name)}";
}
