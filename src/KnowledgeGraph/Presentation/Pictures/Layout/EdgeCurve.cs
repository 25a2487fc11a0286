namespace KnowledgeGraph.Presentation;

/// <summary>A line made of cubic Bézier curves, each beginning where the one before it ends.</summary>
internal sealed record EdgeCurve(LayoutPoint Start, IReadOnlyList<CurvePiece> Pieces)
{
    public LayoutPoint End => Pieces[^1].End;

    /// <summary>The box of all points that shape it, which holds the line itself.</summary>
    public Box Bounds => Box.Of([Start, .. Pieces.SelectMany(piece => new[] { piece.First, piece.Second, piece.End })]);

    /// <summary>Where it comes from as it arrives at its end.</summary>
    public LayoutPoint Approach => LastApart(End, Pieces.Reverse().SelectMany(piece => new[] { piece.Second, piece.First }).Append(Start));

    /// <summary>The curve of one bend; straight where the bend lies between its ends.</summary>
    public static EdgeCurve Bent(LayoutPoint start, LayoutPoint bend, LayoutPoint end) =>
        new(start, [new CurvePiece(start.Towards(bend, 2.0 / 3), end.Towards(bend, 2.0 / 3), end)]);

    /// <summary>Points along it, first and last included.</summary>
    /// <param name="steps">How many lines each piece becomes.</param>
    public LayoutPoint[] Flattened(int steps)
    {
        var points = new LayoutPoint[(Pieces.Count * steps) + 1];
        points[0] = Start;
        var from = Start;
        for (var index = 0; index < Pieces.Count; index++)
        {
            for (var step = 1; step <= steps; step++)
            {
                points[(index * steps) + step] = PointOf(from, Pieces[index], (double)step / steps);
            }

            from = Pieces[index].End;
        }

        return points;
    }

    /// <summary>The part of a curve of one piece between two shares of it.</summary>
    public EdgeCurve Part(double from, double to)
    {
        var piece = Pieces[0];
        var (start, rest) = After(Start, piece, from);
        var cut = Before(start, rest, from >= 1 ? 1 : (to - from) / (1 - from));
        return new EdgeCurve(start, [cut]);
    }

    /// <summary>The point at a share of a curve of one piece.</summary>
    public LayoutPoint PointAt(double share) => PointOf(Start, Pieces[0], share);

    public EdgeCurve Moved(LayoutPoint by) => Each(point => point + by);

    public EdgeCurve Rounded() => Each(point => point.Rounded());

    /// <summary>The same line the other way.</summary>
    public EdgeCurve Reversed()
    {
        var pieces = new CurvePiece[Pieces.Count];
        for (var index = 0; index < pieces.Length; index++)
        {
            var piece = Pieces[pieces.Length - 1 - index];
            var end = index == pieces.Length - 1 ? Start : Pieces[pieces.Length - 2 - index].End;
            pieces[index] = new CurvePiece(piece.Second, piece.First, end);
        }

        return new EdgeCurve(End, pieces);
    }

    private EdgeCurve Each(Func<LayoutPoint, LayoutPoint> change) =>
        new(change(Start), [.. Pieces.Select(piece => new CurvePiece(change(piece.First), change(piece.Second), change(piece.End)))]);

    private static LayoutPoint PointOf(LayoutPoint start, CurvePiece piece, double share)
    {
        var rest = 1 - share;
        return (start * (rest * rest * rest))
            + (piece.First * (3 * rest * rest * share))
            + (piece.Second * (3 * rest * share * share))
            + (piece.End * (share * share * share));
    }

    // The two halves of de Casteljau's division.
    private static CurvePiece Before(LayoutPoint start, CurvePiece piece, double share)
    {
        var first = start.Towards(piece.First, share);
        var middle = piece.First.Towards(piece.Second, share);
        var second = first.Towards(middle, share);
        return new CurvePiece(first, second, PointOf(start, piece, share));
    }

    private static (LayoutPoint Start, CurvePiece Piece) After(LayoutPoint start, CurvePiece piece, double share)
    {
        var middle = piece.First.Towards(piece.Second, share);
        var last = piece.Second.Towards(piece.End, share);
        return (PointOf(start, piece, share), new CurvePiece(middle.Towards(last, share), last, piece.End));
    }

    private static LayoutPoint LastApart(LayoutPoint end, IEnumerable<LayoutPoint> backwards)
    {
        foreach (var point in backwards)
        {
            if ((end - point).Length > 0.5)
            {
                return point;
            }
        }

        return end - new LayoutPoint(1, 0);
    }
}
