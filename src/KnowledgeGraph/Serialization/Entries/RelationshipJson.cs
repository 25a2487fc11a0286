namespace KnowledgeGraph.Serialization;

/// <summary>A relationship.</summary>
internal static class RelationshipJson
{
    public static FieldNames Fields { get; } = new(
        "a relationship", "id", "type", "from", "to", "holds", "distance", "offset", "evidence", "note", "redacted");

    private static readonly FieldNames s_tombstone = new("a redacted relationship", "id", "redacted");

    public static Relationship Read(JsonValue value)
    {
        if (Tombstones.Is(value))
        {
            var id = new JsonObject(value, s_tombstone).Required("id").Id();
            return new Relationship { Id = id, Type = default, From = default, To = default, IsRedacted = true };
        }

        var fields = new JsonObject(value, Fields);
        return new Relationship
        {
            Id = fields.Required("id").Id(),
            Type = fields.Required("type").Code(),
            From = fields.Required("from").Id(),
            To = fields.Required("to").Id(),
            Holds = fields.Time("holds"),
            Distance = fields["distance"] is { } distance ? QuantityJson.Read(distance) : null,
            Offset = fields["offset"]?.Parse<TimeOffset>(),
            Evidence = fields.Ids("evidence"),
            Note = fields.Text("note"),
        };
    }

    public static void Write(LineWriter line, Relationship relationship)
    {
        line.StartObject("relationship");
        line.Id("id", relationship.Id);
        if (relationship.IsRedacted)
        {
            line.Flag("redacted", value: true);
        }
        else
        {
            WriteContent(line, relationship);
        }

        line.EndObject();
    }

    private static void WriteContent(LineWriter line, Relationship relationship)
    {
        line.Code("type", relationship.Type);
        line.Id("from", relationship.From);
        line.Id("to", relationship.To);
        TimeJson.Write(line, "holds", relationship.Holds);
        if (relationship.Distance is { } distance)
        {
            line.Name("distance");
            QuantityJson.Write(line, distance);
        }

        line.Text("offset", relationship.Offset?.ToString());
        line.Ids("evidence", relationship.Evidence);
        line.Text("note", relationship.Note);
    }
}
