using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Draws a stance matrix: events down, parties across, a mark, words and the statements in each cell.</summary>
internal static class StanceMatrixSvg
{
    private const int MostRows = 100;
    private const int MostColumns = 24;
    private const double LabelWidth = 250;
    private const double Left = 16;
    private const double HeadSize = 13;
    private const double HeadLine = 16;

    /// <summary>The picture.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="id">The id of the picture; null for one of its content.</param>
    public static string Of(StanceMatrix matrix, string? id = null)
    {
        var parties = matrix.Parties.Take(MostColumns).ToList();
        var heads = parties.ConvertAll(party => LabelText.Break(SpeakerWords.Of(party), StanceCellBox.Width - 16, 4, HeadSize, bold: true));
        var rows = matrix.Events.Take(MostRows).Select(happening => new StanceRowBox(happening, parties.ConvertAll(party => matrix[happening, party]), LabelWidth)).ToList();
        var width = Math.Max(880, (2 * Left) + LabelWidth + (parties.Count * StanceCellBox.Width));
        var title = $"Who claims, denies and blames: {Lists.Count(matrix.Events.Count, "event")}, {Lists.Count(matrix.Parties.Count, "party")}";
        var heading = new Paragraphs([title], width - (2 * Left), 18, 22, bold: true);
        var headTop = 84 + heading.More;
        var rowsTop = headTop + 8 + (heads.Select(head => head.Count).DefaultIfEmpty(0).Max() * HeadLine);
        var bottom = rowsTop + rows.Sum(row => row.Height);
        var notes = Notes(matrix).ToList();
        var footnotes = new Paragraphs(notes, width - (2 * Left), 12, 17);
        var frame = new SvgFrame
        {
            Kind = "stances",
            Width = width,
            Height = bottom + 18 + footnotes.Height,
            Title = title,
            Description = string.Join(" ", matrix.Cells.Select(cell => $"{SpeakerWords.Of(cell.Party)}, {NodeWords.Of(cell.Event)} ({cell.Event.Id}): {string.Join("; ", cell.Stances.Select(StanceMarkWords.Short))}.").Concat(notes)),
            Note = CutWords.Of(matrix.Graph),
        };
        return SvgPicture.Of(frame, Draw, id);

        void Draw(SvgWriter svg)
        {
            SvgHatches.Define(svg, StanceMark.All.Select(mark => (mark.Lines, mark.Colour)));
            heading.Draw(svg, Left, 32, "kg-text kg-bold");
            DrawLegend(svg, 46 + heading.More);
            for (var column = 0; column < heads.Count; column++)
            {
                DrawHead(svg, parties[column], heads[column], Left + LabelWidth + (column * StanceCellBox.Width), headTop);
            }

            var y = rowsTop;
            foreach (var row in rows)
            {
                svg.Line(Left, y, width - Left, y, "kg-grid");
                row.Draw(svg, Left, y);
                y += row.Height;
            }

            svg.Line(Left, y, width - Left, y, "kg-grid");
            footnotes.Draw(svg, Left, y + 19, "kg-muted");
        }
    }

    private static void DrawLegend(SvgWriter svg, double top)
    {
        var x = Left;
        foreach (var mark in StanceMark.All)
        {
            svg.Open("rect").With("x", x).With("y", top).With("width", 14).With("height", 14).With("fill", SvgHatches.Fill(svg, mark.Lines, mark.Colour)).Close();
            mark.Draw(svg, x + 18, top + 1);
            svg.Label(x + 35, top + 11, mark.Words, "kg-text", 12);
            x += 35 + TextWidths.Of(mark.Words, 12) + 16;
        }
    }

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

    private static IEnumerable<string> Notes(StanceMatrix matrix)
    {
        if (matrix.Events.Count > MostRows)
        {
            yield return $"{Lists.Count(matrix.Events.Count - MostRows, "event")} more, not drawn here.";
        }

        if (matrix.Parties.Count > MostColumns)
        {
            yield return $"{Lists.Count(matrix.Parties.Count - MostColumns, "party")} more, not drawn here.";
        }

        foreach (var (happening, denial) in matrix.Denied.Take(MostRows))
        {
            yield return $"{SpeakerWords.Of(denial.Origin.Principals)} {(SpeakerPhrases.IsPlural(denial.Origin.Principals) ? "deny" : "denies")} that {NodeWords.Quoted(happening)} happened at all ({denial.Statement.Id}).";
        }

        yield return "An empty cell: the party says nothing of who is responsible, and nobody blames it. Struck through: taken back by who said it, or by who reported it, as it says. None of this says who did it.";
    }
}
