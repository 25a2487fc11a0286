namespace KnowledgeGraph;

/// <summary>A quantity as a term.</summary>
/// <param name="Quantity">The quantity.</param>
public sealed record QuantityTerm(Quantity Quantity) : Term
{
    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Quantity;

    /// <inheritdoc/>
    public override string ToString() => Quantity.ToString();
}
