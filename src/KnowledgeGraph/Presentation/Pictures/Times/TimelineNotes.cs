using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What stands around a timeline in words: its title, what is to be seen, and what could not be drawn.</summary>
internal sealed class TimelineNotes
{
    private const double Size = 12;
    private const double LineHeight = 17;
    private const int MostNotHonoured = 5;

    private readonly List<string> _lines = [];
    private readonly Paragraphs _paragraphs;

    /// <summary>Reads them from a timeline of which so many events are drawn, with what there is to say of its axis.</summary>
    public TimelineNotes(Timeline timeline, int drawn, IEnumerable<string> ofTheAxis, double width)
    {
        var all = timeline.Count + timeline.Undated.Count;
        Title = $"Timeline of {Lists.Count(all, "event")}";
        if (drawn < all)
        {
            _lines.Add($"{Lists.Count(all - drawn, "event")} more, not drawn here.");
        }

        if (timeline.Cut is not null)
        {
            _lines.Add("The question was cut by its budget: the timeline is not whole.");
        }

        foreach (var word in timeline.NotHonoured.Select(TimeBasisWords.Of).Distinct().Take(MostNotHonoured))
        {
            _lines.Add($"Not honoured, because it is against the times or goes in a circle: {word}.");
        }

        var left = timeline.NotHonoured.Select(TimeBasisWords.Of).Distinct().Count() - MostNotHonoured;
        if (left > 0)
        {
            _lines.Add($"{Lists.Count(left, "word")} more on the order could not be honoured.");
        }

        _lines.AddRange(ofTheAxis);
        _lines.Add("Nothing here is said to have happened by anybody but those who are named beside its marks, one by one in the text of each mark. Times are in UTC.");
        _paragraphs = new Paragraphs(_lines, width, Size, LineHeight);
    }

    /// <summary>What the picture is called.</summary>
    public string Title { get; }

    /// <summary>How high the notes are.</summary>
    public double Height => 12 + _paragraphs.Height;

    /// <summary>Every row in words.</summary>
    public string Description(IEnumerable<TimelineRow> rows) =>
        string.Join(" ", rows.Select(row => $"{row.Label}: {row.When}, {Lists.Count(row.Said.Count, "statement")} about it of a known time.").Concat(_lines));

    /// <summary>Draws them.</summary>
    public void Draw(SvgWriter svg, double left, double top) => _paragraphs.Draw(svg, left, top + 20, "kg-muted");
}
