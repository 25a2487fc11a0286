namespace KnowledgeGraph.Queries;

/// <summary>The words behind a statement, cut from a text that the caller has: the ledger stores spans and hashes, and no words.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record StatementWords : IPresentable
{
    internal StatementWords()
    {
    }

    /// <summary>The statement with its chain, and the document, part and spans where it stands.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>Whether the words are the recorded ones.</summary>
    public required WordsCheck Check { get; init; }

    /// <summary>
    /// The words by span, in the order in which they are quoted; empty where <see cref="Check"/> says that it is another text, or that
    /// there are no spans.
    /// </summary>
    public required ValueList<SpanWords> Spans { get; init; }

    /// <summary>
    /// What does not fit between the text and what the ledger says of it, the document's own hash and length included; empty if all fits.
    /// The words can be as hashed although the whole text is not, as in a later version.
    /// </summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>The words, the spans joined by line feeds; empty where there are none.</summary>
    public override string ToString() => string.Join('\n', Spans.Select(span => span.Words));

    EntityGraph IPresentable.Graph => Statement.Graph;
}
