namespace KnowledgeGraph;

/// <summary>Checks a document's text against what the graph says of it.</summary>
internal static class TextCheck
{
    public static ValueList<Problem> Check(EntityGraph graph, Document document, string text)
    {
        var problems = new ProblemList();
        var entry = graph.EntryInForce(document.Id)!;
        CheckWhole(document, text, entry, problems);
        for (var index = 0; index < document.Parts.Count; index++)
        {
            CheckSpans(document.Parts[index].Spans, text, document, entry, $"parts[{index}].spans", problems);
        }

        foreach (var statement in graph.In(document.Id, KnownRelationships.ReportedIn))
        {
            CheckStatement(graph, statement, document, text, problems);
        }

        return problems.InLedgerOrder;
    }

    /// <summary>Checks the length and hash of a whole text, without its parts and statements.</summary>
    public static ValueList<Problem> CheckWhole(EntityGraph graph, Document document, string text)
    {
        var problems = new ProblemList();
        CheckWhole(document, text, graph.EntryInForce(document.Id)!, problems);
        return problems.InLedgerOrder;
    }

    /// <summary>Checks the words of one statement that stands in a document.</summary>
    public static ValueList<Problem> CheckStatement(EntityGraph graph, Document document, Statement statement, string text)
    {
        var problems = new ProblemList();
        CheckStatement(graph, statement, document, text, problems);
        return problems.InLedgerOrder;
    }

    private static void CheckWhole(Document document, string text, LedgerEntry entry, ProblemList problems)
    {
        if (document.Length is { } length && length != text.Length)
        {
            problems.Add(ProblemCode.HashMismatch, entry, "length", $"The text of '{document.Id}' is {text.Length} UTF-16 code units long, not {length}.");
        }

        if (document.Hash is { } hash && hash != ContentHash.Of(text))
        {
            problems.Add(ProblemCode.HashMismatch, entry, "hash", $"The text of '{document.Id}' has the hash {ContentHash.Of(text)}, not {hash}.");
        }
    }

    private static void CheckStatement(EntityGraph graph, Statement statement, Document document, string text, ProblemList problems)
    {
        var entry = graph.EntryInForce(statement.Id)!;
        var source = statement.Source!;
        if (!CheckSpans(source.Spans, text, document, entry, "source.spans", problems))
        {
            return;
        }

        if (source.Hash is { } hash && ContentHash.OfSpans(text, source.Spans) is var found && found != hash)
        {
            problems.Add(ProblemCode.HashMismatch, entry, "source.hash", $"The words at {string.Join(", ", source.Spans)} of '{document.Id}' have the hash {found}, not {hash}.");
        }

        if (source.Quote is { } quote && source.Spans.Count > 0
            && !string.Equals(quote, string.Join('\n', source.Spans.Select(span => span.Slice(text))), StringComparison.Ordinal))
        {
            problems.Add(ProblemCode.HashMismatch, entry, "source.quote", $"The quote is not what stands at {string.Join(", ", source.Spans)} of '{document.Id}'.");
        }
    }

    private static bool CheckSpans(ValueList<TextSpan> spans, string text, Document document, LedgerEntry entry, string path, ProblemList problems)
    {
        var areWhole = true;
        for (var index = 0; index < spans.Count; index++)
        {
            if (spans[index].End > text.Length)
            {
                areWhole = false;
                problems.Add(ProblemCode.SpanOutsideText, entry, $"{path}[{index}]", $"The span {spans[index]} reaches beyond the text of '{document.Id}', which is {text.Length} UTF-16 code units long.");
            }
            else if (Cuts(text, spans[index].Start) || Cuts(text, spans[index].End))
            {
                areWhole = false;
                problems.Add(ProblemCode.MalformedValue, entry, $"{path}[{index}]", $"The span {spans[index]} cuts a character of '{document.Id}' in half: it begins or ends within a surrogate pair.");
            }
        }

        return areWhole;
    }

    private static bool Cuts(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
