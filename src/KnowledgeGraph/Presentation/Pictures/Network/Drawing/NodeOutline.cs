namespace KnowledgeGraph.Presentation;

/// <summary>The shape of each kind of node, as a path, and the room that it leaves to text.</summary>
internal static class NodeOutline
{
    private const double Point = 11;
    private const double Pin = 7;
    private const double Fold = 10;
    private const double Cut = 6;
    private const double Slant = 9;

    /// <summary>What the shape needs beyond the text: on the left and right, above, below.</summary>
    public static (double Across, double Above, double Below) Padding(NodeKind kind) => kind switch
    {
        NodeKind.Person => (13, 6, 6),
        NodeKind.Event => (Point + 5, 6, 6),
        NodeKind.Place => (8, 5, 5 + Pin),
        NodeKind.Document => (Fold + 3, 6, 6),
        NodeKind.Position => (Slant + 6, 5, 5),
        NodeKind.Statement => (9, 5, 5 + Pin),
        _ => (9, 6, 6),
    };

    /// <summary>The path.</summary>
    public static string Of(NodeKind kind, Box box) => kind switch
    {
        NodeKind.Person => Rounded(box, Math.Min(16, box.Height / 2)),
        NodeKind.Event => Closed((box.Left, Middle(box)), (box.Left + Point, box.Top), (box.Right - Point, box.Top), (box.Right, Middle(box)), (box.Right - Point, box.Bottom), (box.Left + Point, box.Bottom)),
        NodeKind.Place => Closed(
            (box.Left, box.Top), (box.Right, box.Top), (box.Right, box.Bottom - Pin), (Center(box) + Pin, box.Bottom - Pin), (Center(box), box.Bottom),
            (Center(box) - Pin, box.Bottom - Pin), (box.Left, box.Bottom - Pin)),
        NodeKind.Document => Closed((box.Left, box.Top), (box.Right - Fold, box.Top), (box.Right, box.Top + Fold), (box.Right, box.Bottom), (box.Left, box.Bottom))
            + Open((box.Right - Fold, box.Top), (box.Right - Fold, box.Top + Fold), (box.Right, box.Top + Fold)),
        NodeKind.Position => Closed((box.Left + Slant, box.Top), (box.Right, box.Top), (box.Right - Slant, box.Bottom), (box.Left, box.Bottom)),
        NodeKind.Thing => Closed(
            (box.Left + Cut, box.Top), (box.Right - Cut, box.Top), (box.Right, box.Top + Cut), (box.Right, box.Bottom - Cut), (box.Right - Cut, box.Bottom),
            (box.Left + Cut, box.Bottom), (box.Left, box.Bottom - Cut), (box.Left, box.Top + Cut)),
        NodeKind.Statement => Closed(
            (box.Left, box.Top), (box.Right, box.Top), (box.Right, box.Bottom - Pin), (box.Left + (3 * Pin), box.Bottom - Pin), (box.Left + (2 * Pin), box.Bottom),
            (box.Left + (2 * Pin), box.Bottom - Pin), (box.Left, box.Bottom - Pin)),
        _ => Closed((box.Left, box.Top), (box.Right, box.Top), (box.Right, box.Bottom), (box.Left, box.Bottom)),
    };

    private static double Middle(Box box) => box.Top + (box.Height / 2);

    private static double Center(Box box) => box.Left + (box.Width / 2);

    private static string Rounded(Box box, double radius)
    {
        var corner = $"A{SvgWriter.Number(radius)} {SvgWriter.Number(radius)} 0 0 1 ";
        return $"M{At(box.Left + radius, box.Top)}H{SvgWriter.Number(box.Right - radius)}{corner}{At(box.Right, box.Top + radius)}"
            + $"V{SvgWriter.Number(box.Bottom - radius)}{corner}{At(box.Right - radius, box.Bottom)}H{SvgWriter.Number(box.Left + radius)}"
            + $"{corner}{At(box.Left, box.Bottom - radius)}V{SvgWriter.Number(box.Top + radius)}{corner}{At(box.Left + radius, box.Top)}Z";
    }

    private static string Closed(params ReadOnlySpan<(double X, double Y)> points) => Open(points) + "Z";

    private static string Open(params ReadOnlySpan<(double X, double Y)> points)
    {
        var path = new System.Text.StringBuilder("M");
        for (var index = 0; index < points.Length; index++)
        {
            path.Append(index > 0 ? "L" : "").Append(At(points[index].X, points[index].Y));
        }

        return path.ToString();
    }

    private static string At(double x, double y) => $"{SvgWriter.Number(x)} {SvgWriter.Number(y)}";
}
