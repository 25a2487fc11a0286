using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>The fields that one sort of object has, in the order of the format.</summary>
internal sealed class FieldNames
{
    private readonly byte[][] _utf8;

    /// <summary>The fields of a sort of object.</summary>
    /// <param name="owner">What the object is called in a message: <c>a hop</c>.</param>
    /// <param name="names">The fields, in order.</param>
    public FieldNames(string owner, params string[] names)
    {
        Owner = owner;
        Names = names;
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    public string Owner { get; }

    public string[] Names { get; }

    /// <summary>Which field a property is, looked for from the hint on; -1 if it is none.</summary>
    public int IndexOf(JsonProperty property, int hint)
    {
        for (var step = 0; step < _utf8.Length; step++)
        {
            var index = (hint + step) % _utf8.Length;
            if (property.NameEquals(_utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Which field a key without escapes is, looked for from the hint on; -1 if it is none.</summary>
    public int IndexOf(ReadOnlySpan<byte> key, int hint)
    {
        for (var index = hint; index < _utf8.Length; index++)
        {
            if (key.SequenceEqual(_utf8[index]))
            {
                return index;
            }
        }

        for (var index = 0; index < hint; index++)
        {
            if (key.SequenceEqual(_utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }

    public int IndexOf(string name) => Array.IndexOf(Names, name);
}
