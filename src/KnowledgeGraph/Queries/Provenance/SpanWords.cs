namespace KnowledgeGraph.Queries;

/// <summary>The words at one span.</summary>
/// <param name="Span">The span, in UTF-16 code units of the document's text.</param>
/// <param name="Words">The words that stand there.</param>
public sealed record SpanWords(TextSpan Span, string Words);
