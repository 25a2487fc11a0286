using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>What the values of an enumeration are called in the file.</summary>
internal sealed class ValueNames<T>(string what, params (string Name, T Value)[] pairs)
    where T : struct, Enum
{
    private readonly byte[][] _utf8 = [.. pairs.Select(pair => Encoding.UTF8.GetBytes(pair.Name))];

    /// <summary>What sort of problem another name is.</summary>
    public ProblemCode ProblemCode { get; init; } = ProblemCode.MalformedValue;

    /// <summary>Reads one of the names.</summary>
    /// <exception cref="LineFaultException">It is none of them; the message has the nearest.</exception>
    public T Read(JsonValue value)
    {
        value.Expect(JsonValueKind.String, "a text");
        foreach (var (name, candidate) in pairs)
        {
            if (value.Element.ValueEquals(name))
            {
                return candidate;
            }
        }

        var names = pairs.Select(pair => pair.Name).ToArray();
        var found = value.Text();
        throw value.Fault(ProblemCode, $"'{found}' is no {what}.{Nearest.Hint(found, names)} It is one of: {string.Join(", ", names)}.");
    }

    /// <summary>Reads one of the names from a text without escapes; false if it is none of them.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        for (var index = 0; index < _utf8.Length; index++)
        {
            if (text.SequenceEqual(_utf8[index]))
            {
                value = pairs[index].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Reads one of the names; the default where there is none.</summary>
    public T Read(JsonValue? value) => value is { } found ? Read(found) : default;

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name in the file: it is its absence, or none of the enumeration.</exception>
    public string Of(T value)
    {
        foreach (var (name, candidate) in pairs)
        {
            if (EqualityComparer<T>.Default.Equals(candidate, value))
            {
                return name;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"This is no {what}.");
    }
}
