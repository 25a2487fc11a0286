namespace KnowledgeGraph.Serialization;

/// <summary>Names: one text where there is nothing to say but the name, else a list.</summary>
internal static class EntityNamesJson
{
    private const string ListField = "names";

    public static FieldNames Fields { get; } = new("a name", "text", "language", "script", "kind");

    /// <summary>The field that stands for the list where there is only one plain name.</summary>
    public static string ShortField(NodeKind kind) => kind switch
    {
        NodeKind.Event => "label",
        NodeKind.Document or NodeKind.Position => "title",
        _ => "name",
    };

    public static ValueList<EntityName> Read(JsonObject fields, string shortField)
    {
        if (fields[shortField] is not { } name)
        {
            return fields.List(ListField, Read);
        }

        return fields[ListField] is { } names
            ? throw names.Fault(ProblemCode.MalformedValue, $"Names stand in '{shortField}' or in 'names', not in both.")
            : [new EntityName(name.Text())];
    }

    public static void Write(LineWriter line, ValueList<EntityName> names, string shortField)
    {
        if (names is [{ Language: null, Script: null, Kind: NameKind.Full } plain])
        {
            line.Text(shortField, plain.Text);
            return;
        }

        line.List(ListField, names, static (line, name) =>
        {
            line.StartObject();
            line.Text("text", name.Text);
            line.Text("language", name.Language);
            line.Text("script", name.Script);
            line.Named("kind", name.Kind, Names.NameKinds);
            line.EndObject();
        });
    }

    private static EntityName Read(JsonValue value)
    {
        var fields = new JsonObject(value, Fields);
        return new EntityName(fields.Required("text").Text())
        {
            Language = fields.Text("language"),
            Script = fields.Text("script"),
            Kind = Names.NameKinds.Read(fields["kind"]),
        };
    }
}
