using System.Runtime.InteropServices;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>An object of the line whose fields are known by name. A field that is not known is a fault, or is kept.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct JsonObject
{
    private readonly FieldNames _names;
    private readonly JsonPlace _place;
    private readonly int _first;

    /// <summary>Finds the fields of an object.</summary>
    /// <exception cref="LineFaultException">It is no object, or has a field that this version does not know and the file's version should not have.</exception>
    public JsonObject(JsonValue value, FieldNames names)
    {
        value.Expect(JsonValueKind.Object, "an object");
        _names = names;
        _place = value.Place;
        _first = _place.Line.AddFields(names.Names.Length);

        // Because fields mostly stand in their order, the next one is looked for where the last one was found.
        var next = 0;
        foreach (var property in value.Element.EnumerateObject())
        {
            var index = names.IndexOf(property, next);
            if (index < 0)
            {
                MeetUnknown(property.Name);
                continue;
            }

            _place.Line.Field(_first + index) = property.Value;
            next = index + 1;
        }
    }

    /// <summary>The value of a field, or null if the object does not have it.</summary>
    public JsonValue? this[string name] =>
        _place.Line.Field(_first + _names.IndexOf(name)) is { ValueKind: not JsonValueKind.Undefined } element
            ? new JsonValue(element, _place.At(name))
            : null;

    public JsonValue Required(string name) =>
        this[name] ?? throw new LineFaultException(ProblemCode.MissingField, $"{Sentence(_names.Owner)} needs '{name}'.")
        {
            Path = _place.At(name).ToString(),
        };

    public string? Text(string name) => this[name]?.Text();

    public EntityId? Id(string name) => this[name]?.Id();

    public Code Code(string name) => this[name]?.Code() ?? default;

    public bool Flag(string name) => this[name]?.Flag() ?? false;

    public UncertainTime Time(string name) => this[name] is { } value ? TimeJson.Read(value) : default;

    public ValueList<T> List<T>(string name, Func<JsonValue, T> read) => this[name]?.List(read) ?? [];

    public ValueList<EntityId> Ids(string name) => List(name, static item => item.Id());

    private static string Sentence(string owner) => char.ToUpperInvariant(owner[0]) + owner[1..];

    private void MeetUnknown(string name)
    {
        if (_place.Line.IsOfNewerVersion)
        {
            _place.Line.HasUnknownFields = true;
            return;
        }

        var message = $"{Sentence(_names.Owner)} has no field '{name}'.{Nearest.Hint(name, _names.Names)} It can have: {string.Join(", ", _names.Names)}.";
        throw new LineFaultException(ProblemCode.UnknownField, message) { Path = _place.At(name).ToString(), IsAtKey = true };
    }
}
