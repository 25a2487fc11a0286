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
        NodeKind.Person => Rounded(box, Radius(box)),
        NodeKind.Document => Closed(Corners(kind, box)) + Open([new(box.Right - Fold, box.Top), new(box.Right - Fold, box.Top + Fold), new(box.Right, box.Top + Fold)]),
        _ => Closed(Corners(kind, box)),
    };

    /// <summary>The corners of the shape in their order; a round one is many.</summary>
    public static LayoutPoint[] Corners(NodeKind kind, Box box) => kind switch
    {
        NodeKind.Person => Round(box, Radius(box)),
        NodeKind.Event =>
        [
            new(box.Left, Middle(box)), new(box.Left + Point, box.Top), new(box.Right - Point, box.Top), new(box.Right, Middle(box)),
            new(box.Right - Point, box.Bottom), new(box.Left + Point, box.Bottom),
        ],
        NodeKind.Place =>
        [
            new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom - Pin), new(Center(box) + Pin, box.Bottom - Pin), new(Center(box), box.Bottom),
            new(Center(box) - Pin, box.Bottom - Pin), new(box.Left, box.Bottom - Pin),
        ],
        NodeKind.Document => [new(box.Left, box.Top), new(box.Right - Fold, box.Top), new(box.Right, box.Top + Fold), new(box.Right, box.Bottom), new(box.Left, box.Bottom)],
        NodeKind.Position => [new(box.Left + Slant, box.Top), new(box.Right, box.Top), new(box.Right - Slant, box.Bottom), new(box.Left, box.Bottom)],
        NodeKind.Thing =>
        [
            new(box.Left + Cut, box.Top), new(box.Right - Cut, box.Top), new(box.Right, box.Top + Cut), new(box.Right, box.Bottom - Cut), new(box.Right - Cut, box.Bottom),
            new(box.Left + Cut, box.Bottom), new(box.Left, box.Bottom - Cut), new(box.Left, box.Top + Cut),
        ],
        NodeKind.Statement =>
        [
            new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom - Pin), new(box.Left + (3 * Pin), box.Bottom - Pin), new(box.Left + (2 * Pin), box.Bottom),
            new(box.Left + (2 * Pin), box.Bottom - Pin), new(box.Left, box.Bottom - Pin),
        ],
        _ => [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)],
    };

    private static double Radius(Box box) => Math.Min(16, box.Height / 2);

    // Eight points to a quarter are nearer to the circle than can be seen.
    private static LayoutPoint[] Round(Box box, double radius)
    {
        const int Steps = 8;
        var points = new List<LayoutPoint>();
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var center = new LayoutPoint(quarter is 0 or 3 ? box.Right - radius : box.Left + radius, quarter < 2 ? box.Bottom - radius : box.Top + radius);
            for (var step = 0; step <= Steps; step++)
            {
                var (sine, cosine) = Math.SinCos((quarter + ((double)step / Steps)) * Math.PI / 2);
                points.Add(center + (new LayoutPoint(cosine, sine) * radius));
            }
        }

        return [.. points];
    }

    private static double Middle(Box box) => box.Top + (box.Height / 2);

    private static double Center(Box box) => box.Left + (box.Width / 2);

    private static string Rounded(Box box, double radius)
    {
        var corner = $"A{SvgWriter.Number(radius)} {SvgWriter.Number(radius)} 0 0 1 ";
        return $"M{At(box.Left + radius, box.Top)}H{SvgWriter.Number(box.Right - radius)}{corner}{At(box.Right, box.Top + radius)}"
            + $"V{SvgWriter.Number(box.Bottom - radius)}{corner}{At(box.Right - radius, box.Bottom)}H{SvgWriter.Number(box.Left + radius)}"
            + $"{corner}{At(box.Left, box.Bottom - radius)}V{SvgWriter.Number(box.Top + radius)}{corner}{At(box.Left + radius, box.Top)}Z";
    }

    private static string Closed(LayoutPoint[] points) => Open(points) + "Z";

    private static string Open(LayoutPoint[] points)
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
