namespace KnowledgeGraph.Presentation;

/// <summary>A rectangle of a picture whose sides are upright, in its units; y grows downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public LayoutPoint Center => new(Left + (Width / 2), Top + (Height / 2));

    /// <summary>The box of a size around a point.</summary>
    public static Box Around(LayoutPoint center, double width, double height) =>
        new(center.X - (width / 2), center.Y - (height / 2), width, height);

    /// <summary>The smallest box that holds all points.</summary>
    public static Box Of(ReadOnlySpan<LayoutPoint> points)
    {
        double left = double.PositiveInfinity, top = double.PositiveInfinity, right = double.NegativeInfinity, bottom = double.NegativeInfinity;
        foreach (var point in points)
        {
            left = Math.Min(left, point.X);
            right = Math.Max(right, point.X);
            top = Math.Min(top, point.Y);
            bottom = Math.Max(bottom, point.Y);
        }

        return new Box(left, top, right - left, bottom - top);
    }

    /// <summary>Whether the two have more than an edge in common.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the point lies inside, or on the rim.</summary>
    public bool Contains(LayoutPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>Whether the other box lies inside.</summary>
    public bool Contains(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>The box with so much more on every side.</summary>
    public Box Grown(double by) => Grown(by, by);

    /// <summary>The box with more room left and right, and above and below.</summary>
    public Box Grown(double horizontally, double vertically) =>
        new(Left - horizontally, Top - vertically, Width + (2 * horizontally), Height + (2 * vertically));

    /// <summary>The box elsewhere.</summary>
    public Box Moved(LayoutPoint by) => this with { Left = Left + by.X, Top = Top + by.Y };

    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other)
    {
        var left = Math.Min(Left, other.Left);
        var top = Math.Min(Top, other.Top);
        return new Box(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }

    /// <summary>Whether any of the line between two points lies inside.</summary>
    public bool Meets(LayoutPoint from, LayoutPoint to)
    {
        // Because most lines are far away, which four comparisons tell.
        if (Math.Max(from.X, to.X) < Left || Math.Min(from.X, to.X) > Right || Math.Max(from.Y, to.Y) < Top || Math.Min(from.Y, to.Y) > Bottom)
        {
            return false;
        }

        double first = 0, last = 1;
        var step = to - from;
        return Clip(-step.X, from.X - Left, ref first, ref last)
            && Clip(step.X, Right - from.X, ref first, ref last)
            && Clip(-step.Y, from.Y - Top, ref first, ref last)
            && Clip(step.Y, Bottom - from.Y, ref first, ref last);
    }

    // One side of the clipping of Liang and Barsky (1984).
    private static bool Clip(double direction, double room, ref double first, ref double last)
    {
        if (direction == 0)
        {
            return room >= 0;
        }

        var share = room / direction;
        if (direction < 0)
        {
            first = Math.Max(first, share);
        }
        else
        {
            last = Math.Min(last, share);
        }

        return first <= last;
    }
}
