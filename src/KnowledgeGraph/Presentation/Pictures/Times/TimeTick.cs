namespace KnowledgeGraph.Presentation;

/// <summary>A mark of an axis of time.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Label">What it says.</param>
/// <param name="Around">The day or the year that it lies in, where that has changed since the mark before; else empty.</param>
internal readonly record struct TimeTick(double Place, string Label, string Around)
{
    /// <summary>How wide the wider of both is.</summary>
    public double Width(double size) => Math.Max(TextWidths.Of(Label, size), TextWidths.Of(Around, size));
}
