namespace KnowledgeGraph.Indexing;

/// <summary>A part of a document, in a row: its key, a byte of marks, then what there is.</summary>
internal static class PartPack
{
    private const int HasType = 1;
    private const int HasLabel = 1 << 1;
    private const int HasPublished = 1 << 2;

    public static void Write(PackWriter writer, DocumentPart part)
    {
        writer.Word(part.Key);
        writer.Mark((part.Type.IsDefault ? 0 : HasType) | (part.Label is null ? 0 : HasLabel) | (part.Published.IsUnknown ? 0 : HasPublished));
        if (!part.Type.IsDefault)
        {
            writer.Code(part.Type);
        }

        if (part.Label is { } label)
        {
            writer.Text(label);
        }

        if (!part.Published.IsUnknown)
        {
            writer.Time(part.Published);
        }

        writer.Spans(part.Spans);
    }

    public static DocumentPart Read(ref PackReader reader)
    {
        var key = reader.Word();
        var marks = reader.Mark();
        return new DocumentPart
        {
            Key = key,
            Type = (marks & HasType) == 0 ? default : reader.Code(),
            Label = (marks & HasLabel) == 0 ? null : reader.Text(),
            Published = (marks & HasPublished) == 0 ? default : reader.Time(),
            Spans = reader.Spans(),
        };
    }
}
