namespace KnowledgeGraph;

/// <summary>A statement or proposition as a term.</summary>
/// <param name="Id">The id of the statement or proposition.</param>
public sealed record StatementTerm(EntityId Id) : Term
{
    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Statement;

    /// <inheritdoc/>
    public override string ToString() => Id.ToString();
}
