using System.Text;

namespace KnowledgeGraph.Tests.Presentation.Exports;

/// <summary>Reads the DOT language, as much of its grammar as there is in a graph of nodes and edges, and refuses everything else.</summary>
internal sealed class DotReader
{
    private readonly string _text;
    private int _at;

    private DotReader(string text) => _text = text;

    public static ReadGraph Read(string text) => new DotReader(text).Graph();

    private ReadGraph Graph()
    {
        var nodes = new List<IReadOnlyDictionary<string, string>>();
        var edges = new List<IReadOnlyDictionary<string, string>>();
        Expect("digraph");
        Expect("{");
        while (!TryTake("}"))
        {
            var first = Word(out var isQuoted);
            if (TryTake("="))
            {
                Word(out _);
            }
            else if (TryTake("->"))
            {
                var target = Word(out _);
                edges.Add(Attributes(("source", first), ("target", target)));
            }
            else if (isQuoted)
            {
                nodes.Add(Attributes(("id", first)));
            }
            else
            {
                Assert.Equal("node", first);
                Attributes();
            }

            Expect(";");
        }

        SkipSpace();
        Assert.Equal(_text.Length, _at);
        return new ReadGraph(nodes, edges);
    }

    private Dictionary<string, string> Attributes(params (string Name, string Value)[] known)
    {
        var attributes = known.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        Expect("[");
        do
        {
            var name = Word(out var isQuoted);
            Assert.False(isQuoted);
            Expect("=");
            attributes.Add(name, Word(out _));
        }
        while (TryTake(","));
        Expect("]");
        return attributes;
    }

    /// <summary>A name of letters and digits, or a text in quotes; there is neither markup nor anything joined by a plus.</summary>
    private string Word(out bool isQuoted)
    {
        SkipSpace();
        isQuoted = _text[_at] == '"';
        var word = new StringBuilder();
        if (!isQuoted)
        {
            for (; char.IsAsciiLetterOrDigit(_text[_at]); _at++)
            {
                word.Append(_text[_at]);
            }

            Assert.NotEqual(0, word.Length);
            return word.ToString();
        }

        for (_at++; _text[_at] != '"'; _at++)
        {
            if (_text[_at] != '\\')
            {
                Assert.False(char.IsControl(_text[_at]), $"There is a control character at {_at}.");
                word.Append(_text[_at]);
                continue;
            }

            _at++;
            word.Append(_text[_at] switch
            {
                'n' => '\n',
                '"' => '"',
                '\\' => '\\',
                var other => throw new FormatException($"'\\{other}' at {_at} is no escape that an export writes."),
            });
        }

        _at++;
        return word.ToString();
    }

    private void Expect(string token) => Assert.True(TryTake(token), $"'{token}' is missing at {_at}: {_text[_at..Math.Min(_text.Length, _at + 80)]}");

    private bool TryTake(string token)
    {
        SkipSpace();
        if (!_text.AsSpan(_at).StartsWith(token, StringComparison.Ordinal))
        {
            return false;
        }

        _at += token.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && (_text[_at] is ' ' or '\n'))
        {
            _at++;
        }
    }
}
