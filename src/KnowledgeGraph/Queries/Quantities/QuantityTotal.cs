namespace KnowledgeGraph.Queries;

/// <summary>Counts of several events, added up by a policy, with all that went into it and all that did not.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record QuantityTotal : IPresentable
{
    private readonly FoundIn _foundIn;

    internal QuantityTotal(EntityGraph graph) => _foundIn = new FoundIn(graph);

    /// <summary>The total; null if nothing was added, because unknown is not zero.</summary>
    public required QuantityInterval? Interval { get; init; }

    /// <summary>The unit of the total; null where the sources give none.</summary>
    public required string? Unit { get; init; }

    /// <summary>The policy that chose the reports.</summary>
    public required QuantityPolicy Policy { get; init; }

    /// <summary>What was added, per event, in the order in which the events were asked about.</summary>
    public required ValueList<QuantityAddend> Added { get; init; }

    /// <summary>
    /// What was left out, per event in that order, each with its reason. An event that was not added is there as a whole, or else
    /// with each of its reports; an event of which none was added, and which is no part of another, leaves the total without an
    /// upper end.
    /// </summary>
    public required ValueList<QuantityLeftOut> LeftOut { get; init; }

    /// <summary>What was asked and how it was added, in one English sentence without a full stop.</summary>
    public required string Explanation { get; init; }

    /// <summary>The total, its unit and the policy, such as <c>[14,) person by latest per source</c>.</summary>
    public override string ToString() => $"{Interval?.ToString() ?? "unknown"}{(Unit is null ? "" : " " + Unit)} by {Policy}";

    EntityGraph IPresentable.Graph => _foundIn.Graph;
}
