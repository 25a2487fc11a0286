namespace KnowledgeGraph.Presentation;

/// <summary>A cell of a stance matrix, laid out.</summary>
internal sealed class StanceCellBox
{
    /// <summary>How wide every cell is.</summary>
    public const double Width = 176;

    private const double Size = 12;
    private const double LineHeight = 15;
    private const double TextLeft = 32;

    // Because a cell of more says no more than its title does.
    private const int Most = 6;

    private readonly StanceCell _cell;
    private readonly List<(PartyStance Stance, IReadOnlyList<string> Lines)> _stances;

    /// <summary>Lays out a cell.</summary>
    public StanceCellBox(StanceCell cell)
    {
        _cell = cell;
        _stances = cell.Stances.Take(Most).Select(stance => (stance, LabelText.Break(StanceMarkWords.Short(stance), Width - TextLeft - 10, 8, Size))).ToList();
        var lines = _stances.Sum(stance => stance.Lines.Count + 1) + (cell.Stances.Count > Most ? 1 : 0);
        Height = 16 + (lines * LineHeight) + (_stances.Count * 4);
    }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>Draws it with its upper left corner at a point.</summary>
    public void Draw(SvgWriter svg, double left, double top, double height)
    {
        var mark = StanceMark.Of(_cell.Stances[0].Kind);
        svg.Open("g").Title($"{SpeakerWords.Of(_cell.Party)}, {NodeWords.Of(_cell.Event)}: {string.Join("; ", _cell.Stances.Select(StanceMarkWords.Full))}");
        svg.Rectangle(new Box(left + 3, top + 3, Width - 6, height - 6), $"{SvgHatches.Class("tint", mark.Colour)} {SvgHatches.Class("stroke", mark.Colour)}", 4);
        var y = top + 20;
        foreach (var (stance, lines) in _stances)
        {
            DrawStance(svg, stance, lines, left, y);
            y += ((lines.Count + 1) * LineHeight) + 4;
        }

        if (_cell.Stances.Count > Most)
        {
            svg.Label(left + TextLeft, y, $"and {Lists.Count(_cell.Stances.Count - Most, "stance")} more", "kg-muted", Size);
        }

        svg.Close();
    }

    private static void DrawStance(SvgWriter svg, PartyStance stance, IReadOnlyList<string> lines, double left, double y)
    {
        var mark = StanceMark.Of(stance.Kind);
        svg.Open("rect").With("x", left + 6).With("y", y - 11).With("width", 6).With("height", (lines.Count + 1) * LineHeight).With("fill", SvgHatches.Fill(svg, mark.Lines, mark.Colour)).Close();
        mark.Draw(svg, left + 15, y - 10);
        foreach (var line in lines)
        {
            svg.Label(left + TextLeft, y, line, stance.Stands && !stance.GoneBack.Any(back => back.IsOfReport) ? "kg-text" : "kg-text kg-strike", Size);
            y += LineHeight;
        }

        svg.Label(left + TextLeft, y, LabelText.Shorten(stance.Statement.Statement.Id.Value, Width - TextLeft - 10, 11), "kg-muted", 11);
    }
}
