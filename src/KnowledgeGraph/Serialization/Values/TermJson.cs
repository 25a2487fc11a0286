namespace KnowledgeGraph.Serialization;

/// <summary>Terms: an id, or an object whose one key says what it holds.</summary>
internal static class TermJson
{
    public static FieldNames Fields { get; } = new("a term", "text", "quantity", "time", "offset", "statement");

    public static Term Read(JsonValue value)
    {
        if (value.IsText)
        {
            return new NodeTerm(value.Id());
        }

        if (!value.IsObject)
        {
            throw value.WrongType("a term: the id of a node, or an object with one of text, quantity, time, offset and statement");
        }

        var fields = new JsonObject(value, Fields);
        if (Fields.Names.Count(name => fields[name] is not null) > 1)
        {
            throw value.Fault(ProblemCode.MalformedValue, "A term has one of text, quantity, time, offset and statement, not several.");
        }

        return (fields["text"], fields["quantity"], fields["time"], fields["offset"], fields["statement"]) switch
        {
            ({ } text, _, _, _, _) => new TextTerm(text.Text()),
            (_, { } quantity, _, _, _) => new QuantityTerm(QuantityJson.Read(quantity)),
            (_, _, { } time, _, _) => new TimeTerm(TimeJson.Read(time)),
            (_, _, _, { } offset, _) => new OffsetTerm(offset.Parse<TimeOffset>()),
            (_, _, _, _, { } statement) => new StatementTerm(statement.Id()),
            _ => throw value.Fault(ProblemCode.MissingField, "A term has one of text, quantity, time, offset and statement; this has none."),
        };
    }

    public static void Write(LineWriter line, Term term)
    {
        if (term is NodeTerm node)
        {
            line.Text(node.Id.Value);
            return;
        }

        line.StartObject();
        switch (term)
        {
            case TextTerm text:
                line.Text("text", text.Text);
                break;
            case QuantityTerm quantity:
                line.Name("quantity");
                QuantityJson.Write(line, quantity.Quantity);
                break;
            case TimeTerm time:
                line.Name("time");
                TimeJson.Write(line, time.Time);
                break;
            case OffsetTerm offset:
                line.Text("offset", offset.Offset.ToString());
                break;
            case StatementTerm statement:
                line.Id("statement", statement.Id);
                break;
        }

        line.EndObject();
    }
}
