namespace KnowledgeGraph.Presentation;

/// <summary>Boxes set beside each other in rows, as wide as high as far as they let it; none overlaps another.</summary>
internal sealed class Shelves
{
    private readonly List<(PlaceBox Box, double X, double Y)> _places = [];

    /// <summary>Sets the boxes in their order.</summary>
    public Shelves(List<PlaceBox> boxes, double gap)
    {
        var wide = Math.Max(boxes.Select(box => box.Width).DefaultIfEmpty(0).Max(), Math.Sqrt(boxes.Sum(box => (box.Width + gap) * (box.Height + gap)) * 1.5));
        var (x, y, high) = (0.0, 0.0, 0.0);
        foreach (var box in boxes)
        {
            if (x > 0 && x + box.Width > wide)
            {
                (x, y, high) = (0, y + high + gap, 0);
            }

            _places.Add((box, x, y));
            x += box.Width + gap;
            high = Math.Max(high, box.Height);
            Width = Math.Max(Width, x - gap);
        }

        Height = y + high;
    }

    /// <summary>How wide they are together.</summary>
    public double Width { get; }

    /// <summary>How high they are together.</summary>
    public double Height { get; }

    /// <summary>Draws them from a point on.</summary>
    public void Draw(SvgWriter svg, double left, double top)
    {
        foreach (var (box, x, y) in _places)
        {
            box.Draw(svg, left + x, top + y);
        }
    }
}
