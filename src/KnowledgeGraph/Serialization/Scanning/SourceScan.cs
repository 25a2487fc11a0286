namespace KnowledgeGraph.Serialization;

/// <summary>Reads where a statement stands.</summary>
internal static class SourceScan
{
    /// <summary>The fields in the order of <see cref="SourceJson.Fields"/>.</summary>
    private enum Field
    {
        Document,
        Part,
        Spans,
        Hash,
        Quote,
    }

    public static Provenance Read(ref LineScan line)
    {
        EntityId document = default;
        string? part = null;
        ValueList<TextSpan> spans = [];
        ContentHash? hash = null;
        string? quote = null;
        var fields = new FieldScan();
        while (line.NextField(SourceJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Document:
                    document = line.Id();
                    break;
                case Field.Part:
                    part = line.Text();
                    break;
                case Field.Spans:
                    spans = line.List(SpanScan.Read);
                    break;
                case Field.Hash:
                    hash = line.Parse<ContentHash>();
                    break;
                default:
                    quote = line.Text();
                    break;
            }
        }

        if (!fields.Has((int)Field.Document))
        {
            line.Decline();
        }

        return new Provenance { Document = document, Part = part, Spans = spans, Hash = hash, Quote = quote };
    }
}
