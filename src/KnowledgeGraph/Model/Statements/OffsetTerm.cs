namespace KnowledgeGraph;

/// <summary>A distance in time as a term.</summary>
/// <param name="Offset">The distance.</param>
public sealed record OffsetTerm(TimeOffset Offset) : Term
{
    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Offset;

    /// <inheritdoc/>
    public override string ToString() => Offset.ToString();
}
