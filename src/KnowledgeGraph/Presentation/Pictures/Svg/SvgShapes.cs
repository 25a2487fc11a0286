namespace KnowledgeGraph.Presentation;

/// <summary>Short ways to write the shapes that every picture has.</summary>
internal static class SvgShapes
{
    /// <summary>A rectangle, left open for more attributes or a title.</summary>
    public static SvgWriter OpenRectangle(this SvgWriter svg, Box box, string classes, double radius = 0)
    {
        svg.Open("rect").Class(classes).With("x", box.Left).With("y", box.Top).With("width", box.Width).With("height", box.Height);
        return radius > 0 ? svg.With("rx", radius) : svg;
    }

    /// <summary>A rectangle.</summary>
    public static SvgWriter Rectangle(this SvgWriter svg, Box box, string classes, double radius = 0) =>
        svg.OpenRectangle(box, classes, radius).Close();

    /// <summary>A straight line.</summary>
    public static SvgWriter Line(this SvgWriter svg, double x1, double y1, double x2, double y2, string classes) =>
        svg.Open("line").Class(classes).With("x1", x1).With("y1", y1).With("x2", x2).With("y2", y2).Close();

    /// <summary>A path of the given data.</summary>
    public static SvgWriter Path(this SvgWriter svg, string data, string classes) => svg.Open("path").Class(classes).With("d", data).Close();

    /// <summary>A line of text whose baseline begins at the point.</summary>
    public static SvgWriter Label(this SvgWriter svg, double x, double y, string text, string classes, double size) =>
        svg.Open("text").Class(classes).With("x", x).With("y", y).With("font-size", size).Text(text).Close();

    /// <summary>A line of text whose baseline has its middle at the point.</summary>
    public static SvgWriter MiddleLabel(this SvgWriter svg, double x, double y, string text, string classes, double size) =>
        svg.Open("text").Class(classes).With("x", x).With("y", y).With("font-size", size).With("text-anchor", "middle").Text(text).Close();

    /// <summary>What a browser shows beside the pointer, and a screen reader reads, for the element that is open.</summary>
    public static SvgWriter Title(this SvgWriter svg, string text) => svg.Open("title").Text(text).Close();
}
