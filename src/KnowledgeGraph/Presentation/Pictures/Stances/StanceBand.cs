using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>A part of a stance matrix that is no wider than a page: some parties, and the events of which they say something.</summary>
internal sealed class StanceBand
{
    /// <summary>How many parties stand side by side.</summary>
    public const int Parties = 5;

    /// <summary>How wide the names of the events are.</summary>
    public const double LabelWidth = 250;

    private const double HeadSize = 13;
    private const double HeadLine = 16;
    private const int HeadLines = 5;

    private readonly Speaker[] _parties;
    private readonly IReadOnlyList<string>[] _heads;
    private readonly List<StanceRowBox> _rows;

    /// <summary>Lays out a part.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="parties">The parties of the part.</param>
    /// <param name="events">The events that it may hold.</param>
    /// <param name="silent">The events that stand here although none of the parties says anything of them.</param>
    public StanceBand(StanceMatrix matrix, Speaker[] parties, IEnumerable<Event> events, IReadOnlySet<Event> silent)
    {
        _parties = parties;
        _heads = Array.ConvertAll(parties, HeadOf);
        _rows =
        [
            .. events.Where(happening => silent.Contains(happening) || parties.Any(party => matrix[happening, party] is not null))
                .Select(happening => new StanceRowBox(happening, [.. parties.Select(party => matrix[happening, party])], LabelWidth)),
        ];
    }

    /// <summary>How wide it is.</summary>
    public double Width => LabelWidth + (_parties.Length * StanceCellBox.Width);

    /// <summary>How high it is.</summary>
    public double Height => HeadHeight + _rows.Sum(row => row.Height);

    private double HeadHeight => 8 + (_heads.Select(head => head.Count).DefaultIfEmpty(0).Max() * HeadLine);

    /// <summary>Whether the name of a party has no room at the head of its column.</summary>
    public static bool IsCut(Speaker party) => LabelText.Break(SpeakerWords.Of(party), StanceCellBox.Width - 16, HeadLines + 1, HeadSize, bold: true).Count > HeadLines;

    /// <summary>Draws it with its upper left corner at a point.</summary>
    public void Draw(SvgWriter svg, double left, double top, double right)
    {
        for (var column = 0; column < _heads.Length; column++)
        {
            DrawHead(svg, _parties[column], _heads[column], left + LabelWidth + (column * StanceCellBox.Width), top);
        }

        var y = top + HeadHeight;
        foreach (var row in _rows)
        {
            svg.Line(left, y, right, y, "kg-grid");
            row.Draw(svg, left, y);
            y += row.Height;
        }

        svg.Line(left, y, right, y, "kg-grid");
    }

    private static IReadOnlyList<string> HeadOf(Speaker party) => LabelText.Break(SpeakerWords.Of(party), StanceCellBox.Width - 16, HeadLines, HeadSize, bold: true);

    private static void DrawHead(SvgWriter svg, Speaker party, IReadOnlyList<string> lines, double left, double top)
    {
        svg.Open("g").Title(SpeakerWords.Of(party));
        foreach (var line in lines)
        {
            top += HeadLine;
            svg.Label(left + 6, top, line, "kg-text kg-bold", HeadSize);
        }

        svg.Close();
    }
}
