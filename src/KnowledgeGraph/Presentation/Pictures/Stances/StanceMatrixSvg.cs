namespace KnowledgeGraph.Presentation;

/// <summary>Draws a stance matrix: events down, parties across, a mark, words and the statements in each cell.</summary>
internal static class StanceMatrixSvg
{
    private const int MostRows = 100;
    private const int MostColumns = 24;
    private const double Left = 16;
    private const double BandGap = 26;

    /// <summary>The picture.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="id">The id of the picture; null for one of its content.</param>
    public static string Of(StanceMatrix matrix, string? id = null)
    {
        var parties = matrix.Parties.Take(MostColumns).ToList();
        var events = matrix.Events.Take(MostRows).ToList();
        var silent = events.Where(happening => parties.TrueForAll(party => matrix[happening, party] is null)).ToHashSet();

        // Because on paper a row of many parties would be too small to be read.
        var bands = parties.Chunk(StanceBand.Parties).DefaultIfEmpty([]).Select((chunk, place) => new StanceBand(matrix, chunk, events, place == 0 ? silent : new HashSet<Event>())).ToList();
        var width = Math.Max(880, (2 * Left) + bands.Max(band => band.Width));
        var title = $"Who claims, denies and blames: {Lists.Count(matrix.Events.Count, "event")}, {Lists.Count(matrix.Parties.Count, "party")}";
        var heading = new Paragraphs([title], width - (2 * Left), 18, 22, bold: true);
        var top = 84 + heading.More;
        var bottom = top + bands.Sum(band => band.Height) + ((bands.Count - 1) * BandGap);
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
            var y = top;
            foreach (var band in bands)
            {
                band.Draw(svg, Left, y, width - Left);
                y += band.Height + BandGap;
            }

            footnotes.Draw(svg, Left, bottom + 19, "kg-muted");
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

        // Because on paper there is no other place to read a name that is cut.
        foreach (var name in matrix.Parties.Take(MostColumns).Where(StanceBand.IsCut).Select(SpeakerWords.Of))
        {
            yield return $"In full: {name}";
        }

        yield return "An empty cell: the party says nothing of who is responsible, and nobody blames it. Struck through: taken back by who said it, or by who reported it, as it says. None of this says who did it.";
    }
}
