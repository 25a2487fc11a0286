namespace KnowledgeGraph.Presentation;

/// <summary>A row of a stance matrix, laid out.</summary>
internal sealed class StanceRowBox
{
    private const double LineHeight = 17;
    private const double Size = 13;

    private readonly Event _event;
    private readonly double _labelWidth;
    private readonly IReadOnlyList<string> _label;
    private readonly List<StanceCellBox?> _cells;

    /// <summary>Lays out a row with a cell, or nothing, for each party.</summary>
    public StanceRowBox(Event happening, List<StanceCell?> cells, double labelWidth)
    {
        _event = happening;
        _labelWidth = labelWidth;
        _label = LabelText.Break($"{NodeWords.Of(happening)} ({happening.Id})", labelWidth - 12, 4, Size);
        _cells = cells.ConvertAll(cell => cell is null ? null : new StanceCellBox(cell));
        var words = 14 + ((_label.Count + (IsEmpty ? 1 : 0)) * LineHeight);
        Height = _cells.Select(cell => cell?.Height ?? 0).Append(words).Max();
    }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    private bool IsEmpty => _cells.TrueForAll(cell => cell is null);

    /// <summary>Draws it with its upper left corner at a point.</summary>
    public void Draw(SvgWriter svg, double left, double top)
    {
        svg.Open("g").Title($"{NodeWords.Of(_event)} ({_event.Id})");
        var y = top + 18;
        foreach (var line in _label)
        {
            svg.Label(left, y, line, "kg-text", Size);
            y += LineHeight;
        }

        if (IsEmpty)
        {
            svg.Label(left, y, "nobody shown takes a stance", "kg-muted", 12);
        }

        svg.Close();
        for (var column = 0; column < _cells.Count; column++)
        {
            _cells[column]?.Draw(svg, left + _labelWidth + (column * StanceCellBox.Width), top, Height);
        }
    }
}
