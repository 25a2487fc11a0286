using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>The style block that every picture has: the same words in all of them, so that several can stand in one page.</summary>
/// <remarks>
/// <para><c>kg-text</c>, <c>kg-muted</c>, <c>kg-bold</c>, <c>kg-halo</c> (text with paper around it); <c>kg-line</c>, <c>kg-grid</c>;
/// <c>kg-paper</c>, <c>kg-box</c>, <c>kg-ink</c> (filled); and for sides 0 to 7 <c>kg-tint-n</c> (faintly filled), <c>kg-fill-n</c>
/// (strongly filled), <c>kg-stroke-n</c> (outlined) and <c>kg-text-n</c> (text in its colour).</para>
/// <para>A rule here goes before an attribute: an element that is filled with a pattern has no class that fills.</para>
/// </remarks>
internal static class SvgStyle
{
    /// <summary>How many sides have a colour of their own.</summary>
    public const int Sides = 8;

    /// <summary>The rules. Whoever forbids inline styles by a policy can allow these by their hash, which never depends on a graph.</summary>
    public static string Text { get; } = Rules();

    private static string Rules()
    {
        var rules = new StringBuilder();
        rules.Append(".kg-picture{font-family:Arial,\"Liberation Sans\",Helvetica,\"DejaVu Sans\",sans-serif;max-width:100%;height:auto}");
        rules.Append(".kg-bold{font-weight:bold}.kg-strike{text-decoration:line-through}.kg-halo{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}");
        rules.Append(".kg-line,.kg-grid{fill:none}.kg-dash{stroke-dasharray:5 3}.kg-dot{stroke-dasharray:1.5 3}");
        Append(rules, SvgPalette.Light);

        // Because paper is light, what is printed keeps the colours above.
        rules.Append("@media screen and (prefers-color-scheme:dark){");
        Append(rules, SvgPalette.Dark);
        return rules.Append('}').ToString();
    }

    private static void Append(StringBuilder rules, SvgPalette palette)
    {
        rules.Append($".kg-paper{{fill:{palette.Paper}}}.kg-box{{fill:{palette.Box};stroke:{palette.Line}}}.kg-ink{{fill:{palette.Ink}}}");
        rules.Append($".kg-text{{fill:{palette.Ink}}}.kg-muted{{fill:{palette.Muted}}}.kg-halo{{stroke:{palette.Paper}}}");
        rules.Append($".kg-line,.kg-frame{{stroke:{palette.Line}}}.kg-grid{{stroke:{palette.Grid}}}");
        for (var side = 0; side < Sides; side++)
        {
            var (strong, tint) = (palette.Strong[side], palette.Tint[side]);
            rules.Append(CultureInfo.InvariantCulture, $".kg-tint-{side}{{fill:{tint}}}.kg-fill-{side},.kg-text-{side}{{fill:{strong}}}.kg-stroke-{side}{{stroke:{strong}}}");
        }
    }
}
