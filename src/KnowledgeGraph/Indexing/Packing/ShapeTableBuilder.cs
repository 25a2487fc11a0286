using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>Numbers shapes of rows in the order in which they come up, each once.</summary>
internal sealed class ShapeTableBuilder
{
    // Longer ones are unlikely to come up again. More would take a third byte in each row, and what all rows share should stay in the cache.
    private const int Longest = 64;
    private const int MostShapes = (1 << 14) - 1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _found;
    private readonly ByteBlock _shapes = new("shapes", MostShapes * Longest);
    private readonly List<int> _starts = [0];

    public ShapeTableBuilder() => _found = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a shape; <see cref="ShapeTable.None"/> if it is long, or if there are too many.</summary>
    public int NumberOf(ReadOnlySpan<byte> shape)
    {
        if (shape.Length > Longest)
        {
            return ShapeTable.None;
        }

        // A character for each byte, because a table of strings is safe against shapes that were chosen to fall on one place.
        Span<char> key = stackalloc char[Longest];
        key = key[..Encoding.Latin1.GetChars(shape, key)];
        if (_found.TryGetValue(key, out var number))
        {
            return number;
        }

        if (_numbers.Count == MostShapes)
        {
            return ShapeTable.None;
        }

        _found[key] = _numbers.Count + 1;
        _shapes.Add(shape);
        _starts.Add(_shapes.Count);
        return _numbers.Count;
    }

    public ShapeTable Build() => new(_shapes.ToArray(), [.. _starts]);
}
