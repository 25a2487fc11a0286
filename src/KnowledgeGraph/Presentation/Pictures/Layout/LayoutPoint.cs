namespace KnowledgeGraph.Presentation;

/// <summary>A point of a picture, in its own units; y grows downwards.</summary>
internal readonly record struct LayoutPoint(double X, double Y)
{
    public static LayoutPoint operator +(LayoutPoint left, LayoutPoint right) => new(left.X + right.X, left.Y + right.Y);

    public static LayoutPoint operator -(LayoutPoint left, LayoutPoint right) => new(left.X - right.X, left.Y - right.Y);

    public static LayoutPoint operator *(LayoutPoint point, double factor) => new(point.X * factor, point.Y * factor);

    /// <summary>How far it is from the origin.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>The point on the way to another one.</summary>
    public LayoutPoint Towards(LayoutPoint other, double share) => this + ((other - this) * share);

    /// <summary>The point, to a tenth of a unit.</summary>
    /// <remarks>Because a tenth cannot be seen, and the last digits would make files long and comparisons brittle.</remarks>
    public LayoutPoint Rounded() => new(Tenth(X), Tenth(Y));

    /// <summary>A number to a tenth.</summary>
    public static double Tenth(double value) => Math.Floor((value * 10) + 0.5) / 10;
}
