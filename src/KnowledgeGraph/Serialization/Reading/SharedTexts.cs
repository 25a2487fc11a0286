using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Serialization;

/// <summary>
/// Values that are read from short texts, each kept once: a ledger names the same ids and codes again and again, and a graph
/// would else hold a string for each time.
/// </summary>
internal sealed class SharedTexts<T>
    where T : struct, IParsable<T>
{
    private const int LongestText = 64;
    private const int MostTexts = 1 << 16;

    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _values =
        new Dictionary<string, T>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a value from a JSON string in its quotes; false where it has to be read the long way.</summary>
    public bool TryRead(ReadOnlySpan<byte> quoted, [MaybeNullWhen(false)] out T value)
    {
        var utf8 = quoted[1..^1];
        if (utf8.Length > LongestText || utf8.Contains((byte)'\\'))
        {
            value = default;
            return false;
        }

        Span<char> characters = stackalloc char[LongestText];
        ReadOnlySpan<char> text = characters[..Encoding.UTF8.GetChars(utf8, characters)];
        if (_values.TryGetValue(text, out value))
        {
            return true;
        }

        if (!T.TryParse(text.ToString(), CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        if (_values.Dictionary.Count < MostTexts)
        {
            _values[text] = value;
        }

        return true;
    }
}
