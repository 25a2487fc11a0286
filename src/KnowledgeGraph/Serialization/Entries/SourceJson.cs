namespace KnowledgeGraph.Serialization;

/// <summary>Where a statement stands.</summary>
internal static class SourceJson
{
    public static FieldNames Fields { get; } = new("a source", "document", "part", "spans", "hash", "quote");

    public static Provenance Read(JsonValue value)
    {
        var fields = new JsonObject(value, Fields);
        return new Provenance
        {
            Document = fields.Required("document").Id(),
            Part = fields.Text("part"),
            Spans = SpansJson.Read(fields),
            Hash = fields["hash"]?.Parse<ContentHash>(),
            Quote = fields.Text("quote"),
        };
    }

    public static void Write(LineWriter line, Provenance source)
    {
        line.StartObject("source");
        line.Id("document", source.Document);
        line.Text("part", source.Part);
        SpansJson.Write(line, source.Spans);
        line.Text("hash", source.Hash?.ToString());
        line.Text("quote", source.Quote);
        line.EndObject();
    }
}
