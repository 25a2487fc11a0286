using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Patterns that tell sides apart where colours do not: in print without colour, and to the colour-blind.</summary>
internal static class SvgHatches
{
    private static readonly string[] s_lines =
    [
        "",
        "M-1 1L1 -1M0 8L8 0M7 9L9 7",
        "M-1 7L1 9M0 0L8 8M7 -1L9 1",
        "M0 4H8",
        "M4 0V8",
        "M2 2H3M6 6H7",
        "M0 0L8 8M8 0L0 8",
        "M0 4H8M4 0V8",
    ];

    /// <summary>Defines the patterns of the sides; call it once, before one of them is meant.</summary>
    public static void Define(SvgWriter svg, IEnumerable<int> sides) =>
        Define(svg, sides.Select(side => side % SvgStyle.Sides).Distinct().Order().Select(side => (side, side)));

    /// <summary>Defines patterns that have the lines of one side and the colour of another, each pair once.</summary>
    public static void Define(SvgWriter svg, IEnumerable<(int Lines, int Colour)> pairs)
    {
        svg.Open("defs");
        foreach (var (lines, colour) in pairs)
        {
            svg.Open("pattern").With("id", svg.IdOf(Name(lines, colour))).With("width", 8).With("height", 8).With("patternUnits", "userSpaceOnUse");
            svg.Rectangle(new Box(0, 0, 8, 8), Class("tint", colour));
            if (s_lines[lines].Length > 0)
            {
                svg.Open("path").Class(Class("stroke", colour)).With("fill", "none").With("stroke-width", lines == 5 ? 2 : 1).With("d", s_lines[lines]).Close();
            }

            svg.Close();
        }

        svg.Close();
    }

    /// <summary>What a <c>fill</c> says to mean the pattern of a side; sides past the last begin anew.</summary>
    public static string Fill(SvgWriter svg, int side) => Fill(svg, side % SvgStyle.Sides, side % SvgStyle.Sides);

    /// <summary>What a <c>fill</c> says to mean the lines of one side in the colour of another.</summary>
    public static string Fill(SvgWriter svg, int lines, int colour) => svg.ReferenceTo(Name(lines, colour));

    /// <summary>The class of a side: <c>kg-tint-3</c>, <c>kg-fill-3</c>, <c>kg-stroke-3</c>, <c>kg-text-3</c>.</summary>
    public static string Class(string what, int side) => string.Create(CultureInfo.InvariantCulture, $"kg-{what}-{side % SvgStyle.Sides}");

    private static string Name(int lines, int colour) =>
        lines == colour ? string.Create(CultureInfo.InvariantCulture, $"hatch-{lines}") : string.Create(CultureInfo.InvariantCulture, $"hatch-{lines}-{colour}");
}
