using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>A value of a line and where it stands: it is read as what is wanted, or is a fault that says where.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct JsonValue(JsonElement element, JsonPlace place)
{
    public JsonElement Element { get; } = element;

    public JsonPlace Place { get; } = place;

    public bool IsText => Element.ValueKind == JsonValueKind.String;

    public bool IsList => Element.ValueKind == JsonValueKind.Array;

    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public string Text()
    {
        Expect(JsonValueKind.String, "a text");
        return Element.GetString()!;
    }

    public EntityId Id() => Shared(Place.Line.Shared.Ids) is { } known ? known.Id : Parse<EntityId>();

    public Code Code() => Shared(Place.Line.Shared.Codes) is { } known ? known.Code : Parse<Code>();

    /// <summary>A text that a value type reads.</summary>
    public T Parse<T>()
        where T : struct, IParsable<T>
    {
        var text = Text();
        return T.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : ReadOrFault(text, static text => T.Parse(text, CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a text where the reader's own message says what is wrong with it.</summary>
    public T ReadOrFault<T>(string text, Func<string, T> read)
    {
        try
        {
            return read(text);
        }
        catch (FormatException exception)
        {
            throw Fault(ProblemCode.MalformedValue, exception.Message);
        }
    }

    public bool Flag() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw WrongType("true or false"),
    };

    public decimal Number()
    {
        Expect(JsonValueKind.Number, "a number");
        return NumberText.TryReadDecimal(JsonMarshal.GetRawUtf8Value(Element), out var value)
            ? value
            : throw OutOfRange("a decimal number of at most 28 digits, before and after its point together; nothing is rounded");
    }

    public double RealNumber()
    {
        Expect(JsonValueKind.Number, "a number");
        return NumberText.TryReadReal(JsonMarshal.GetRawUtf8Value(Element), out var value)
            ? value
            : throw OutOfRange("a double-precision number");
    }

    public int Integer()
    {
        var number = Number();
        if (number != decimal.Truncate(number))
        {
            throw Fault(ProblemCode.MalformedValue, $"{Place.Name} has to be a whole number, but this is {Element.GetRawText()}.");
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw OutOfRange("a whole number up to 2147483647");
    }

    public ValueList<T> List<T>(Func<JsonValue, T> read)
    {
        Expect(JsonValueKind.Array, "a list");
        var items = new T[Element.GetArrayLength()];
        var index = 0;

        // Not by index, because that counts from the beginning of the list each time.
        foreach (var item in Element.EnumerateArray())
        {
            items[index] = read(new JsonValue(item, Place.At(index)));
            index++;
        }

        return ValueList.Create<T>(items);
    }

    /// <summary>The members of an object whose keys are not fields but codes.</summary>
    public IEnumerable<(string Key, JsonValue Value)> Members()
    {
        Expect(JsonValueKind.Object, "an object");
        foreach (var member in Element.EnumerateObject())
        {
            yield return (member.Name, new JsonValue(member.Value, Place.At(member.Name)));
        }
    }

    /// <summary>The code that is the key of this value.</summary>
    public Code KeyAsCode(string key)
    {
        if (KnowledgeGraph.Code.TryParse(key, out var code))
        {
            return code;
        }

        try
        {
            return KnowledgeGraph.Code.Parse(key);
        }
        catch (FormatException exception)
        {
            throw new LineFaultException(ProblemCode.MalformedValue, exception.Message) { Path = Place.ToString(), IsAtKey = true };
        }
    }

    public void Expect(JsonValueKind kind, string wanted)
    {
        if (Element.ValueKind != kind)
        {
            throw WrongType(wanted);
        }
    }

    public LineFaultException WrongType(string wanted) =>
        Fault(ProblemCode.WrongType, $"{Place.Name} has to be {wanted}, but here stands {Found()}.");

    public LineFaultException Fault(ProblemCode code, string message) => new(code, message) { Path = Place.ToString() };

    private T? Shared<T>(SharedTexts<T> texts)
        where T : SharedText => IsText ? texts.ReadQuoted(JsonMarshal.GetRawUtf8Value(Element)) : null;

    private LineFaultException OutOfRange(string wanted)
    {
        const int ShownDigits = 40;
        var text = Element.GetRawText();
        var shown = text.Length > ShownDigits ? text[..ShownDigits] + "…" : text;
        return Fault(ProblemCode.NumberOutOfRange, $"{Place.Name} has to be {wanted}, but here stands {shown}.");
    }

    private string Found() => Element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null; what is not known is left out",
        _ => "true or false",
    };
}
