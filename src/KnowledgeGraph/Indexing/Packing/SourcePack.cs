namespace KnowledgeGraph.Indexing;

/// <summary>Where a statement stands, in a row: the document, a byte of marks, then what there is.</summary>
internal static class SourcePack
{
    private const int HasPart = 1;
    private const int HasHash = 1 << 1;
    private const int HasQuote = 1 << 2;
    private const int HasSpans = 1 << 3;

    public static void Write(PackWriter writer, Provenance source)
    {
        writer.Id(source.Document);
        writer.Mark((source.Part is null ? 0 : HasPart) | (source.Hash is null ? 0 : HasHash)
            | (source.Quote is null ? 0 : HasQuote) | (source.Spans.Count == 0 ? 0 : HasSpans));
        if (source.Part is { } part)
        {
            writer.Word(part);
        }

        if (source.Spans.Count > 0)
        {
            writer.Spans(source.Spans);
        }

        if (source.Hash is { } hash)
        {
            HashPack.Write(writer, hash);
        }

        if (source.Quote is { } quote)
        {
            writer.Text(quote);
        }
    }

    public static Provenance Read(ref PackReader reader)
    {
        var document = reader.Id();
        var marks = reader.Mark();
        return new Provenance
        {
            Document = document,
            Part = (marks & HasPart) == 0 ? null : reader.Word(),
            Spans = (marks & HasSpans) == 0 ? ValueList<TextSpan>.Empty : reader.Spans(),
            Hash = (marks & HasHash) == 0 ? null : HashPack.Read(ref reader),
            Quote = (marks & HasQuote) == 0 ? null : reader.Text(),
        };
    }
}
