namespace KnowledgeGraph;

/// <summary>A text as a term.</summary>
/// <param name="Text">The text.</param>
public sealed record TextTerm(string Text) : Term
{
    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Text;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
