using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Puts a picture into a document, in a frame that it can be moved in where it is too wide.</summary>
internal static class DocumentFigure
{
    // In pixels. A picture of more is not made as small as a telephone, because nobody could read it then.
    private const double Wide = 500;
    private const double Wider = 1000;

    /// <summary>Appends a picture.</summary>
    /// <param name="html">What to append to.</param>
    /// <param name="picture">An SVG, whatever stands before its root.</param>
    public static void Append(StringBuilder html, string picture)
    {
        var svg = picture[picture.IndexOf("<svg", StringComparison.Ordinal)..].TrimEnd('\n');
        var width = WidthOf(svg) switch
        {
            > Wider => "scroll wider",
            > Wide => "scroll wide",
            _ => "scroll",
        };
        html.Append(CultureInfo.InvariantCulture, $"<figure id=\"picture\">\n<div class=\"{width}\" role=\"region\" aria-label=\"Picture\" tabindex=\"0\">\n{svg}\n</div>\n</figure>\n");
    }

    private static double WidthOf(string svg)
    {
        const string Attribute = " width=\"";
        var start = svg.IndexOf(Attribute, StringComparison.Ordinal) + Attribute.Length;
        return start > Attribute.Length && start < svg.IndexOf('>', StringComparison.Ordinal)
            && double.TryParse(svg.AsSpan(start, svg.IndexOf('"', start) - start), CultureInfo.InvariantCulture, out var width)
            ? width
            : 0;
    }
}
