namespace KnowledgeGraph.Serialization;

/// <summary>Quantities: an object with one number field, which is the qualifier.</summary>
internal static class QuantityJson
{
    private const string Between = "between";
    private const string Unknown = "unknown";

    public static FieldNames Fields { get; } = new(
        "a quantity", "exactly", "atLeast", "atMost", "about", "lessThan", "moreThan", Between, Unknown, "unit", "of", "asOf");

    private static readonly (string Name, QuantityQualifier Qualifier, Func<decimal, Quantity> Make)[] s_qualifiers =
    [
        ("exactly", QuantityQualifier.Exactly, static number => Quantity.Exactly(number)),
        ("atLeast", QuantityQualifier.AtLeast, static number => Quantity.AtLeast(number)),
        ("atMost", QuantityQualifier.AtMost, static number => Quantity.AtMost(number)),
        ("about", QuantityQualifier.About, static number => Quantity.About(number)),
        ("lessThan", QuantityQualifier.LessThan, static number => Quantity.LessThan(number)),
        ("moreThan", QuantityQualifier.MoreThan, static number => Quantity.MoreThan(number)),
    ];

    public static Quantity Read(JsonValue value)
    {
        var fields = new JsonObject(value, Fields);
        return ReadNumber(value, fields) with
        {
            Unit = fields["unit"] is { } unit ? ReadUnit(unit) : null,
            Of = fields["of"] is { } counted ? ReadCounted(counted) : null,
            AsOf = fields.Time("asOf"),
        };
    }

    public static void Write(LineWriter line, Quantity quantity)
    {
        line.StartObject();
        WriteNumber(line, quantity);
        line.Text("unit", quantity.Unit);
        line.Text("of", quantity.Of);
        TimeJson.Write(line, "asOf", quantity.AsOf);
        line.EndObject();
    }

    private static Quantity ReadNumber(JsonValue value, JsonObject fields)
    {
        Quantity? found = null;
        foreach (var (name, _, make) in s_qualifiers)
        {
            Take(ref found, fields[name], number => make(number.Number()));
        }

        Take(ref found, fields[Between], ReadBetween);
        Take(ref found, fields[Unknown], ReadUnknown);
        return found ?? throw value.Fault(
            ProblemCode.MissingField,
            "A quantity has one of exactly, atLeast, atMost, about, lessThan, moreThan, between and unknown; this has none.");
    }

    private static void Take(ref Quantity? found, JsonValue? field, Func<JsonValue, Quantity> read)
    {
        if (field is not { } value)
        {
            return;
        }

        if (found is not null)
        {
            throw value.Fault(ProblemCode.MalformedValue, $"A quantity has one number, but {value.Place.Name} is a second one; two ends are 'between'.");
        }

        found = read(value);
    }

    private static Quantity ReadBetween(JsonValue value)
    {
        var ends = value.List(static end => end.Number());
        return ends.Count == 2 && ends[0] <= ends[1]
            ? Quantity.Between(ends[0], ends[1])
            : throw value.Fault(ProblemCode.MalformedValue, "'between' is two numbers, the lower first.");
    }

    private static Quantity ReadUnknown(JsonValue value) =>
        value.Flag() ? Quantity.Unknown() : throw value.Fault(ProblemCode.MalformedValue, "'unknown' is true or left out.");

    private static string ReadUnit(JsonValue value)
    {
        var text = value.Text();
        return EntityId.IsValid(text)
            ? text
            : throw value.Fault(ProblemCode.MalformedValue, $"A unit is one word without white space, like 'person' or 'km'; this is '{text}'.");
    }

    private static string ReadCounted(JsonValue value)
    {
        var text = value.Text();
        return QuantityText.IsCountable(text)
            ? text
            : throw value.Fault(ProblemCode.MalformedValue, $"What is counted is a text without control characters, like 'man'; this is '{text}'.");
    }

    private static void WriteNumber(LineWriter line, Quantity quantity)
    {
        foreach (var (name, qualifier, _) in s_qualifiers)
        {
            if (qualifier == quantity.Qualifier)
            {
                line.Number(name, quantity.Value);
                return;
            }
        }

        if (quantity.High is { } high)
        {
            line.StartList(Between);
            line.Number(quantity.Value);
            line.Number(high);
            line.EndList();
        }
        else
        {
            line.Flag(Unknown, value: true);
        }
    }
}
