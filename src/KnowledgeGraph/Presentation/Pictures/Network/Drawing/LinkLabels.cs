namespace KnowledgeGraph.Presentation;

/// <summary>How the label of an edge is set: in short lines, so that it takes up little of the line.</summary>
internal static class LinkLabels
{
    public const double FontSize = 10.5;
    public const double LineHeight = 12.5;

    private const double MostWidth = 128;
    private const int MostLines = 3;

    // Because whom somebody blames is the one thing that its line must not leave out.
    private const int MostLinesOfBlame = 8;

    /// <summary>The lines; each of the label's own lines becomes up to three, or more where somebody is blamed.</summary>
    public static IReadOnlyList<string> LinesOf(NetworkLink link) =>
        [.. link.Label.SelectMany(line => LabelText.Break(line, MostWidth, Most(link), FontSize))];

    /// <summary>Whether any of the label is cut, so that it has to be told elsewhere.</summary>
    public static bool IsCut(NetworkLink link) => link.Label.Any(line => LabelText.Break(line, MostWidth, Most(link) + 1, FontSize).Count > Most(link));

    private static int Most(NetworkLink link) => link.Style == NetworkLineStyle.Blames ? MostLinesOfBlame : MostLines;

    /// <summary>The edge with the room that its label needs.</summary>
    public static LayoutEdge Edge(NetworkLink link)
    {
        var lines = LinesOf(link);
        return lines.Count == 0
            ? new LayoutEdge(link.From, link.To, 0, 0)
            : new LayoutEdge(link.From, link.To, Math.Ceiling(lines.Max(line => TextWidths.Of(line, FontSize))) + 2, (lines.Count * LineHeight) + 2);
    }
}
