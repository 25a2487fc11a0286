namespace KnowledgeGraph.Presentation;

/// <summary>How large a node is drawn: its name in up to four lines, the shape around it, the mark of its side.</summary>
internal static class NodeSizes
{
    public const double FontSize = 12;
    public const double LineHeight = 15;

    /// <summary>The width of the mark of a side, with the gap to the text.</summary>
    public const double Mark = 13;

    private const double MostWidth = 138;
    private const int MostLines = 4;

    /// <summary>The lines of its name.</summary>
    public static IReadOnlyList<string> LinesOf(NetworkNode node)
    {
        var lines = LabelText.Break(node.Name, MostWidth, MostLines, FontSize, IsBold(node));
        return lines.Count > 0 ? lines : [" "];
    }

    /// <summary>The box that holds all of it.</summary>
    public static LayoutNode Of(NetworkNode node)
    {
        var lines = LinesOf(node);
        var (across, above, below) = NodeOutline.Padding(node.Kind);
        var text = lines.Max(line => TextWidths.Of(line, FontSize, IsBold(node)));
        return new LayoutNode(
            Math.Ceiling(Math.Max(text, 24) + (2 * across) + (node.Side is null ? 0 : Mark)),
            (lines.Count * LineHeight) + above + below);
    }

    /// <summary>Whether its name is bold; those of events are, because all turns around them.</summary>
    public static bool IsBold(NetworkNode node) => node.Kind == NodeKind.Event;
}
