using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>Numbers texts from 0 in the order in which they come up, each once.</summary>
internal sealed class TextTableBuilder(string name, StorageLimits limits)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ByteBlock _text = new(name, limits.Bytes);
    private readonly List<int> _starts = [0];

    /// <summary>The number of a text, which must be well-formed.</summary>
    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _numbers.Count);
            _text.Advance(Encoding.UTF8.GetBytes(text, _text.Room(Encoding.UTF8.GetByteCount(text))));
            _starts.Add(_text.Count);
        }

        return number;
    }

    public TextTable Build() => new(_text.ToArray(), [.. _starts]);
}
