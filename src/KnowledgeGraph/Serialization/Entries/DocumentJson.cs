namespace KnowledgeGraph.Serialization;

/// <summary>The fields that documents have beyond those of every entity.</summary>
internal static class DocumentJson
{
    public static FieldNames PartFields { get; } = new("a part of a document", "key", "type", "label", "published", "spans");

    public static Document Read(JsonObject fields, EntityId id) => new()
    {
        Id = id,
        Publisher = fields.Id("publisher"),
        Authors = fields.Ids("authors"),
        Contributors = fields.Ids("contributors"),
        Published = fields.Time("published"),
        Retrieved = fields.Time("retrieved"),
        VersionOf = fields.Id("versionOf"),
        FullyExtracted = fields.Flag("fullyExtracted"),
        Language = fields.Text("language"),
        Url = fields.Text("url"),
        Length = fields["length"]?.Integer(),
        Hash = fields["hash"]?.Parse<ContentHash>(),
        Parts = fields.List("parts", ReadPart),
    };

    public static void Write(LineWriter line, Document document)
    {
        line.Id("publisher", document.Publisher);
        line.Ids("authors", document.Authors);
        line.Ids("contributors", document.Contributors);
        TimeJson.Write(line, "published", document.Published);
        TimeJson.Write(line, "retrieved", document.Retrieved);
        line.Id("versionOf", document.VersionOf);
        line.Flag("fullyExtracted", document.FullyExtracted);
        line.Text("language", document.Language);
        line.Text("url", document.Url);
        line.Number("length", document.Length);
        line.Text("hash", document.Hash?.ToString());
        line.List("parts", document.Parts, WritePart);
    }

    private static DocumentPart ReadPart(JsonValue value)
    {
        var fields = new JsonObject(value, PartFields);
        return new DocumentPart
        {
            Key = fields.Required("key").Text(),
            Type = fields.Code("type"),
            Label = fields.Text("label"),
            Published = fields.Time("published"),
            Spans = SpansJson.Read(fields),
        };
    }

    private static void WritePart(LineWriter line, DocumentPart part)
    {
        line.StartObject();
        line.Text("key", part.Key);
        line.Code("type", part.Type);
        line.Text("label", part.Label);
        TimeJson.Write(line, "published", part.Published);
        SpansJson.Write(line, part.Spans);
        line.EndObject();
    }
}
