namespace KnowledgeGraph.Presentation;

/// <summary>Draws a node: its shape, the mark of its side, its name.</summary>
internal static class NodeDrawing
{
    /// <summary>One group, which tells name, kind and id beside the pointer.</summary>
    public static void Draw(SvgWriter svg, NetworkNode node, Box box)
    {
        svg.Open("g").Class("kg-node");
        if (node.Id is { } id)
        {
            svg.With("data-id", id.Value);
        }

        svg.Title($"{node.Name} ({node.Details})");
        Outline(svg, node, box);
        var (across, above, _) = NodeOutline.Padding(node.Kind);
        var left = box.Left + across;
        if (node.Side is { } side)
        {
            DrawMark(svg, side, new Box(left - 3, box.Top + above, NodeSizes.Mark - 4, box.Height - above - NodeOutline.Padding(node.Kind).Below));
            left += NodeSizes.Mark;
        }

        var middle = (left + box.Right - across) / 2;
        foreach (var (index, line) in NodeSizes.LinesOf(node).Index())
        {
            svg.MiddleLabel(middle, box.Top + above + (index * NodeSizes.LineHeight) + 11.5, line, NodeSizes.IsBold(node) ? "kg-text kg-bold" : "kg-text", NodeSizes.FontSize);
        }

        svg.Close();
    }

    /// <summary>The hatched patch that tells a side.</summary>
    public static void DrawMark(SvgWriter svg, int side, Box box)
    {
        // Because the first hatch is none, which would look like a box to be ticked.
        svg.Open("rect").Class($"{SvgHatches.Class("stroke", side)}{(side == 0 ? " " + SvgHatches.Class("fill", side) : "")}");
        if (side > 0)
        {
            svg.With("fill", SvgHatches.Fill(svg, side));
        }

        svg.With("x", box.Left).With("y", box.Top).With("width", box.Width).With("height", box.Height).Close();
    }

    /// <summary>The dashes of its outline: short for a source that nobody names, long for a person whose name is not told; null for all others.</summary>
    public static string? Dashes(NetworkNode node) => node.IsUnnamed ? "4 3" : node.IsAnonymous ? "10 3" : null;

    private static void Outline(SvgWriter svg, NetworkNode node, Box box)
    {
        svg.Open("path").Class(node.Side is { } side ? $"{SvgHatches.Class("tint", side)} {SvgHatches.Class("stroke", side)}" : "kg-box");
        svg.With("stroke-width", node.Kind == NodeKind.Event ? 2 : 1.2);
        if (Dashes(node) is { } dashes)
        {
            svg.With("stroke-dasharray", dashes);
        }

        svg.With("d", NodeOutline.Of(node.Kind, box)).Close();
    }
}
