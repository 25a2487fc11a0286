namespace KnowledgeGraph;

/// <summary>
/// What a statement about a statement is about, and nothing beyond it: a statement, a proposition, one hop of a chain,
/// a document, or one attribute of a document.
/// </summary>
/// <param name="Id">The id of the statement, proposition or document.</param>
public sealed record StatementTarget(EntityId Id)
{
    /// <summary>The hop of the statement's chain, counted from 0 at the outermost; null for the whole.</summary>
    public int? Hop { get; init; }

    /// <summary>The attribute of the document, such as <c>filming-place</c>; null for the whole.</summary>
    public string? Attribute { get; init; }
}
