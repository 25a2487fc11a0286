namespace KnowledgeGraph.Queries;

/// <summary>What one original speaker says of quantities.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record QuantitySource : IPresentable
{
    internal QuantitySource()
    {
    }

    /// <summary>The speaker; of several ids of one, the first that speaks. A source that nobody names stands alone with each statement, because it may be any.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>What the speaker says, in ledger order, what was superseded or taken back included.</summary>
    public required ValueList<QuantityReport> Reports { get; init; }

    /// <summary>The speaker and how much there is.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Speaker}: {Reports.Count} found");

    EntityGraph IPresentable.Graph => Reports[0].Statement.Graph;
}
