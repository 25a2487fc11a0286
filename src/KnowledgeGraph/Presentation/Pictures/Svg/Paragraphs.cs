namespace KnowledgeGraph.Presentation;

/// <summary>What explains a picture, in as many lines as it takes: nothing of it is ever cut.</summary>
internal sealed class Paragraphs
{
    private readonly List<string> _lines;
    private readonly double _size;
    private readonly double _lineHeight;

    /// <summary>Breaks each text into lines of a width.</summary>
    public Paragraphs(IEnumerable<string> texts, double width, double size, double lineHeight, bool bold = false)
    {
        _lines = [.. texts.SelectMany(text => LabelText.Break(text, width, int.MaxValue, size, bold))];
        (_size, _lineHeight) = (size, lineHeight);
    }

    /// <summary>How high they are.</summary>
    public double Height => _lines.Count * _lineHeight;

    /// <summary>How much higher they are than one line.</summary>
    public double More => Math.Max(0, _lines.Count - 1) * _lineHeight;

    /// <summary>Draws them, the first on a baseline.</summary>
    public void Draw(SvgWriter svg, double left, double baseline, string classes)
    {
        foreach (var line in _lines)
        {
            svg.Label(left, baseline, line, classes, _size);
            baseline += _lineHeight;
        }
    }
}
