namespace KnowledgeGraph.Queries;

/// <summary>Cuts the words behind a statement from a text.</summary>
internal static class WordsReader
{
    public static StatementWords Read(EntityGraph graph, Statement statement, string text)
    {
        var resolved = new AttributionResolver(graph).Resolve(statement);
        if (resolved.Source is not { Spans.Count: > 0 } source)
        {
            return new StatementWords { Statement = resolved, Check = WordsCheck.NoSpans, Spans = [], Problems = [] };
        }

        var ofDocument = TextCheck.CheckWhole(graph, source.Document, text);
        var ofWords = TextCheck.CheckStatement(graph, source.Document, statement, text);
        var check = Check(source, ofDocument.Count == 0, ofWords.Count == 0);
        return new StatementWords
        {
            Statement = resolved,
            Check = check,
            Spans = check == WordsCheck.OtherText ? [] : source.Spans.Select(span => new SpanWords(span, span.Slice(text))).ToValueList(),
            Problems = ofDocument.Concat(ofWords).ToValueList(),
        };
    }

    private static WordsCheck Check(StatementSource source, bool documentFits, bool wordsFit)
    {
        if (!wordsFit || (source.Hash is null && !documentFits))
        {
            return WordsCheck.OtherText;
        }

        return source.Hash is null && source.Document.Hash is null ? WordsCheck.NotHashed : WordsCheck.AsHashed;
    }
}
