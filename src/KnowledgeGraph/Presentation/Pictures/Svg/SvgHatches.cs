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
    public static void Define(SvgWriter svg, IEnumerable<int> sides)
    {
        svg.Open("defs");
        foreach (var side in sides.Select(side => side % SvgStyle.Sides).Distinct().Order())
        {
            svg.Open("pattern").With("id", svg.IdOf(Name(side))).With("width", 8).With("height", 8).With("patternUnits", "userSpaceOnUse");
            svg.Rectangle(new Box(0, 0, 8, 8), Class("tint", side));
            if (s_lines[side].Length > 0)
            {
                svg.Open("path").Class(Class("stroke", side)).With("fill", "none").With("stroke-width", side == 5 ? 2 : 1).With("d", s_lines[side]).Close();
            }

            svg.Close();
        }

        svg.Close();
    }

    /// <summary>What a <c>fill</c> says to mean the pattern of a side; sides past the last begin anew.</summary>
    public static string Fill(SvgWriter svg, int side) => svg.ReferenceTo(Name(side % SvgStyle.Sides));

    /// <summary>The class of a side: <c>kg-tint-3</c>, <c>kg-fill-3</c>, <c>kg-stroke-3</c>, <c>kg-text-3</c>.</summary>
    public static string Class(string what, int side) => string.Create(CultureInfo.InvariantCulture, $"kg-{what}-{side % SvgStyle.Sides}");

    private static string Name(int side) => string.Create(CultureInfo.InvariantCulture, $"hatch-{side}");
}
