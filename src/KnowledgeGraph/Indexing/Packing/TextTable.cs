using System.Text;

namespace KnowledgeGraph.Indexing;

/// <summary>Texts by number, as UTF-8 one after the other; a string is made when one is asked for.</summary>
internal sealed class TextTable
{
    private const int Remembered = 1024;

    private readonly byte[] _text;
    private readonly int[] _starts;
    private readonly Recent<string> _recent;

    /// <param name="text">The bytes of all texts.</param>
    /// <param name="starts">Where each begins, and at last where the last one ends.</param>
    public TextTable(byte[] text, int[] starts)
    {
        _text = text;
        _starts = starts;
        _recent = new Recent<string>(Math.Min(Remembered, Count));
    }

    public int Count => _starts.Length - 1;

    public long Bytes => _text.Length + (sizeof(int) * (long)_starts.Length);

    public string At(int number) => _recent.TryGet(number, out var text)
        ? text
        : _recent.Keep(number, Encoding.UTF8.GetString(_text.AsSpan(_starts[number].._starts[number + 1])));
}
