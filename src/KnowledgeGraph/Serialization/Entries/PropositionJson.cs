namespace KnowledgeGraph.Serialization;

/// <summary>A proposition with its arguments.</summary>
internal static class PropositionJson
{
    private const string Open = "open";

    public static FieldNames Fields { get; } = new(
        "a proposition", "id", "predicate", "arguments", "polarity", "modality", "text");

    public static FieldNames OpenFields { get; } = new("an open list", Open);

    public static Proposition Read(JsonValue value)
    {
        var fields = new JsonObject(value, Fields);
        return new Proposition
        {
            Id = fields.Required("id").Id(),
            Predicate = fields.Required("predicate").Code(),
            Arguments = fields["arguments"]?.Members().Select(static member => ReadArgument(member.Key, member.Value)).ToValueList() ?? [],
            Polarity = Names.Polarities.Read(fields["polarity"]),
            Modality = Names.Modalities.Read(fields["modality"]),
            Text = fields.Text("text"),
        };
    }

    public static void Write(LineWriter line, Proposition proposition)
    {
        line.StartObject();
        line.Id("id", proposition.Id);
        line.Code("predicate", proposition.Predicate);
        if (proposition.Arguments.Count > 0)
        {
            line.StartObject("arguments");
            foreach (var argument in proposition.Arguments)
            {
                WriteArgument(line, argument);
            }

            line.EndObject();
        }

        line.Named("polarity", proposition.Polarity, Names.Polarities);
        line.Named("modality", proposition.Modality, Names.Modalities);
        line.Text("text", proposition.Text);
        line.EndObject();
    }

    private static Argument ReadArgument(string key, JsonValue value)
    {
        var role = value.KeyAsCode(key);
        if (value.IsObject && value.Element.TryGetProperty(Open, out _))
        {
            return new Argument(role, ReadFillers(new JsonObject(value, OpenFields).Required(Open))) { IsOpen = true };
        }

        return value.IsList ? new Argument(role, ReadFillers(value)) : new Argument(role, TermJson.Read(value));
    }

    private static ValueList<Term> ReadFillers(JsonValue value)
    {
        var fillers = value.List(TermJson.Read);
        return fillers.Count > 0
            ? fillers
            : throw value.Fault(ProblemCode.MalformedValue, $"{value.Place.Name} has no filler; leave the role out instead.");
    }

    private static void WriteArgument(LineWriter line, Argument argument)
    {
        line.Name(argument.Role.ToString());
        if (argument.IsOpen)
        {
            line.StartObject();
            line.List(Open, argument.Fillers, TermJson.Write);
            line.EndObject();
        }
        else if (argument.Fillers.Count == 1)
        {
            TermJson.Write(line, argument.Fillers[0]);
        }
        else
        {
            line.StartList();
            foreach (var filler in argument.Fillers)
            {
                TermJson.Write(line, filler);
            }

            line.EndList();
        }
    }
}
