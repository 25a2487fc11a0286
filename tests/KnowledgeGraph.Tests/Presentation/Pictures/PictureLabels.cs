using System.Globalization;
using System.Xml.Linq;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

/// <summary>Measures the labels of an SVG that has no moved groups.</summary>
internal static class PictureLabels
{
    /// <summary>The box of every text, as wide as it comes out at most.</summary>
    public static IReadOnlyList<(string Text, Box Box)> Of(string svg) =>
        XElement.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(BoxOf).ToList();

    /// <summary>No two labels overlap, and none leaves the picture.</summary>
    public static void AreApart(string svg)
    {
        var root = XElement.Parse(svg);
        var paper = new Box(0, 0, Number(root, "width"), Number(root, "height"));
        var labels = Of(svg);
        for (var index = 0; index < labels.Count; index++)
        {
            var (text, box) = labels[index];
            Assert.True(box.Left >= paper.Left && box.Right <= paper.Right + 0.1 && box.Top >= 0 && box.Bottom <= paper.Bottom, $"'{text}' leaves the picture at {box}.");
            Assert.All(labels.Take(index), other => Assert.False(box.Overlaps(other.Box), $"'{text}' at {box} covers '{other.Text}' at {other.Box}."));
        }
    }

    /// <summary>The elements with their attributes' names, but for ids and words.</summary>
    public static string StructureOf(string svg) =>
        string.Join("\n", XElement.Parse(svg).DescendantsAndSelf().Select(element => $"{element.Ancestors().Count()} {element.Name.LocalName} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name.LocalName))}"));

    private static (string Text, Box Box) BoxOf(XElement text)
    {
        var size = Number(text, "font-size");
        var bold = text.Attribute("class")!.Value.Split(' ').Contains("kg-bold");
        var width = TextWidths.Of(text.Value, size, bold);
        var left = Number(text, "x") - (text.Attribute("text-anchor")?.Value == "middle" ? width / 2 : 0);
        return (text.Value, new Box(left, Number(text, "y") - (0.8 * size), width, size));
    }

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
