namespace KnowledgeGraph.Serialization;

/// <summary>One hop of a chain of attribution.</summary>
internal static class HopJson
{
    public static FieldNames Fields { get; } = new("a hop", "speaker", "onBehalfOf", "unnamed", "basis");

    public static Hop Read(JsonValue value)
    {
        var fields = new JsonObject(value, Fields);
        return new Hop
        {
            Speakers = IdsJson.Read(fields["speaker"]),
            OnBehalfOf = IdsJson.Read(fields["onBehalfOf"]),
            Unnamed = fields.Text("unnamed"),
            Basis = Names.Bases.Read(fields["basis"]),
        };
    }

    public static void Write(LineWriter line, Hop hop)
    {
        line.StartObject();
        IdsJson.Write(line, "speaker", hop.Speakers);
        IdsJson.Write(line, "onBehalfOf", hop.OnBehalfOf);
        line.Text("unnamed", hop.Unnamed);
        line.Named("basis", hop.Basis, Names.Bases);
        line.EndObject();
    }
}
