namespace KnowledgeGraph.Presentation;

/// <summary>How a kind of stance is told from the others: a colour, a hatch and a shape, each of which would be enough.</summary>
internal sealed record StanceMark(int Colour, int Lines, string Path, string Words)
{
    /// <summary>All, in the order of the kinds.</summary>
    public static IReadOnlyList<StanceMark> All { get; } =
    [
        new(0, 7, "M6 1V11M1 6H11", "claims responsibility"),
        new(1, 2, "M2 2L10 10M10 2L2 10", "denies responsibility"),
        new(3, 6, "M6 1V7.5M6 10V11.5", "admits guilt"),
        new(4, 1, "M1 6H10M6 2L10.5 6L6 10", "blames somebody"),
        new(6, 5, "M1 1H11V11H1ZM4 4H8V8H4Z", "is blamed by somebody"),
    ];

    /// <summary>The mark of a kind.</summary>
    public static StanceMark Of(StanceKind kind) => All[(int)kind];

    /// <summary>Draws the shape with its upper left corner at the point.</summary>
    public void Draw(SvgWriter svg, double left, double top)
    {
        svg.Open("path").Class(SvgHatches.Class("stroke", Colour)).With("fill", "none").With("stroke-width", 2);
        svg.With("transform", $"translate({SvgWriter.Number(left)} {SvgWriter.Number(top)})").With("d", Path).Close();
    }
}
