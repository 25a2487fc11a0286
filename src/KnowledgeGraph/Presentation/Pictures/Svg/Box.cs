namespace KnowledgeGraph.Presentation;

/// <summary>A rectangle of a picture, in its units; y grows downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    /// <summary>Its right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Its lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>The middle between left and right.</summary>
    public double MiddleX => Left + (Width / 2);

    /// <summary>The middle between top and bottom.</summary>
    public double MiddleY => Top + (Height / 2);

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The box with so much more on every side.</summary>
    public Box Grown(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));
}
