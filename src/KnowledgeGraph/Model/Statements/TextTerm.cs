namespace KnowledgeGraph;

/// <summary>A text as a term.</summary>
/// <param name="Text">The text.</param>
public sealed record TextTerm(string Text) : Term
{
    /// <summary>The text.</summary>
    public string Text { get; init => field = NotNull.Of(value); } = NotNull.Of(Text);

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Text;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
