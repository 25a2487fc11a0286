namespace KnowledgeGraph;

/// <summary>A node as a term.</summary>
/// <param name="Id">The id of the node.</param>
public sealed record NodeTerm(EntityId Id) : Term
{
    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Node;

    /// <inheritdoc/>
    public override string ToString() => Id.ToString();
}
